/// A place in the code, as a scan of it names places: `{file, line}` or `src/a.tsx:36`.
public struct CodeLocation: Sendable {
  /// The item or text as a whole.
  public let node: NodeID
  /// The text that names the file.
  public internal(set) var fileNode: NodeID
  /// The path, from the repository's root; `nil` for a pattern, a path out of it, or words.
  public internal(set) var file: Name?
  /// The line, counted from 1; `nil` where none is given.
  public internal(set) var line: Int?
  /// Where the line stands; `nil` where it is part of the text that names the file.
  public internal(set) var lineNode: NodeID?
  /// Whether the file has a field of its own, and is not told in passing.
  public internal(set) var isExact = false

  init(node: NodeID) {
    self.node = node
    fileNode = node
  }
}
