import Insight
import PlanEditing
import SourceText
import TrackingPlan

/// A status that is neither LIVE nor ORPHANED.
enum StateStatus {
  static let rule = Rule(
    "state-status", .state, .warning, gates: [.state],
    summary: "The status of an event in the current state is neither LIVE nor ORPHANED.",
    rationale:
      "Whether the code sends an event decides what it is held against; another word leaves that open.",
    prefer: "`status: LIVE` where the code sends it, `status: ORPHANED` where it is defined and never sent.",
    source: .house("the format of current-state.yaml"))

  private static let known = ["LIVE", "ORPHANED"]

  static let check = Check(rule, population: .observedEvents) { context, findings in
    guard let comparison = context.state else { return }
    for event in comparison.state.events where event.status == .unknown {
      guard let status = event.statusMention else { continue }
      let message = "status \(comparison.quoted(status)) is neither \"LIVE\" nor \"ORPHANED\""
      findings.add(rule, inStateAt: status.node, message) { finding in
        finding.subject = event.name.map { .init(kind: "event", name: comparison.state.text($0)) }
        let near = EditDistance.nearest(to: comparison.state.text(status), among: known)
        finding.suggestion = near
        if let near {
          finding.fixes = [comparison.replacement(of: status.node, with: near)]
        } else {
          finding.note = "LIVE: the code sends it; ORPHANED: it is defined and never sent"
        }
      }
    }
  }
}

extension StateComparison {
  /// The change of a scalar of the state to another word, which keeps its quotes.
  fileprivate func replacement(of node: NodeID, with text: String) -> Fix {
    let written = ScalarText.replacement(text, of: document.syntaxNode(of: node), in: document.tree)
    let edit = TextEdit(range: document.range(of: node), newText: written)
    return Fix(title: "change to \"\(text)\"", isSafe: false, edits: [edit])
  }
}
