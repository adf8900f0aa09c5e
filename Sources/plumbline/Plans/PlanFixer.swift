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

  /// Fixes plans on disk and says so; the plans as they are now, and whether each could be written that should be.
  ///
  /// A plan that cannot be written is complained of and stays as it was.
  func fix(
    _ plans: [PlanInputs.Plan], today: String?, on console: inout Console
  ) -> (plans: [PlanInputs.Plan], isComplete: Bool) {
    var result: [PlanInputs.Plan] = []
    var isComplete = true
    for plan in plans {
      let outcome = outcome(plan, today: today)
      if outcome.bytes == plan.bytes {
        result.append(plan)
      } else if PlanFixer.write(outcome.bytes, to: plan, on: &console) {
        console.complain("fixed \(PlanFixer.words(for: outcome.count)) in \"\(plan.name)\"")
        result.append(plan.replacing(bytes: outcome.bytes))
      } else {
        isComplete = false
        result.append(plan)
      }
    }
    return (result, isComplete)
  }

  /// Puts a text in a plan's place, unless somebody has changed the file since it was read; whether it stands there.
  ///
  /// Of one that does not, the reason is told, so that the others can still be written.
  static func write(_ bytes: [UInt8], to plan: PlanInputs.Plan, on console: inout Console) -> Bool {
    do {
      guard try console.files.read(plan.path) == plan.bytes else {
        console.complain("\"\(plan.name)\" was changed by somebody else meanwhile; run it again")
        return false
      }
      try console.files.write(bytes, to: plan.path)
      return true
    } catch {
      console.complain(error.description)
      return false
    }
  }

  /// A number of findings: `1 finding`, `3 findings`.
  static func words(for count: Int) -> String { "\(count) finding\(count == 1 ? "" : "s")" }
}
