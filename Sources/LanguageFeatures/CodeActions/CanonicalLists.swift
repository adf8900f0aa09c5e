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
    /// The mapping or the name.
    let range: ByteRange
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

  /// The size of a text, in bytes, up to which other forms of its lists are worked out: who writes them reads the plan
  /// once more to see that it says the same.
  private static let mostReshapedBytes = 1 << 16

  /// Complexity: linear in the plan, but for sorting.
  init(_ analysis: Analysis, within part: ByteRange? = nil) {
    let document = analysis.document
    let findings = analysis.active.filter { $0.rule == PlanVariant.id }
    let isWanted = { (range: ByteRange) in part.map { $0.encloses(range) } ?? true }
    let told = Set(findings.flatMap { [$0.range] + $0.related.map(\.range) })
    let isTried = analysis.text.bytes.count <= CanonicalLists.mostReshapedBytes
    let writer = CanonicalProperties(document.tree)
    let untyped = isTried ? CanonicalLists.untyped(document) : []
    var forms: Set<ByteRange> = []
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
      count += 1
      guard isTried else { continue }
      let edits: [TextEdit]?
      switch place {
      case .properties, .traits: edits = writer.edits(listing: subject)
      case .property, .trait: edits = writer.edits(specifying: subject)
      default: edits = nil
      }
      guard let edits else { continue }
      let isTyped = !CanonicalLists.holds(whole, oneOf: untyped)
      all.append(Candidate(range: whole, edits: edits, isTyped: isTyped))
    }
    for finding in findings where isWanted(finding.range) {
      guard let fix = finding.fixes.first else {
        if !forms.contains(finding.range) { areSpellingsWhole = false }
        continue
      }
      if fix.edits.allSatisfy({ isWanted($0.range) }) { spellings.append(fix.edits) }
    }
  }

  /// The innermost mapping or list at an offset that is a candidate or has one among its items.
  func part(at offset: Int, in tree: SyntaxTree) -> ByteRange? {
    guard !all.isEmpty else { return nil }
    let ranges = Set(all.map(\.range))
    let part = tree.path(to: offset).last { node in
      ranges.contains(tree.range(of: node)) && tree.kind(of: node).isMapping
        || tree.kind(of: node).isSequence
          && tree.items(of: node).contains { ranges.contains(tree.range(of: $0)) }
    }
    return part.map { tree.range(of: $0) }
  }

  /// Where properties and traits begin of which neither type nor values are given, in order.
  private static func untyped(_ document: PlanDocument) -> [Int] {
    (document.plan.properties + document.plan.traits).filter {
      $0.valueType == .unstated && $0.enumNode == nil
    }
    .map { document.range(of: $0.node).start }.sorted()
  }

  /// Whether one of some offsets in order stands in a range. Complexity: logarithmic in the offsets.
  private static func holds(_ range: ByteRange, oneOf offsets: [Int]) -> Bool {
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = low + (high - low) / 2
      if offsets[middle] < range.start { low = middle + 1 } else { high = middle }
    }
    return low < offsets.count && offsets[low] < range.end
  }
}
