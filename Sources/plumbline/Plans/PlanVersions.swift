import Queries
import SourceText
import Workspace

/// The versions that a command line compares, as far as it names them.
struct PlanVersions {
  private let operands: [String]

  init(_ operands: [String]) throws(UsageError) {
    if operands.count > 2 {
      throw UsageError(
        "unexpected argument \"\(operands[2])\"; there are two versions, the old and the new one")
    }
    if let empty = operands.firstIndex(of: "") {
      throw UsageError("version \(empty + 1) is empty; name a file")
    }
    if operands == ["-", "-"] { throw UsageError("standard input can be one version only; name the other") }
    self.operands = operands
  }

  /// What differs between the two versions.
  func difference(_ console: Console) throws(UsageError) -> PlanDifference {
    if operands.count == 2 {
      return PlanVersions.difference(
        try VersionInput.read(operands[0], console), try VersionInput.read(operands[1], console), console)
    }
    let named: String
    if let first = operands.first { named = first } else { named = try PlanVersions.onlyPlan(console) }
    if named == "-" {
      throw UsageError(
        "standard input is one version; name the one to compare it with, such as HEAD:plan.yaml")
    }
    if console.files.kind(of: FilePath(named)) == nil,
      let (_, path) = try? GitRevision.split(named)
    {
      let old = try VersionInput.read(named, console)
      return PlanVersions.difference(
        old, try VersionInput.read(PlanVersions.workingPath(of: path, console), console), console)
    }
    let new = try VersionInput.read(named, console)
    return PlanVersions.difference(
      try VersionInput.read(FilePath(named), at: "HEAD", console), new, console)
  }

  /// Compares two versions under what holds for the new one.
  private static func difference(
    _ old: VersionInput, _ new: VersionInput, _ console: Console
  ) -> PlanDifference {
    var configurations = Configurations(files: console.files)
    let settings = try? configurations.settings(for: FilePath(new.name))
    return PlanDifference(old: old.text, new: new.text, under: settings ?? PlanSettings())
  }

  /// What the code has to change to send what the plan says.
  ///
  /// - Parameter file: The state, or nothing for the one beside the plan.
  func stateDifference(named file: String, _ console: Console) throws(UsageError) -> StateDifference {
    var rest = operands
    var statePath = file.isEmpty ? nil : file
    if statePath == nil, rest.count == 2 || rest.first.map({ StateFile.isStateName(FilePath($0)) }) == true {
      statePath = rest.removeFirst()
    }
    if rest.count > 1 {
      throw UsageError("unexpected argument \"\(rest[1])\"; with --state there are a state and a plan")
    }
    let states = States(files: console.files)
    let planName: String
    if let first = rest.first {
      planName = first
    } else if let beside = statePath.flatMap({ states.plan(beside: FilePath($0)) }) {
      planName = console.files.displayName(of: beside)
    } else {
      planName = try PlanVersions.onlyPlan(console)
    }
    let plan = try VersionInput.read(planName, console)
    let state: StateFile?
    do {
      if let statePath {
        state = try states.state(at: FilePath(statePath))
      } else {
        state = try states.state(beside: FilePath(planName))
      }
    } catch { throw UsageError(error.description) }
    guard let state else {
      throw UsageError("no current-state.yaml stands beside \"\(plan.name)\"; name it: --state=FILE")
    }
    guard let difference = StateDifference(plan.text, state) else {
      throw UsageError("\"\(state.displayName)\" has no key \"events\": it does not tell what the code sends")
    }
    return difference
  }

  /// The plan below the folder where the user stands, if there is only one.
  private static func onlyPlan(_ console: Console) throws(UsageError) -> String {
    let found = PlanFinder.find([FilePath(".")], in: console.files)
    let plans = found.plans.map { console.files.displayName(of: $0.path) }
    guard let first = plans.first else {
      if let problem = found.problems.first {
        let others = found.problems.count > 1 ? "; nor \(found.problems.count - 1) more" : ""
        throw UsageError(problem.description + others)
      }
      throw UsageError(
        "no tracking plan below \".\" (looked for tracking-plan.yaml, .yml, .json); name the file")
    }
    guard plans.count == 1 else {
      let more = plans.count > 3 ? " and \(plans.count - 3) more" : ""
      let names = plans.prefix(3).map { "\"\($0)\"" }.joined(separator: ", ")
      throw UsageError("there are \(plans.count) tracking plans below \".\" (\(names)\(more)); name one")
    }
    return first
  }

  /// The file of the working tree that a path of a revision means.
  private static func workingPath(of path: String, _ console: Console) -> String {
    if path.hasPrefix("./") || path.hasPrefix("../") { return path }
    guard let root = GitRepository.root(above: console.files.absolute(FilePath(".")), console.files) else {
      return path
    }
    return console.files.displayName(of: root.appending(path.utf8))
  }
}
