import Workspace

/// What a query may draw on beside its parameters.
public struct QueryContext {
  /// How plans are analysed.
  public let analyzer: Analyzer
  /// The files, where neither a request nor the workspace says from where.
  public let files: FileTree
  /// The folders of the workspace, where there is one; a request's own root wins over them.
  public let roots: [FilePath]
  /// The plans that were asked about last.
  public let cache: PlanCache
  /// The text of a file that is open in an editor, which wins over the file on disk; asked with its absolute path.
  public let openText: (FilePath) -> [UInt8]?
  /// Whether the caller took the query back; asked between the rules.
  public let isCancelled: () -> Bool

  /// Makes a context.
  public init(
    analyzer: Analyzer = Analyzer(), files: FileTree = FileTree(), roots: [FilePath] = [],
    cache: PlanCache = PlanCache(), openText: @escaping (FilePath) -> [UInt8]? = { _ in nil },
    isCancelled: @escaping () -> Bool = { false }
  ) {
    self.analyzer = analyzer
    self.files = files
    self.roots = roots
    self.cache = cache
    self.openText = openText
    self.isCancelled = isCancelled
  }
}
