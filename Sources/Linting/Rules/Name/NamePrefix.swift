import TrackingPlan

/// Prefixes that every event could have.
enum NamePrefix {
  static let rule = Rule(
    "name-prefix", .name, .warning, supersedes: ["name-style", "name-segments"],
    summary: "An event's name has a prefix that says nothing.",
    rationale:
      "That it is an event, and the app's, is known; the prefix only makes every list harder to read.",
    prefer: "Leave it out: `report.created`.",
    source: .house("a name starts with its object"))

  private static let labels = WordList("event evt track tracking analytics")

  static let check = Check(rule, population: .events) { context, findings in
    let words = context.words
    // Where other platforms are named in the same place, the app is one of them.
    lazy var hasPlatforms = words.shapes.contains { shape in
      shape.dots > 1 && words.classes(shape, 0).contains(.platform)
    }
    for (index, shape) in words.shapes.enumerated() where shape.marks.contains(.colon) || shape.dots > 1 {
      guard shape.count > 2, let name = context.plan.events[index].name else { continue }
      let first = words.bytes(shape, 0)
      let bytes = context.plan.names.bytes(of: name.name)
      let end =
        bytes.index(bytes.startIndex, offsetBy: first.count, limitedBy: bytes.endIndex) ?? bytes.endIndex
      guard end < bytes.endIndex else { continue }
      let isLabel = bytes[end] == 0x3A && labels.contains(first)
      let isApp = bytes[end] == 0x2E && first.elementsEqual("app".utf8) && shape.dots > 1 && !hasPlatforms
      guard isLabel || isApp else { continue }
      let prefix = String(decoding: bytes[...end], as: UTF8.self)
      let rest = bytes[(end + 1)...].drop { $0 == 0x20 }
      findings.add(
        rule, at: name.node, "event \(context.quoted(name)) starts with \"\(prefix)\", which says nothing"
      ) {
        finding in
        finding.subject = context.subject(of: context.plan.events[index])
        let renamed = String(decoding: rest, as: UTF8.self)
        finding.suggestion = renamed
        finding.fixes = EventRename.fixes(name, to: renamed, context)
      }
    }
  }
}
