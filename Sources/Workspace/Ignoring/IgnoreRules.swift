/// The `.gitignore` files that hold in a folder: its own and those of the folders above it.
struct IgnoreRules: Sendable {
  private struct File: Sendable {
    /// How many names lie between the outermost folder and the one of this file.
    let depth: Int
    let patterns: [IgnorePattern]
  }

  /// The outermost first.
  private var files: [File] = []

  /// Adds a file's patterns, which hold in the folder that lies `depth` names below the outermost.
  mutating func add(_ bytes: [UInt8], depth: Int) {
    let patterns = bytes.split(separator: 0x0A).compactMap { IgnorePattern($0) }
    if !patterns.isEmpty { files.append(File(depth: depth, patterns: patterns)) }
  }

  /// Whether a path, given from the outermost folder, is ignored.
  ///
  /// The file nearest to it that speaks of it decides, in it the last line that does. The folders above the path are
  /// not looked at: whoever walks does not enter an ignored one.
  func isIgnored(_ path: [[UInt8]], isFolder: Bool) -> Bool {
    for file in files.reversed() where file.depth < path.count {
      let rest = path[file.depth...]
      if let last = file.patterns.last(where: { $0.matches(rest, isFolder: isFolder) }) {
        return !last.isNegated
      }
    }
    return false
  }
}
