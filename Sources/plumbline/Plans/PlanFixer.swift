import Policy
import Workspace

/// Fixes plans and writes them.
struct PlanFixer {
  /// The rules whose findings are fixed.
  var rules = RuleSelection()
  /// Whether to apply also what changes a plan's meaning.
  var isUnsafe = false

  /// What becomes of a plan; nothing is written.
  func outcome(_ plan: PlanInputs.Plan, today: String?) -> FixOutcome {
    var fixer = Fixer(under: plan.settings, path: plan.name, today: today)
    fixer.rules = rules
    fixer.isUnsafe = isUnsafe
    return fixer.fix(plan.bytes)
  }

  /// Fixes plans on disk and says so; the plans as they are now.
  ///
  /// - Throws: `UsageError` for a plan that cannot be written; those before it have been.
  func fix(
    _ plans: [PlanInputs.Plan], today: String?, on console: inout Console
  ) throws(UsageError) -> [PlanInputs.Plan] {
    var result: [PlanInputs.Plan] = []
    for plan in plans {
      let outcome = outcome(plan, today: today)
      if outcome.bytes != plan.bytes {
        try PlanFixer.write(outcome.bytes, to: plan, console.files)
        console.complain("fixed \(PlanFixer.words(for: outcome.count)) in \"\(plan.name)\"")
      }
      result.append(plan.replacing(bytes: outcome.bytes))
    }
    return result
  }

  /// Puts a text in a plan's place, unless somebody has changed the file since it was read.
  static func write(_ bytes: [UInt8], to plan: PlanInputs.Plan, _ files: FileTree) throws(UsageError) {
    let present: [UInt8]
    do { present = try files.read(plan.path) } catch { throw UsageError(error.description) }
    guard present == plan.bytes else {
      throw UsageError("\"\(plan.name)\" was changed by somebody else meanwhile; run it again")
    }
    do { try files.write(bytes, to: plan.path) } catch { throw UsageError(error.description) }
  }

  /// A number of findings: `1 finding`, `3 findings`.
  static func words(for count: Int) -> String { "\(count) finding\(count == 1 ? "" : "s")" }
}
