import SourceText

/// The name or the path of a profile, with its place in the text that has it.
public struct ProfileReference: Sendable, Hashable {
  /// The name or the path, as it is written.
  public let name: String
  /// Where it stands.
  public let range: ByteRange

  /// Makes a reference.
  public init(name: String, range: ByteRange) {
    self.name = name
    self.range = range
  }

  /// Whether it is the path of a file rather than a name: it has a slash, or ends like a file.
  public var isPath: Bool {
    name.utf8.contains(0x2F) || [".yaml", ".yml", ".md"].contains { name.hasSuffix($0) }
  }
}
