import SourceText
import TrackingPlan

/// Notes that count the events, and count wrongly.
enum StatedCount {
  static let rule = Rule(
    "stated-count", .reference, .hint,
    summary: "A note says how many events there are, and there are more or fewer.",
    rationale: "It was right once; now a reader looks for an event that is not there.",
    prefer: "Correct the number, or leave it out.",
    source: .house("a figure in a text is not kept up to date"))

  static let check = Check(rule) { context, findings in
    let count = context.plan.events.count
    guard count > 0 else { return }
    for node in context.plan.remarks {
      guard let stated = stated(in: context.words(of: node)), stated != count else { continue }
      findings.add(rule, at: node, "this says \(stated) events, and the plan has \(count)") { finding in
        finding.related = [context.related("the events are here", context.planNode)]
      }
    }
  }

  /// The number in "all 24 events", "24 events in total", "this plan has 24 events"; of others nothing can be said.
  private static func stated(in text: String) -> Int? {
    let words = text.split { !($0.isLetter || $0.isNumber) }
    for (index, word) in words.enumerated() where word == "events" {
      var position = index - 1
      if position >= 0, ReferenceWords.total.contains(Array(words[position].utf8)[...]) { position -= 1 }
      guard position >= 0, words[position].utf8.count <= 5, let number = Int(words[position]) else {
        continue
      }
      guard ReferenceWords.all.contains(where: { text.contains($0) }) else { return nil }
      return number
    }
    return nil
  }
}
