import SourceText
import TrackingPlan

/// Texts that name an event which does not exist, and nearly does.
enum EventRenamedInText {
  static let rule = Rule(
    "event-renamed-in-text", .reference, .hint,
    summary: "A description or note names an event that does not exist and is close to one that does.",
    rationale: "It was right until the event was renamed.",
    prefer: "Name the event as it is called now.",
    source: .house("texts are not renamed along"))

  /// From how many unknown names on a text is no text on events.
  private static let mostNames = 256

  static let check = Check(rule) { context, findings in
    let plan = context.plan
    guard let expected = context.eventNames.expected, expected.contains(.objectAction), !plan.events.isEmpty
    else {
      return
    }
    var unknown: [String: (node: NodeID, at: ByteRange)] = [:]
    var isEvent = [Bool](repeating: false, count: plan.names.count)
    for event in plan.events { if let name = event.name { isEvent[name.name.index] = true } }
    for event in plan.events {
      if let node = event.description { collect(node, context, isEvent, &unknown) }
      if unknown.count > mostNames { return }
    }
    for node in plan.remarks { collect(node, context, isEvent, &unknown) }
    guard !unknown.isEmpty else { return }
    var names = NearNames(plan.events.compactMap { $0.name.map { plan.text($0) } })
    for (word, place) in unknown.sorted(by: { $0.value.at < $1.value.at }) {
      guard let near = names.nearest(to: word),
        let distance = EditDistance.between(Array(word.utf8), Array(near.utf8), limit: 2), distance > 0,
        !ReferenceWords.renamed.contains(where: { context.words(of: place.node).contains($0) })
      else { continue }
      findings.add(rule, at: place.at, "\"\(word)\" is no event of this plan") { finding in
        finding.suggestion = near
        finding.fixes = [
          Fix(title: "change to \"\(near)\"", isSafe: false, edits: [.init(range: place.at, newText: near)])
        ]
      }
    }
  }

  /// The words with one dot inside that are no event: `report.created`.
  private static func collect(
    _ node: NodeID, _ context: LintContext, _ isEvent: [Bool],
    _ unknown: inout [String: (node: NodeID, at: ByteRange)]
  ) {
    let range = context.document.range(of: node)
    let bytes = context.document.tree.bytes
    let text = bytes.span
    guard range.end <= text.count else { return }
    var dot = range.start
    while dot < range.end, text[dot] != 0x2E { dot += 1 }
    // Most texts have none, and most of the others only the one that ends them.
    guard dot + 1 < range.end else { return }
    var start = range.start
    var dots = 0
    var index = range.start
    while index <= range.end {
      let byte = index < range.end ? bytes[index] : 0x20
      let isWord = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x5F
      if byte == 0x2E {
        dots += 1
      } else if !isWord {
        if dots == 1, index - start >= 7, index - start <= 64, bytes[start] != 0x2E, bytes[index - 1] != 0x2E
        {
          note(ByteRange(start, index), node, context, isEvent, &unknown)
        }
        start = index + 1
        dots = 0
      }
      index += 1
    }
  }

  private static func note(
    _ range: ByteRange, _ node: NodeID, _ context: LintContext, _ isEvent: [Bool],
    _ unknown: inout [String: (node: NodeID, at: ByteRange)]
  ) {
    let bytes = context.document.tree.bytes
    let word = bytes[range.start..<range.end]
    // What stands in a path, a link or a call is no event's name.
    let before = range.start > 0 ? bytes[range.start - 1] : 0x20
    let after = range.end < bytes.count ? bytes[range.end] : 0x20
    if [0x2F, 0x40, 0x2D, 0x24].contains(before) || [0x2F, 0x40, 0x28, 0x2D].contains(after) { return }
    if let name = context.plan.names.find(word), isEvent[name.index] { return }
    let text = String(decoding: word, as: UTF8.self)
    if unknown[text] == nil { unknown[text] = (node, range) }
  }
}
