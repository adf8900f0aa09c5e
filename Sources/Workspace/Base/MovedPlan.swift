/// Finds what a plan was called in a revision that has no file of its name.
///
/// A plan that was moved is a file that the revision has, that is gone from where it was, and that has at least half of
/// its lines in common with the new one.
struct MovedPlan {
  /// The most files that are looked into.
  private static let mostCandidates = 32
  /// The share of lines from which on two texts are one plan.
  private static let leastLikeness = 0.5

  /// Its path from the root of the repository.
  let path: FilePath
  /// Its text.
  let bytes: [UInt8]

  /// The plan's former self; `nil` where there is none.
  ///
  /// Complexity: linear in the names of the revision, and in the plan's text for each file that is gone.
  ///
  /// - Throws: `GitProblem`.
  static func find(
    _ plan: FilePath, at revision: GitRevision, in repository: GitRepository, _ files: FileTree
  ) throws(GitProblem) -> MovedPlan? {
    guard let root = GitRepository.root(above: plan.parent, files), let bytes = try? files.read(plan) else {
      return nil
    }
    let listed = try repository.files(of: revision, in: plan.parent)
    let gone = listed.filter { path in
      PlanRecognition.hasPlanExtension(path) && !StateFile.isStateName(path)
        && files.kind(of: root.appending(path.bytes)) == nil
    }
    // Those of the same name first, should there be more than are looked into.
    let near = gone.filter { $0.name == plan.name } + gone.filter { $0.name != plan.name }
    let own = LineCounts(bytes)
    var best: (likeness: Double, plan: MovedPlan)?
    for path in near.prefix(mostCandidates) {
      let former: [UInt8]
      do { former = try repository.read(path, at: revision, in: plan.parent) } catch {
        // What is too large or not in this clone is passed over; another may be found. Whoever was slow once is again.
        if case .slow = error { throw error }
        continue
      }
      let likeness = own.likeness(to: LineCounts(former))
      guard likeness >= leastLikeness, likeness > (best?.likeness ?? 0) else { continue }
      best = (likeness, MovedPlan(path: path, bytes: former))
    }
    return best?.plan
  }
}

/// The lines of a text, each with how often it stands there; blanks around them do not count, and empty ones neither.
private struct LineCounts {
  private var counts: [ArraySlice<UInt8>: Int] = [:]
  private var total = 0

  init(_ bytes: [UInt8]) {
    for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
      var line = line.drop(while: isBlank)
      while let last = line.last, isBlank(last) { line.removeLast() }
      guard !line.isEmpty else { continue }
      counts[line, default: 0] += 1
      total += 1
    }
  }

  /// The share of lines that two texts have in common, from 0 to 1.
  func likeness(to other: LineCounts) -> Double {
    guard total > 0, other.total > 0 else { return 0 }
    var shared = 0
    for (line, count) in counts { shared += min(count, other.counts[line] ?? 0) }
    return Double(2 * shared) / Double(total + other.total)
  }
}
