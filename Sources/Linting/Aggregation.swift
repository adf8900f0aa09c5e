import SourceText
import TrackingPlan

/// Turns a fault that nearly everybody shares into one finding on what they share.
enum Aggregation {
  /// The least number of things of which a share is told.
  static let leastPopulation = 10

  /// Where there are ten or more and four fifths share one fault, one finding at the key of the list, with the places
  /// as related ones.
  static func apply(_ findings: [Finding], _ check: Check, _ context: LintContext) -> [Finding] {
    let total: Int
    let noun: String
    switch check.population {
    case .none: return findings
    case .events: (total, noun) = (context.plan.events.count, "events")
    case .properties:
      (total, noun) = (context.plan.properties.count + context.plan.traits.count, "properties")
    }
    guard total >= leastPopulation else { return findings }
    var result: [Finding] = []
    var done: Set<String> = []
    for finding in findings where !done.contains(finding.rule) {
      let alike = findings.filter { $0.rule == finding.rule }
      done.insert(finding.rule)
      guard alike.count * 5 >= total * 4 else {
        result += alike
        continue
      }
      var shared = finding
      // Messages that name each its own thing have the rule itself in common.
      let isOne = alike.allSatisfy { $0.message == finding.message }
      let fault = isOne ? finding.message : Catalogue.rule(finding.rule)?.fault ?? finding.message
      shared.message = "\(alike.count) of \(total) \(noun): \(fault)"
      shared.suggestion = nil
      shared.fixes = []
      shared.range = context.document.range(of: context.planNode)
      shared.subject = nil
      shared.related = alike.map { Finding.Related($0.message, $0.range) }
      result.append(shared)
    }
    return result
  }
}
