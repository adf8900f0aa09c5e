import SourceText
import TrackingPlan

/// Turns a fault that nearly everybody shares into one finding on what they share.
enum Aggregation {
  /// The least number of things of which a share is told.
  static let leastPopulation = 10

  /// Where there are ten or more and four fifths share one fault, one finding at the key of the list, with the places
  /// as related ones.
  ///
  /// - Parameter first: where the findings of the check begin in the list.
  static func apply(from first: Int, to list: inout FindingList, _ check: Check, _ context: LintContext) {
    let findings = Array(list.findings[first...])
    let total: Int
    let noun: String
    let range: ByteRange
    switch check.population {
    case .none: return
    case .events:
      (total, noun) = (context.plan.events.count, "events")
      range = context.document.range(of: context.planNode)
    case .properties:
      (total, noun) = (context.plan.properties.count + context.plan.traits.count, "properties")
      range = context.document.range(of: context.planNode)
    case .observedEvents, .locations:
      guard let state = context.state else { return }
      let isOfEvents = check.population == .observedEvents
      (total, noun) = isOfEvents ? (state.state.events.count, "events") : (state.checkable.count, "locations")
      range = state.document.range(of: state.state.eventsNode ?? state.state.node)
    }
    guard total >= leastPopulation else { return }
    var result: [Finding] = []
    var done: Set<String> = []
    for finding in findings where !done.contains(finding.rule) {
      let alike = findings.filter { $0.rule == finding.rule }
      done.insert(finding.rule)
      let count = alike.count + list.leftOut(of: finding.rule)
      guard count * 5 >= total * 4 else {
        result += alike
        continue
      }
      var shared = finding
      // Messages that name each its own thing have the rule itself in common.
      let isOne = alike.allSatisfy { $0.message == finding.message }
      let fault = isOne ? finding.message : Catalogue.rule(finding.rule)?.fault ?? finding.message
      shared.message = "\(count) of \(total) \(noun): \(fault)"
      shared.severity = alike.map(\.severity).max() ?? finding.severity
      shared.suggestion = nil
      shared.fixes = fix(alike).map { [$0] } ?? []
      shared.range = range
      shared.subject = nil
      shared.related = alike.map { Finding.Related($0.message, $0.range, in: $0.file) }
      result.append(shared)
      list.forgetLeftOut(of: finding.rule)
    }
    list.replace(from: first, with: result)
  }

  /// The first fixes of all findings as one, those left out that change what an earlier one changes.
  private static func fix(_ findings: [Finding]) -> Fix? {
    let fixes = findings.compactMap(\.fixes.first)
    guard fixes.count > 1, let first = fixes.first else { return fixes.first }
    let all = fixes.enumerated().flatMap { number, fix in fix.edits.map { (edit: $0, fix: number) } }
      .sorted { ($0.edit.range, $0.fix) < ($1.edit.range, $1.fix) }
    var dropped: Set<Int> = []
    var end = 0
    for (edit, number) in all {
      if edit.range.start < end { dropped.insert(number) } else { end = edit.range.end }
    }
    let edits = all.filter { !dropped.contains($0.fix) }.map(\.edit)
    let isOne = fixes.allSatisfy { $0.title == first.title }
    let title = "\(isOne ? first.title : "settle it"), in \(fixes.count - dropped.count) places"
    return Fix(title: title, isSafe: fixes.allSatisfy(\.isSafe), edits: edits)
  }
}
