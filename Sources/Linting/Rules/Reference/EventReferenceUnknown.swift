import SourceText
import TrackingPlan

/// Lists that name events which the plan does not have, or has and should not.
enum EventReferenceUnknown {
  static let unknown = Rule(
    "event-reference-unknown", .reference, .warning,
    summary: "A list that names events has a name that the plan does not have.",
    rationale:
      "A funnel with a step that is never sent shows nobody; a key event that is never sent counts nothing.",
    prefer: "Name a planned event, or plan the event.",
    source: .house("a reference must lead somewhere"))

  static let excluded = Rule(
    "event-excluded-yet-planned", .reference, .warning,
    summary: "A list of what is not planned names an event that is.",
    rationale: "One half of the team builds it and the other deletes it.",
    prefer: "Take it off the list, or remove the event.",
    source: .plan)

  static let check = Check(unknown, excluded) { context, findings in
    let plan = context.plan
    guard !plan.eventReferences.isEmpty || !plan.eventNameLists.isEmpty else { return }
    var events: [Name: Int] = [:]
    for (index, event) in plan.events.enumerated() {
      if let name = event.name, events[name.name] == nil { events[name.name] = index }
    }
    for reference in plan.eventReferences where reference.isExclusion {
      guard let event = events[reference.mention.name].map({ plan.events[$0] }), let name = event.name else {
        continue
      }
      if event.isDeprecated { continue }
      let message =
        "event \(context.quoted(name)) is planned, and \(context.quoted(reference.list)) says that it is not"
      findings.add(excluded, at: reference.mention.node, message) { finding in
        finding.subject = context.subject(of: event)
        finding.related = [context.related("planned here", name.node)]
      }
    }
    guard !plan.eventNameLists.isEmpty else { return }
    var names = NearNames(plan.events.compactMap { $0.name.map { plan.text($0) } })
    for list in plan.eventNameLists { report(list, events, &names, context, &findings) }
  }

  private static func report(
    _ list: EventNameList, _ events: [Name: Int], _ names: inout NearNames, _ context: LintContext,
    _ findings: inout FindingList
  ) {
    reportExpressions(list, events, &names, context, &findings)
    let plan = context.plan
    let unknown = list.unknown
    // A list whose key says less names events only where most of its items do.
    guard !unknown.isEmpty, list.isCertain || list.knownCount >= max(1, unknown.count) else { return }
    if list.knownCount == 0, unknown.count > 1 {
      let message =
        "none of the \(unknown.count) names in \(context.quoted(list.key)) is an event of this plan"
      findings.add(Self.unknown, at: list.key.node, message) { finding in
        finding.note = foreign(unknown, plan)
        finding.related = unknown.map { context.related("no event of this plan", $0.node) }
      }
      return
    }
    for mention in unknown {
      let text = plan.text(mention)
      let message = "\(context.quoted(list.key)) names \"\(text)\", which is no event of this plan"
      findings.add(Self.unknown, at: mention.node, message) { finding in
        finding.suggestion = names.nearest(to: text)
        finding.note = foreign([mention], plan)
        if let near = finding.suggestion {
          finding.fixes = [context.replacement(of: mention.node, with: near)]
        }
      }
    }
  }

  /// Names that a destination prescribes lack only a word on what is sent under them.
  private static func foreign(_ mentions: [Mention], _ plan: Plan) -> String? {
    let isForeign = mentions.allSatisfy {
      ForeignNames.googleAnalytics.contains(plan.names.bytes(of: $0.name))
    }
    return isForeign
      ? "these are Google Analytics' own names: say which events of the plan are sent under them" : nil
  }

  /// `app.opened (is_first_open = true)` is looked through for names that are nearly a planned one.
  private static func reportExpressions(
    _ list: EventNameList, _ events: [Name: Int], _ names: inout NearNames, _ context: LintContext,
    _ findings: inout FindingList
  ) {
    let plan = context.plan
    for node in list.expressions {
      let text = context.document.text(of: node)
      guard text.utf8.count < 512 else { continue }
      for word in text.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == ".") }) {
        let written = String(word)
        guard written.contains("."), written.utf8.count >= 8,
          plan.names.find(written).flatMap({ events[$0] }) == nil, let near = names.nearest(to: written),
          let distance = EditDistance.between(Array(written.utf8), Array(near.utf8), limit: 2), distance > 0
        else { continue }
        let message = "\(context.quoted(list.key)) names \"\(written)\", which is no event of this plan"
        let range = context.document.range(ofWord: written, in: node)
        findings.add(unknown, at: range ?? context.document.range(of: node), message) { finding in
          finding.suggestion = near
          if let range {
            finding.fixes = [
              Fix(
                title: "change to \"\(near)\"", isSafe: false, edits: [TextEdit(range: range, newText: near)])
            ]
          }
          if let mention = plan.names.find(near).flatMap({ events[$0] }).flatMap({ plan.events[$0].name }) {
            finding.related = [context.related("planned here", mention.node)]
          }
        }
      }
    }
  }
}

extension PlanDocument {
  /// Where a word first stands in the text of an element, as it is written.
  fileprivate func range(ofWord word: String, in node: NodeID) -> ByteRange? {
    let range = range(of: node)
    let wanted = Array(word.utf8)
    guard range.end <= tree.bytes.count, !wanted.isEmpty, range.count >= wanted.count else { return nil }
    for start in range.start...(range.end - wanted.count)
    where tree.bytes[start..<start + wanted.count].elementsEqual(wanted) {
      return ByteRange(start, start + wanted.count)
    }
    return nil
  }
}
