import Schema

/// A key that is a slip of the pen for a known one.
enum UnknownKey {
  static let rule = Rule(
    "unknown-key", .document, .warning,
    summary: "A key that is nearly a known one.",
    rationale: "Other tools pass over a mistyped key without a word, and what stands under it is lost.",
    prefer: "Correct the key. Keys of your own are welcome: one that stands on three items is taken for one.",
    source: .house("a mistyped key is silently ignored everywhere else"))

  static let check = Check(rule) { context, findings in
    for near in context.document.report.nearKeys {
      let written = context.document.text(of: near.node)
      let title = planSchema.shape(of: near.place).title
      findings.add(rule, at: near.node, "\(title) has no key \"\(written)\"") { finding in
        finding.suggestion = near.key.rawValue
        finding.note = "it was read as \"\(near.key.rawValue)\""
        finding.fixes = [context.replacement(of: near.node, with: near.key.rawValue)]
      }
    }
  }
}
