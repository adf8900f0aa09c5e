import Workspace

/// What a query may draw on beside its parameters.
public struct QueryContext {
  /// How plans are analysed.
  public let analyzer: Analyzer
  /// The files, where a request names none of its own root.
  public let files: FileTree
  /// The text of a file that is open in an editor, which wins over the file on disk; asked with its absolute path.
  public let openText: (FilePath) -> [UInt8]?
  /// Whether the caller took the query back; asked between the rules.
  public let isCancelled: () -> Bool

  /// Makes a context.
  public init(
    analyzer: Analyzer = Analyzer(), files: FileTree = FileTree(),
    openText: @escaping (FilePath) -> [UInt8]? = { _ in nil },
    isCancelled: @escaping () -> Bool = { false }
  ) {
    self.analyzer = analyzer
    self.files = files
    self.openText = openText
    self.isCancelled = isCancelled
  }
}
