/// The name of a revision, such as `HEAD~1`, which can be nothing else to git: no option, no path, no range.
public struct GitRevision: Hashable, Sendable {
  /// The most bytes that a name may have.
  private static let limit = 1024

  /// The name.
  public let name: String

  /// Takes a name.
  ///
  /// - Throws: `GitProblem.invalidRevision` for a text that starts with `-` or `^`, holds a colon, a range or a control
  ///   character, or is empty.
  public init(_ name: String) throws(GitProblem) {
    let bytes = Array(name.utf8)
    let isFit =
      !bytes.isEmpty && bytes.count <= GitRevision.limit && bytes.first != UInt8(ascii: "-")
      && bytes.first != UInt8(ascii: "^") && !name.contains("..")
      && bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: ":") }
    guard isFit else { throw .invalidRevision(name) }
    self.name = name
  }

  /// The files in a repository's folder that may say what the name stands for.
  var paths: [String] {
    let name = self.name.prefix { $0 != "~" && $0 != "^" && $0 != "@" }
    guard !name.isEmpty, !name.contains("/../") else { return [] }
    return ["", "refs/", "refs/heads/", "refs/tags/", "refs/remotes/"].map { $0 + name }
  }

  /// Takes `REF:path` apart at its first colon; `nil` where there is none or nothing stands before it.
  ///
  /// - Throws: `GitProblem.invalidRevision` where what stands before the colon cannot be a revision.
  public static func split(_ text: String) throws(GitProblem) -> (revision: GitRevision, path: String)? {
    guard let colon = text.firstIndex(of: ":"), colon > text.startIndex else { return nil }
    return (try GitRevision(String(text[..<colon])), String(text[text.index(after: colon)...]))
  }
}
