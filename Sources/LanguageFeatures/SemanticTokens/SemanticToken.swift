import SourceText

/// A name with what it is.
public struct SemanticToken: Sendable, Hashable {
  /// What a name is.
  public enum Kind: UInt8, Sendable, Hashable, CaseIterable {
    case entity, group, event, property, trait, type, enumValue, category
  }

  /// The bytes of the name; they may go over several lines.
  public let range: ByteRange
  /// What it is.
  public let kind: Kind
  /// Whether it is declared here.
  public let isDeclaration: Bool
  /// Whether it is on its way out.
  public let isDeprecated: Bool
}
