/// Whether a repository's configuration makes git read files elsewhere.
///
/// Only the layout that git itself writes is understood; what includes others in any other way counts as leading
/// elsewhere.
struct RepositoryConfiguration {
  /// How many files may include one another; git allows ten.
  private static let mostNested = 10
  private static let sizeLimit = 1 << 20

  private let files: FileTree
  private let root: FilePath

  /// Looks at files on disk.
  ///
  /// - Parameters:
  ///   - files: The files.
  ///   - root: The folder out of which nothing may lead, absolute.
  init(_ files: FileTree, _ root: FilePath) {
    self.files = files
    self.root = root
  }

  /// Whether a configuration includes a file outside; one that is not there includes none.
  ///
  /// - Parameter path: The configuration, absolute.
  func leadsElsewhere(_ path: FilePath) -> Bool { leadsElsewhere(path, nested: 0) }

  private func leadsElsewhere(_ path: FilePath, nested: Int) -> Bool {
    guard files.hasEntry(path) else { return false }
    guard nested < RepositoryConfiguration.mostNested, !files.leads(path, outOf: root),
      let bytes = try? files.read(path, limit: RepositoryConfiguration.sizeLimit)
    else { return true }
    var isIncluding = false
    for line in bytes.split(separator: 0x0A) {
      let line = RepositoryConfiguration.trimmed(line)
      switch RepositoryConfiguration.effect(of: line) {
      case .nothing: if line.first == UInt8(ascii: "[") { isIncluding = false }
      case .includes: isIncluding = true
      case .unknown: return true
      }
      guard isIncluding, let value = RepositoryConfiguration.value(of: line) else { continue }
      // A home folder, the place of git's own files, marks of its own, quotes, comments: all but a plain path.
      let isMarked = value.first.map { "~%:".utf8.contains($0) } ?? true
      if isMarked || value.contains(where: { "\\\"#;".utf8.contains($0) }) { return true }
      let target = FilePath(bytes: value)
      let included = target.isAbsolute ? target : path.parent.appending(target.bytes).normalized
      if leadsElsewhere(included, nested: nested + 1) { return true }
    }
    return false
  }

  private enum Effect {
    /// It includes nothing.
    case nothing
    /// What follows is included.
    case includes
    /// It may include something.
    case unknown
  }

  /// What a line without blanks around it makes of those below it.
  private static func effect(of line: ArraySlice<UInt8>) -> Effect {
    let text = line.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    let isComment = text.first == UInt8(ascii: "#") || text.first == UInt8(ascii: ";")
    if isComment || !text.contains("[include".utf8) { return .nothing }
    if text.elementsEqual("[include]".utf8) { return .includes }
    let opening = "[includeif \"".utf8
    guard text.starts(with: opening), text.suffix(2).elementsEqual("\"]".utf8),
      text.count >= opening.count + 2
    else { return .unknown }
    let condition = text[opening.count..<(text.count - 2)]
    if condition.contains(where: { "\\\"".utf8.contains($0) }) { return .unknown }
    // Where a repository lies, only its own machine can write into it, as continuous integration does for its passwords;
    // and what is said of another place is not read here.
    let isPlace = condition.starts(with: "gitdir:/".utf8) && condition.last != UInt8(ascii: "/")
    return isPlace && !condition.contains { "*?[".utf8.contains($0) } ? .nothing : .includes
  }

  /// The value of a line `path = value`; `nil` for any other.
  private static func value(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let equals = line.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    guard String(decoding: trimmed(line[..<equals]), as: UTF8.self).lowercased() == "path" else { return nil }
    return trimmed(line[(equals + 1)...])
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
    var line = line.drop(while: isBlank)
    while let last = line.last, isBlank(last) { line.removeLast() }
    return line
  }
}
