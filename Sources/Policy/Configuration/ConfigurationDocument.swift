import Linting
import Schema
import SourceText
import YAML

/// A configuration with the text that it was read from and what is wrong with it.
public struct ConfigurationDocument: Sendable {
  /// What it asks for, as far as it could be understood.
  public let configuration: Configuration
  /// What is wrong with it, in order of place.
  public let findings: [Finding]

  /// The text's tree.
  public let tree: SyntaxTree

  /// Reads a configuration. Never fails: what cannot be understood is left out and told.
  ///
  /// - Parameters:
  ///   - tree: The text's tree.
  ///   - names: What rules are called.
  public init(_ tree: SyntaxTree, names: RuleNames = .current) {
    var reader = ConfigurationReader(tree: tree, names: names)
    reader.read()
    self.tree = tree
    configuration = reader.configuration
    findings = reader.findings.sorted { ($0.range, $0.message) < ($1.range, $1.message) }
  }
}
