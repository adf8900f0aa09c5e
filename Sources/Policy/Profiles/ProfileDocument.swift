import Linting
import SourceText
import YAML

/// A profile with what is wrong with its text.
public struct ProfileDocument: Sendable {
  /// What it says, as far as it could be understood.
  public let definition: ProfileDefinition
  /// What is wrong with it by itself, in order of place; what is wrong among others, the library tells.
  public let findings: [Finding]
  /// The text's tree; of a Markdown page that of its fenced block, with places in the page.
  public let tree: SyntaxTree

  /// Whether it has a key, beside its name, that only profiles have.
  public let hasOwnKey: Bool

  /// Reads a profile from YAML, or from the first fenced block of a Markdown page. Never fails.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes; places are offsets into them, also in a Markdown page.
  ///   - isMarkdown: Whether the file is a Markdown page.
  ///   - names: What rules are called.
  public init(_ bytes: [UInt8], isMarkdown: Bool, names: RuleNames = .current) {
    var reader = ProfileReader(tree: SyntaxTree.parse(isMarkdown ? MarkdownFence.onlyFirst(bytes) : bytes))
    reader.names = names
    reader.read()
    hasOwnKey = reader.hasOwnKey
    tree = reader.tree
    definition = reader.definition
    findings = reader.findings.sorted { ($0.range, $0.message) < ($1.range, $1.message) }
  }
}
