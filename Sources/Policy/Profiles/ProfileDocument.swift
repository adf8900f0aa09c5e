import Linting
import SourceText
import YAML

/// A profile with what is wrong with its text.
public struct ProfileDocument: Sendable {
  /// What it says, as far as it could be understood.
  public let definition: ProfileDefinition
  /// What is wrong with it, in order of place.
  public let findings: [Finding]

  /// Reads a profile from YAML, or from the first fenced block of a Markdown page. Never fails.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes; places are offsets into them, also in a Markdown page.
  ///   - isMarkdown: Whether the file is a Markdown page.
  public init(_ bytes: [UInt8], isMarkdown: Bool) {
    var reader = ProfileReader(tree: SyntaxTree.parse(isMarkdown ? MarkdownFence.onlyFirst(bytes) : bytes))
    reader.read()
    definition = reader.definition
    findings = reader.findings.sorted { ($0.range, $0.message) < ($1.range, $1.message) }
  }
}
