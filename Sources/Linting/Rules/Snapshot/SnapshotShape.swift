import PlanEditing
import SourceText
import TrackingPlan

/// Keys and list items at one level, as the published template has them.
enum SnapshotShape {
  static let rule = Rule(
    "snapshot-shape", .snapshot, .error, supersedes: ["yaml-syntax"],
    summary: "Under `snapshot_sync` keys and list items stand at one level.",
    rationale: "That is no YAML: every other reader stops here and sees nothing of the plan.",
    prefer: "Put the list under `traits:` and indent it.",
    source: .house("the published template has this very fault"))

  static let check = Check(rule) { context, findings in
    guard let (key, list) = context.plan.snapshotSync.mixedLevel else { return }
    let document = context.document
    let name = String(
      decoding: document.tree.bytes[clamped(document.range(of: key), document)], as: UTF8.self)
    let message =
      "list items stand beside the key \"\(name)\"; put them under a key \"traits\" and indent them"
    findings.add(rule, at: firstLine(of: document.outerRange(of: list), document), message) { finding in
      finding.related = [context.related("the keys begin here", key)]
      let edits = ListNesting.edits(
        document.syntaxNode(of: list), under: "traits", beside: document.syntaxNode(of: key),
        in: document.tree)
      if let edits {
        finding.fixes = [Fix(title: "put the list under \"traits\"", isSafe: true, edits: edits)]
      }
    }
  }

  /// From the dash of the first item to the end of its line, a comment left out.
  private static func firstLine(of list: ByteRange, _ document: PlanDocument) -> ByteRange {
    let bytes = document.tree.bytes
    var start = min(list.start, bytes.count)
    // The list may begin at its first item or at the dash before it.
    if start >= bytes.count || bytes[start] != 0x2D {
      var dash = start
      while dash > 0, bytes[dash - 1] == 0x20 { dash -= 1 }
      if dash > 0, bytes[dash - 1] == 0x2D { start = dash - 1 }
    }
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    if let comment = document.tree.comment(onLineOf: start), comment.start > start {
      end = min(end, comment.start)
    }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return ByteRange(start, end)
  }

  private static func clamped(_ range: ByteRange, _ document: PlanDocument) -> Range<Int> {
    let count = document.tree.bytes.count
    return min(range.start, count)..<min(range.end, count)
  }
}
