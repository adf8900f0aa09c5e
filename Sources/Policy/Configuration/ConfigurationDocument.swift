import Linting
import Schema
import SourceText
import YAML

/// A configuration with the text that it was read from and what is wrong with it.
public struct ConfigurationDocument: Sendable {
  /// What it asks for, as far as it could be understood.
  public let configuration: Configuration
  /// What is wrong with it by itself, in order of place.
  private let ownFindings: [Finding]

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
    ownFindings = reader.findings.sorted { ($0.range, $0.message) < ($1.range, $1.message) }
  }

  /// What is wrong with it, in order of place, where only the built-in profiles can be named.
  public var findings: [Finding] { findings(among: .builtIn) }

  /// What is wrong with it, in order of place.
  ///
  /// - Parameter profiles: The profiles that it can name; paths that lead to one are told by whoever reads files.
  public func findings(among profiles: ProfileLibrary) -> [Finding] {
    (ownFindings + profiles.findings(of: configuration)).sorted {
      ($0.range, $0.message) < ($1.range, $1.message)
    }
  }
}
