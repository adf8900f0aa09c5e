#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files of revisions, as git has them.
public struct GitRepository: Sendable {
  /// The most bytes that a file may have.
  public static let sizeLimit = 256 << 20

  /// The most bytes of names that a revision's list may have.
  static let listingLimit = 64 << 20

  private let environment: [String: String]
  /// How long git may take for one answer, in seconds.
  let patience: Int

  /// Makes a way to revisions.
  ///
  /// - Parameters:
  ///   - environment: The variables of the environment, of which git sees a few.
  ///   - patience: How long git may take for one answer, in seconds.
  public init(
    environment: (String) -> String? = { name in getenv(name).map { String(cString: $0) } },
    patience: Int = 60
  ) {
    self.patience = patience
    var known: [String: String] = [:]
    for name in GitRun.passed { known[name] = environment(name) }
    self.environment = known
  }

  /// The root of the working tree that a folder lies in, by the files alone; `nil` where it lies in none.
  ///
  /// - Parameters:
  ///   - folder: The folder, absolute.
  ///   - files: The files on disk.
  public static func root(above folder: FilePath, _ files: FileTree) -> FilePath? {
    var folder = folder
    while files.kind(of: folder.appending(".git".utf8)) == nil {
      let parent = folder.parent
      if parent == folder { return nil }
      folder = parent
    }
    return folder
  }

  /// A file as a revision has it.
  ///
  /// - Parameters:
  ///   - path: The file: from the root of the repository, as git itself has it, or with `./` or `../` before it from
  ///     the folder.
  ///   - revision: The revision.
  ///   - folder: A folder of the repository, absolute.
  /// - Throws: `GitProblem`.
  public func read(
    _ path: FilePath, at revision: GitRevision, in folder: FilePath
  ) throws(GitProblem) -> [UInt8] {
    let git = try GitRun(environment: environment, patience: patience)
    let tree = try tree(of: revision, in: folder, git)
    guard !path.bytes.isEmpty, !path.bytes.contains(0) else {
      throw .notInRevision(path: path.string, revision: revision.name)
    }
    let result = try git.run(
      ["cat-file", "blob", "\(tree):\(path.string)"], in: folder, limit: GitRepository.sizeLimit)
    if result.isCut { throw .tooLarge(path: path.string, limit: GitRepository.sizeLimit) }
    guard result.code == 0 else {
      if result.complaint.contains("corrupt") { throw .failed(GitRepository.firstLine(of: result.complaint)) }
      if try isListed(path, in: tree, folder, git) {
        throw .absentObject(path: path.relative(to: nil).string, revision: revision.name)
      }
      throw .notInRevision(path: path.string, revision: revision.name)
    }
    return result.output
  }

  /// The paths of all files of a revision from the root of the repository, as far as they fit into the limit.
  ///
  /// - Throws: `GitProblem`.
  func files(of revision: GitRevision, in folder: FilePath) throws(GitProblem) -> [FilePath] {
    let git = try GitRun(environment: environment, patience: patience)
    let tree = try tree(of: revision, in: folder, git)
    let listing = try git.run(
      ["ls-tree", "-r", "-z", "--name-only", "--full-tree", tree], in: folder,
      limit: GitRepository.listingLimit)
    // What was cut ends in the middle of a name.
    return listing.output.split(separator: 0).dropLast(listing.isCut ? 1 : 0).map { FilePath(bytes: $0) }
  }

  /// Whether a tree has a file of a name, or cannot tell; what is in the file is not looked at.
  ///
  /// A partial clone has trees that name what it does not hold, and nothing is fetched here.
  private func isListed(
    _ path: FilePath, in tree: String, _ folder: FilePath, _ git: GitRun
  ) throws(GitProblem) -> Bool {
    let isRelative =
      path.components.first?.elementsEqual("..".utf8) == true || path.bytes.starts(with: "./".utf8)
    let arguments = ["ls-tree", "-z"] + (isRelative ? [] : ["--full-tree"]) + [tree, "--", path.string]
    let listing = try git.run(["--literal-pathspecs"] + arguments, in: folder, limit: 65_536)
    return listing.code != 0 || listing.output.starts(with: "100".utf8)
  }

  /// The name of the tree that a revision stands for.
  private func tree(
    of revision: GitRevision, in folder: FilePath, _ git: GitRun
  ) throws(GitProblem) -> String {
    // Without --quiet, which would hide why a folder is no repository.
    let result = try git.run(["rev-parse", "--verify", "\(revision.name)^{tree}"], in: folder, limit: 4096)
    let hash = String(decoding: result.output.prefix { $0 != 0x0A }, as: UTF8.self)
    if result.code == 0, hash.utf8.count >= 40, hash.utf8.allSatisfy({ GitRepository.isHexadecimal($0) }) {
      return hash
    }
    let words = result.complaint
    if words.contains("not a git repository") { throw .noRepository(folder: folder.string) }
    if words.contains("dubious ownership") || words.contains("cannot change to") {
      throw .failed(GitRepository.firstLine(of: words))
    }
    throw .unknownRevision(revision.name)
  }

  static func isHexadecimal(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || byte >= 0x61 && byte <= 0x66
  }

  private static func firstLine(of text: String) -> String {
    let line = text.prefix { !$0.isNewline }
    return String(line.hasPrefix("fatal: ") ? line.dropFirst(7) : line[...])
  }
}
