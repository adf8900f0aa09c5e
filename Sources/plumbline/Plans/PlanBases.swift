import Workspace

/// The earlier versions that plans are held against: the options that name them, and the way to them.
struct PlanBases {
  static let base = Option(
    "base", value: .text("REF"), "hold plans against a git revision: is the version bumped, what is gone")
  static let changedSince = Option(
    "changed-since", value: .text("REF"),
    "tell only what stands on, or comes of, a change since a git revision")

  /// The revision since which changes count, if one is named.
  let changedSince: String?
  private let revision: String?
  private let isolated: Bool

  init(_ arguments: ParsedArguments) throws(UsageError) {
    revision = arguments.value(of: PlanBases.base)
    changedSince = arguments.value(of: PlanBases.changedSince)
    isolated = arguments.has(PlanInputs.isolated)
    for name in [revision, changedSince].compactMap({ $0 }) {
      do { _ = try GitRevision(name) } catch { throw UsageError("\(error)") }
    }
  }

  /// The version of each plan that it is held against, by the command line, else by its configuration.
  ///
  /// - Throws: `UsageError` where git cannot say; that a revision has no such file only means that the plan is new.
  func read(_ plans: [PlanInputs.Plan], _ console: Console) throws(UsageError) -> [BaseFile?] {
    var bases = Bases(files: console.files, repository: console.repository)
    var result: [BaseFile?] = []
    for plan in plans {
      guard let wanted = revision ?? plan.settings.base, plan.name != "-" else {
        result.append(nil)
        continue
      }
      do {
        result.append(try bases.base(at: wanted, of: path(of: plan), isNamed: revision != nil))
      } catch {
        let place =
          revision == nil ? plan.settings.configuration.map { " (\"base\" in \($0.displayName))" } : nil
        throw UsageError("\(error)\(place ?? "")")
      }
    }
    return result
  }

  /// The analyses with the findings only that a change since the named revision is to blame for.
  func onlyChanged(
    _ analyses: [Analysis], of plans: [PlanInputs.Plan], _ analyzer: Analyzer, _ console: Console
  ) throws(UsageError) -> [Analysis] {
    guard let changedSince else { return analyses }
    var bases = Bases(files: console.files, repository: console.repository)
    var result: [Analysis] = []
    for (plan, analysis) in zip(plans, analyses) {
      do {
        let base =
          plan.name == "-" ? nil : try bases.base(at: changedSince, of: path(of: plan), isNamed: true)
        guard let base else {
          result.append(analysis)
          continue
        }
        let state = try plan.state.flatMap { state throws(GitProblem) in
          try bases.state(like: state, beside: base)
        }
        let earlier = analyzer.analyze(
          base.text.bytes, path: plan.name, under: plan.settings, state: state, base: analysis.base)
        result.append(ChangedFindings.only(of: analysis, since: earlier))
      } catch {
        throw UsageError("\(error)")
      }
    }
    return result
  }

  private func path(of plan: PlanInputs.Plan) -> FilePath {
    plan.isStandardInput ? FilePath(plan.name) : plan.path
  }
}
