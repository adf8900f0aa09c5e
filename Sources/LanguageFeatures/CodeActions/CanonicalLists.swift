import Linting
import PlanEditing
import SourceText
import TrackingPlan
import Workspace
import YAML

/// What of a plan is written otherwise than in the published template, as `plan-variant` tells.
struct CanonicalLists {
  /// A mapping of properties, or a bare name among them, that can be written otherwise.
  struct Candidate {
    /// The mapping, or the list in which the name stands.
    let list: ByteRange
    /// The edits that write it canonically.
    let edits: [TextEdit]
    /// Whether a type or values are given for everything in it.
    let isTyped: Bool
  }

  /// What can be written otherwise.
  private(set) var all: [Candidate] = []
  /// How many forms there are that are not canonical, whether they can be written otherwise or not.
  private(set) var count = 0
  /// The changes of keys and types, each whole or not at all.
  private(set) var spellings: [[TextEdit]] = []
  /// Whether every key and type that is told can be changed.
  private(set) var areSpellingsWhole = true

  /// What names no type is left out.
  var typed: [Candidate] { all.filter(\.isTyped) }

  /// Complexity: linear in the plan for each candidate.
  init(_ analysis: Analysis, within part: ByteRange? = nil) {
    let document = analysis.document
    let findings = analysis.active.filter { $0.rule == PlanVariant.id }
    let isWanted = { (range: ByteRange) in part.map { $0.encloses(range) } ?? true }
    let told = Set(findings.flatMap { [$0.range] + $0.related.map(\.range) })
    var forms: Set<ByteRange> = []
    let writer = CanonicalProperties(document.tree)
    let properties = analysis.plan.properties + analysis.plan.traits
    for variant in document.report.variants {
      guard case .form(let place) = variant.kind, place != .destinations else { continue }
      let range = document.range(of: variant.node)
      guard told.contains(range) else { continue }
      forms.insert(range)
      let node = document.syntaxNode(of: variant.node)
      let isList = place == .properties || place == .traits
      let subject = (isList ? document.tree.nextSibling(of: node) : node) ?? node
      let whole = document.tree.range(of: subject)
      guard isWanted(whole) else { continue }
      let edits: [TextEdit]?
      switch place {
      case .properties, .traits: edits = writer.edits(listing: subject)
      case .property, .trait: edits = writer.edits(specifying: subject)
      default: edits = nil
      }
      count += 1
      guard let edits else { continue }
      let isTyped = properties.allSatisfy {
        $0.valueType != .unstated || $0.enumNode != nil || !whole.encloses(document.range(of: $0.node))
      }
      let list = isList ? whole : CanonicalLists.list(around: subject, in: document.tree)
      all.append(Candidate(list: list, edits: edits, isTyped: isTyped))
    }
    for finding in findings where isWanted(finding.range) {
      guard let fix = finding.fixes.first else {
        if !forms.contains(finding.range) { areSpellingsWhole = false }
        continue
      }
      if fix.edits.allSatisfy({ isWanted($0.range) }) { spellings.append(fix.edits) }
    }
  }

  /// The list in which an item stands.
  private static func list(around item: NodeIndex, in tree: SyntaxTree) -> ByteRange {
    let range = tree.range(of: item)
    let list = tree.path(to: range.start).last { tree.kind(of: $0).isSequence }
    return list.map { tree.range(of: $0) } ?? range
  }
}
