import Linting
import PlanEditing
import Schema
import SourceText
import TrackingPlan
import Workspace

/// The edits that write a plan, or a part of it, as the published template does, so that it says what it said before.
struct CanonicalForm {
  /// The edits.
  let edits: [TextEdit]
  /// Whether nothing is left that is written otherwise.
  let isWhole: Bool
  /// Whether a list of properties gets another form; else only keys and types are spelled otherwise.
  let reshapes: Bool

  /// Finds the edits. Names without a type stay as they are where a rule would then ask for one, and every list does
  /// where a rule would speak all the same. Complexity: linear; where a list gets another form, that of a run of all
  /// rules.
  ///
  /// - Parameter part: Only what stands there; `nil` for all.
  /// - Returns: `nil` where there is nothing to do.
  init?(of analysis: Analysis, within part: ByteRange? = nil) {
    let lists = CanonicalLists(analysis, within: part)
    let spellings = lists.spellings
    let typed = lists.typed
    let choices = typed.count == lists.all.count ? [typed] : [lists.all, typed]
    for candidates in choices where !candidates.isEmpty {
      let (edits, isComplete) = TextEdit.compatible(spellings + candidates.map(\.edits))
      guard CanonicalForm.saysTheSame(edits, analysis) else { continue }
      self.edits = edits
      isWhole = isComplete && candidates.count == lists.count && lists.areSpellingsWhole
      reshapes = true
      return
    }
    let (edits, isComplete) = TextEdit.compatible(spellings)
    guard !edits.isEmpty else { return nil }
    self.edits = edits
    isWhole = isComplete && lists.count == 0 && lists.areSpellingsWhole
    reshapes = false
  }

  /// The properties at a cursor, where some of them can be written otherwise.
  static func part(at offset: Int, in analysis: Analysis) -> ByteRange? {
    CanonicalLists(analysis).part(at: offset, in: analysis.document.tree)
  }

  // MARK: The same as before

  private static func saysTheSame(_ edits: [TextEdit], _ before: Analysis) -> Bool {
    guard let bytes = TextEdit.apply(edits, to: before.text.bytes) else { return false }
    let after = Analyzer().analyze(
      bytes, path: before.path, under: before.settings, state: before.state, base: before.base)
    guard after.document.tree.problems.count <= before.document.tree.problems.count,
      comments(after) == comments(before), reading(after.plan) == reading(before.plan)
    else { return false }
    let known = weights(before)
    return weights(after).allSatisfy { $0.value <= known[$0.key] ?? 0 }
  }

  private static func comments(_ analysis: Analysis) -> [String] {
    analysis.document.tree.comments.map { analysis.text.string(in: $0) }
  }

  /// What is said of one property or trait.
  private struct Said: Hashable {
    let owner: String?
    let name: String?
    let type: ValueType
    let values: [String]
    let facts: [Bool?]
  }

  private static func reading(_ plan: Plan) -> [Said] {
    (plan.properties + plan.traits).map { property in
      Said(
        owner: plan.ownerName(of: property).map { plan.text($0) },
        name: property.name.map { plan.text($0) }, type: property.valueType,
        values: plan.values(of: property).map { plan.text($0.mention) },
        facts: [property.isRequired, property.isPII, property.isHashed])
    }
  }

  /// How much each rule has to say that is graver than a spelling; one finding of many places weighs as they would.
  private static func weights(_ analysis: Analysis) -> [String: Int] {
    analysis.active.filter { $0.severity > .hint }.reduce(into: [:]) { weights, finding in
      weights[finding.rule, default: 0] += max(1, finding.related.count >= 8 ? finding.related.count : 1)
    }
  }
}
