import SourceText
import TrackingPlan

/// Text that a template left to be filled in.
enum TemplatePlaceholder {
  static let rule = Rule(
    "template-placeholder", .document, .warning,
    supersedes: [
      "meta-date-invalid", "meta-version-format", "meta-destination-unknown", "name-style", "name-past-tense",
      "event-category-unknown", "event-description-weak", "name-dynamic",
    ],
    summary: "A text that the template leaves to be filled in is still there.",
    rationale: "What was meant here is not decided, and nobody can build it.",
    prefer: "Fill it in, or take the item out.",
    source: .house("a template's own words describe no product"))

  static let check = Check(rule) { context, findings in
    let plan = context.plan
    // A template keeps its places on purpose.
    guard plan.meta.template == nil else { return }
    let meta = plan.meta
    for mention in [meta.product, meta.owner, meta.version, meta.created, meta.updated] + meta.destinations {
      guard let mention, isPlaceholder(plan.text(mention), context.vocabulary) else { continue }
      tell(mention.node, context, &findings)
    }
    let names = plan.names.bytes.span
    for event in plan.events {
      guard let name = event.name else { continue }
      if isBracketed(names.extracting(plan.names.range(of: name.name))) {
        tell(name.node, context, &findings)
      }
      if let category = event.category, isBracketed(names.extracting(plan.names.range(of: category.name))) {
        tell(category.node, context, &findings)
      }
    }
    comments(context, &findings)
  }

  static func tell(_ node: NodeID, _ context: LintContext, _ findings: inout FindingList) {
    guard context.plan.meta.template == nil else { return }
    let text = context.document.text(of: node)
    findings.add(rule, at: node, "\"\(text.prefix(60))\" is the template's, not this plan's")
  }

  /// "TODO: Replace with your product's events" above what it means.
  private static func comments(_ context: LintContext, _ findings: inout FindingList) {
    let tree = context.document.tree
    let bytes = tree.bytes
    for comment in tree.comments where comment.end <= bytes.count {
      guard isToDo(bytes[comment.start..<comment.end].drop { $0 == 0x23 || $0 == 0x20 }) else { continue }
      findings.add(rule, at: comment, "what the template says to replace is still there")
    }
  }

  private static func isPlaceholder(_ text: String, _ vocabulary: Vocabulary) -> Bool {
    isBracketed(Array(text.utf8).span) || vocabulary.placeholders.contains(text.lowercased())
      || MetaWords.unfinished.contains { text.hasPrefix($0.uppercased()) }
  }

  /// `[product.specific_action]`, `<your event>`, `{{ name }}`: a whole text in brackets.
  private static func isBracketed(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count > 2 else { return false }
    switch (bytes[0], bytes[bytes.count - 1]) {
    case (0x3C, 0x3E): return true
    // Amplitude's own events have a prefix in brackets, and something after it.
    case (0x5B, 0x5D): return true
    default: return false
    }
  }

  /// Whether a description is the template's: `EventDescription` looks at them all.
  static func isToDo(_ text: ArraySlice<UInt8>) -> Bool { text.starts(with: "TODO: Replace".utf8) }
}
