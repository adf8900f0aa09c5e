/// Whether a repository is that of the folder in which its `.git` stands.
///
/// A stranger's tree may bring a `.git` that leads to another repository of the user's, and ask for a revision of it. What
/// the user names is read wherever it leads; what a file of the tree asks for is read of its own repository alone.
struct RepositoryBoundary {
  /// The folders of a repository in which revisions are kept, at any depth: git makes no links there.
  private static let stores = ["refs", "objects", "reftable", "logs"]

  private let files: FileTree

  /// Looks at files on disk.
  init(_ files: FileTree) { self.files = files }

  /// Whether the repository of a working tree is another one's.
  ///
  /// Complexity: linear in the loose references and objects of the repository, whose names alone are looked at.
  ///
  /// - Parameters:
  ///   - root: The folder of the `.git`, absolute.
  ///   - revision: The revision that is asked for.
  func leadsElsewhere(at root: FilePath, for revision: GitRevision) -> Bool {
    let git = root.appending(".git".utf8)
    guard files.kind(of: git) == .folder else { return !belongs(to: git, in: root, revision) }
    // Where it is no repository at all, git goes on to the next one above.
    if !isRepository(git), GitRepository.root(above: root.parent, files) != nil, root.parent != root {
      return true
    }
    return leadsElsewhere(git, outOf: root, revision)
  }

  /// Whether what a `.git` file names says itself that it is the repository of this tree: that of a linked worktree names
  /// the file and lies in the repository that it shares, that of a submodule names its folder. What it is made of must not
  /// lie elsewhere in turn.
  private func belongs(to git: FilePath, in root: FilePath, _ revision: GitRevision) -> Bool {
    guard files.kind(of: git) == .file, let target = GitMarks.target(of: git, in: root, files) else {
      return false
    }
    if let back = GitMarks.text(target.appending("gitdir".utf8), files) {
      guard isSame(GitMarks.path(back, from: target), git),
        target.parent.name.elementsEqual("worktrees".utf8),
        let common = GitMarks.text(target.appending("commondir".utf8), files)
      else { return false }
      let shared = target.parent.parent
      return isSame(GitMarks.path(common, from: target), shared) && !files.leads(target, outOf: shared)
        && !holdsForeign(target, outOf: shared, revision) && !leadsElsewhere(shared, outOf: shared, revision)
    }
    guard let configuration = try? files.read(target.appending("config".utf8), limit: 1 << 20),
      !leadsElsewhere(target, outOf: target, revision)
    else { return false }
    return configuration.split(separator: 0x0A).contains { line in
      let words = String(decoding: line, as: UTF8.self).split(separator: "=", maxSplits: 1)
      guard words.count == 2, RepositoryBoundary.trimmed(words[0]).lowercased() == "worktree" else {
        return false
      }
      return isSame(GitMarks.path(RepositoryBoundary.trimmed(words[1]), from: target), root)
    }
  }

  /// Whether anything in a repository's folder of which revisions are made lies elsewhere.
  private func leadsElsewhere(_ git: FilePath, outOf root: FilePath, _ revision: GitRevision) -> Bool {
    // A folder of its own shares nothing with another, and takes no objects from one.
    for name in ["commondir", "objects/info/alternates"] where files.hasEntry(git.appending(name.utf8)) {
      return true
    }
    return files.leads(git, outOf: root) || holdsForeign(git, outOf: root, revision)
  }

  /// Whether a folder of git's holds what lies outside a root, or what git would wait for.
  private func holdsForeign(_ git: FilePath, outOf root: FilePath, _ revision: GitRevision) -> Bool {
    // Any file beside HEAD may be asked for as a revision. Of folders some lie elsewhere for good reasons, as those of
    // hooks and large files do.
    for entry in (try? files.entries(of: git)) ?? [] where entry.kind != .folder {
      if isForeign(git.appending(entry.name), outOf: root) { return true }
    }
    let deeper = (["info/grafts"] + revision.paths).map { git.appending($0.utf8) }
    if deeper.contains(where: { isForeign($0, outOf: root) }) { return true }
    for name in RepositoryBoundary.stores {
      let store = git.appending(name.utf8)
      if isForeign(store, outOf: root) || files.holdsMoreThanFiles(below: store) { return true }
    }
    return ["config", "config.worktree"].contains {
      RepositoryConfiguration(files, root).leadsElsewhere(git.appending($0.utf8))
    }
  }

  /// Whether a path leads out of a root, or is a pipe or a device: git would wait for somebody to write into it.
  private func isForeign(_ path: FilePath, outOf root: FilePath) -> Bool {
    files.isWaitedFor(path) || files.leads(path, outOf: root)
  }

  /// Whether git takes a folder for a repository.
  private func isRepository(_ git: FilePath) -> Bool {
    guard let head = GitMarks.text(git.appending("HEAD".utf8), files) else { return false }
    let isHash = head.utf8.count >= 40 && head.utf8.prefix(40).allSatisfy { GitRepository.isHexadecimal($0) }
    return (isHash || head.hasPrefix("ref:"))
      && ["objects", "refs"].allSatisfy { files.kind(of: git.appending($0.utf8)) == .folder }
  }

  private func isSame(_ first: FilePath, _ second: FilePath) -> Bool {
    guard let first = files.resolved(first), let second = files.resolved(second) else { return false }
    return first == second
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
