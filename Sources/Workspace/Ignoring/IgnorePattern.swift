/// One line of a `.gitignore`.
struct IgnorePattern: Sendable, Hashable {
  /// Whether the line takes back what an earlier one ignores.
  let isNegated: Bool
  /// Whether it speaks of folders only.
  let isFolderOnly: Bool
  /// The parts between slashes; a pattern without a slash begins with `**`, for it holds at any depth.
  private let parts: [[UInt8]]

  private static let anyDepth = Array("**".utf8)

  /// Reads a line without its line break; `nil` for a comment and for a line that says nothing.
  init?(_ line: some Sequence<UInt8>) {
    var rest = Array(line)[...]
    if rest.last == 0x0D { rest.removeLast() }
    // Spaces at the end do not count, unless the last is escaped.
    while rest.last == 0x20, rest.dropLast().last != UInt8(ascii: "\\") { rest.removeLast() }
    guard let first = rest.first, first != UInt8(ascii: "#") else { return nil }
    isNegated = first == UInt8(ascii: "!")
    if isNegated { rest.removeFirst() }
    isFolderOnly = rest.last == UInt8(ascii: "/")
    if isFolderOnly { rest.removeLast() }
    let isAnchored = rest.contains(UInt8(ascii: "/"))
    let parts = rest.split(separator: UInt8(ascii: "/")).map { Array($0) }
    guard !parts.isEmpty else { return nil }
    self.parts = isAnchored ? parts : [IgnorePattern.anyDepth] + parts
  }

  /// Whether a path, given from the folder of the `.gitignore`, matches.
  ///
  /// Complexity: the product of the numbers of parts, times the matching of a name.
  func matches(_ path: ArraySlice<[UInt8]>, isFolder: Bool) -> Bool {
    if isFolderOnly, !isFolder { return false }
    var at = 0
    var index = path.startIndex
    var retry: (part: Int, name: Int)?
    while index < path.endIndex {
      if at < parts.count, parts[at] == IgnorePattern.anyDepth {
        at += 1
        // A last `**` is everything inside, and here there is something inside.
        if at == parts.count { return true }
        retry = (at, index)
      } else if at < parts.count, Glob.matches(parts[at][...], path[index][...]) {
        at += 1
        index += 1
      } else if let last = retry {
        at = last.part
        index = last.name + 1
        retry = (at, index)
      } else {
        return false
      }
    }
    return at == parts.count
  }
}
