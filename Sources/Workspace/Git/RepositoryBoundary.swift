/// Whether a repository is that of the folder in which its `.git` stands.
///
/// A stranger's tree may bring a `.git` that leads to another repository of the user's, and ask for a revision of it. What
/// the user names is read wherever it leads; what a file of the tree asks for is read of its own repository alone.
struct RepositoryBoundary {
  private let files: FileTree

  /// Looks at files on disk.
  init(_ files: FileTree) { self.files = files }

  /// Whether the repository of a folder is another one's; a folder without any has none that could be.
  ///
  /// Complexity: linear in the packs and folders of objects.
  ///
  /// - Parameter folder: The folder, absolute.
  func leadsElsewhere(above folder: FilePath) -> Bool {
    guard let root = GitRepository.root(above: folder, files) else { return false }
    let git = root.appending(".git".utf8)
    guard files.kind(of: git) == .folder else { return !belongs(to: git, in: root) }
    return holdsLinks(git, outOf: root)
  }

  /// Whether what a `.git` file names says itself that it is the repository of this tree: that of a linked worktree names
  /// the file and lies in the repository that it shares, that of a submodule names its folder. What it is made of must not
  /// lie elsewhere in turn.
  private func belongs(to git: FilePath, in root: FilePath) -> Bool {
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
        && !holdsLinks(shared, outOf: shared)
    }
    guard let configuration = try? files.read(target.appending("config".utf8), limit: 1 << 20),
      !holdsLinks(target, outOf: target)
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
  private func holdsLinks(_ git: FilePath, outOf root: FilePath) -> Bool {
    // A folder of its own shares nothing with another, and takes no objects from one.
    for name in ["commondir", "objects/info/alternates"] where files.kind(of: git.appending(name.utf8)) != nil
    {
      return true
    }
    // git would wait for somebody to write into a pipe.
    for name in ["HEAD", "config", "packed-refs"] where files.kind(of: git.appending(name.utf8)) == .other {
      return true
    }
    for name in [
      "", "HEAD", "config", "packed-refs", "refs", "refs/heads", "refs/tags", "refs/remotes", "objects",
    ]
    where files.leads(name.isEmpty ? git : git.appending(name.utf8), outOf: root) {
      return true
    }
    return ["objects", "objects/pack"].contains { name in
      let folder = git.appending(name.utf8)
      let entries = (try? files.entries(of: folder)) ?? []
      return entries.contains { files.leads(folder.appending($0.name), outOf: root) }
    }
  }

  private func isSame(_ first: FilePath, _ second: FilePath) -> Bool {
    guard let first = files.resolved(first), let second = files.resolved(second) else { return false }
    return first == second
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
