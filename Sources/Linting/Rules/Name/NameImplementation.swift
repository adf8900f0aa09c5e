import TrackingPlan

/// Names that tell how something is built.
enum NameImplementation {
  static let rule = Rule(
    "name-implementation", .name, .warning, supersedes: ["name-style", "name-past-tense", "name-ui-element"],
    summary: "An event's name is an HTTP call, a selector, or a word of a framework's.",
    rationale: "It changes with the code, and says nothing to those who read the figures.",
    prefer: "Name what a person did: `report.created`, not `POST /reports`.",
    source: .house("a plan is written for people, not for one version of the code"))

  static let check = Check(rule) { context, findings in
    let words = context.words
    for (index, shape) in words.shapes.enumerated()
    where shape.marks.contains(.path) || shape.classes.contains(.framework) {
      guard let name = context.plan.events[index].name, shape.count > 0 else { continue }
      let bytes = context.plan.names.bytes(of: name.name)
      guard bytes.first != 0x24, let what = what(shape, bytes, words) else { continue }
      findings.add(
        rule, at: name.node, "event \(context.quoted(name)) is named after \(what), not for what was done"
      ) {
        $0.subject = context.subject(of: context.plan.events[index])
      }
    }
  }

  private static func what(_ shape: EventWords.Shape, _ bytes: ArraySlice<UInt8>, _ words: EventWords)
    -> String?
  {
    if shape.classes.contains(.framework) { return "a word of a framework" }
    if bytes.contains(0x2F) {
      if words.classes(shape, 0).contains(.httpMethod) { return "an HTTP call" }
      return bytes.first == 0x2F || words.bytes(shape, 0).elementsEqual("api".utf8) ? "a path" : nil
    }
    // `#save`, `.save-button`, `div#save`.
    if bytes.first == 0x23 || bytes.first == 0x2E { return "a selector" }
    if let sign = bytes.firstIndex(of: 0x23), sign > bytes.startIndex,
      bytes.index(after: sign) < bytes.endIndex,
      words.classes(shape, 0).contains(.screenPart) || bytes.starts(with: "a#".utf8)
        || bytes.starts(with: "div#".utf8)
    {
      return "a selector"
    }
    return nil
  }
}
