import Schema
import TrackingPlan

/// Spellings that are read but are not the published template's.
public enum PlanVariant {
  /// The rule's id.
  public static let id = "plan-variant"

  static let rule = Rule(
    id, .document, .hint,
    summary: "A spelling that is understood but is not the canonical one.",
    rationale:
      "Plans that spell alike are easier to compare, and other tools know only the canonical spelling.",
    prefer: "Use the spelling of the published template.",
    source: .house("every variant that real plans use is legal; one spelling is easier for everybody"))

  /// From how many places on one finding tells of all.
  private static let manyPlaces = 10

  static let check = Check(rule) { context, findings in
    var order: [ReadingReport.Variant.Kind] = []
    var places: [ReadingReport.Variant.Kind: [NodeID]] = [:]
    for variant in context.document.report.variants {
      if places[variant.kind] == nil { order.append(variant.kind) }
      places[variant.kind, default: []].append(variant.node)
    }
    for kind in order {
      guard let nodes = places[kind], let first = nodes.first else { continue }
      let message = words(kind)
      if nodes.count >= manyPlaces {
        findings.add(rule, at: first, "\(message), at \(nodes.count) places") { finding in
          finding.related = nodes.dropFirst().map { context.related("here too", $0) }
          let edits = nodes.flatMap { fix(kind, $0, context)?.edits ?? [] }
          if let one = fix(kind, first, context), !edits.isEmpty {
            finding.fixes = [Fix(title: one.title + " everywhere", isSafe: one.isSafe, edits: edits)]
          }
        }
      } else {
        for node in nodes {
          findings.add(rule, at: node, message) { finding in
            finding.fixes = fix(kind, node, context).map { [$0] } ?? []
          }
        }
      }
    }
  }

  private static func words(_ kind: ReadingReport.Variant.Kind) -> String {
    switch kind {
    case .key(let spelling, let canonical, _):
      return "\"\(spelling)\" is read as \"\(canonical.rawValue)\", the canonical key"
    case .type(let word, let canonical):
      return "type \"\(word)\" is read as \"\(canonical)\", the canonical type"
    case .form(let place):
      return "this form is read; the canonical one is \(planSchema.shape(of: place).canonical)"
    }
  }

  private static func fix(
    _ kind: ReadingReport.Variant.Kind, _ node: NodeID, _ context: LintContext
  ) -> Fix? {
    switch kind {
    case .key(_, let canonical, _):
      let renaming = context.replacement(
        of: node, with: canonical.rawValue, isSafe: canonical != .destinations)
      // One destination was a word; the canonical key has a list.
      guard canonical == .destinations, let value = context.scalar(under: node) else { return renaming }
      guard let list = context.bracketing(value) else { return nil }
      return Fix(title: renaming.title, isSafe: false, edits: renaming.edits + list.edits)
    case .type(let word, let canonical):
      // A word that says more than the canonical type, such as what an array holds, is not thrown away unasked.
      let isSafe = ["string_enum", "int", "bool", "float", "str", "double"].contains(word)
      return context.replacement(of: node, with: canonical, isSafe: isSafe)
    case .form(.destinations):
      return context.scalar(under: node).flatMap { context.bracketing($0) }
    case .form:
      return nil
    }
  }
}
