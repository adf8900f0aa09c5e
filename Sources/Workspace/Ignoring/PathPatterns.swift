/// Path patterns as `.gitignore` writes them, relative to one folder.
struct PathPatterns: Sendable {
  private let patterns: [IgnorePattern]

  /// Reads patterns; a leading `./` means what it does to a shell.
  init(_ patterns: [String]) {
    self.patterns = patterns.compactMap { pattern in
      var bytes = Array(pattern.utf8)[...]
      while bytes.starts(with: "./".utf8) { bytes = bytes.dropFirst().drop { $0 == UInt8(ascii: "/") } }
      return IgnorePattern(bytes)
    }
  }

  /// Whether a file, given by the names from the folder to it, or a folder on the way to it, fits.
  ///
  /// Of several patterns that speak of one name the last decides, so that one with `!` takes back an earlier one.
  func match(_ names: [[UInt8]]) -> Bool {
    for count in names.indices.map({ $0 + 1 }) {
      let isFolder = count < names.count
      let last = patterns.last { $0.matches(names[..<count], isFolder: isFolder) }
      if let last, !last.isNegated { return true }
    }
    return false
  }
}
