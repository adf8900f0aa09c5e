import Insight
import SourceText
import TrackingPlan

/// Something that is gone without having been announced.
enum RemovedWithoutDeprecation {
  static let rule = Rule(
    "removed-without-deprecation", .version, .warning, gates: [.base],
    summary: "An event, property or trait is gone that was not marked as deprecated before.",
    rationale: "Reports that use it go silent on the day of the change, and nobody was told.",
    prefer:
      "Mark it with `deprecated: {since, remove_after, replaced_by, reason}` for one version, then remove it.",
    source: .house("a deprecation is an announcement"))

  static let check = Check(rule) { context, findings in
    guard let base = context.base else { return }
    let announced = Set(base.base.document.plan.deprecations.map(\.element))
    // What the plan says is removed was removed on purpose, and can be looked up.
    let listed = Set(context.plan.exclusions.map { context.plan.text($0) })
    var owners: [PlanChange.Subject: [PlanChange]] = [:]
    var order: [PlanChange.Subject] = []
    for change in base.comparison.changes {
      if let element = change.removed, announced.contains(element) { continue }
      if change.subject.kind == .event, change.isWhole {
        if change.action == .removed || change.action == .renamed {
          reportEvent(change, listed, base, context, &findings)
        }
      } else if change.removed != nil {
        // What one item lost is one finding.
        if owners.updateValue((owners[change.subject] ?? []) + [change], forKey: change.subject) == nil {
          order.append(change.subject)
        }
      }
    }
    for owner in order { reportParts(owners[owner] ?? [], of: owner, base, context, &findings) }
  }

  private static func reportEvent(
    _ change: PlanChange, _ listed: Set<String>, _ base: ChangesSinceBase, _ context: LintContext,
    _ findings: inout FindingList
  ) {
    let name = change.former ?? change.subject.name
    guard !listed.contains(name) else { return }
    if change.action == .renamed, wasAnnounced(name, base) { return }
    let message = "event \"\(name)\" is gone and was not deprecated before"
    let place = change.newRange ?? context.document.range(of: context.planNode)
    findings.add(rule, at: place, message) { finding in
      finding.subject = .init(kind: "event", name: name)
      finding.note = base.place(of: change)
      if change.action == .renamed {
        finding.message = "event \"\(name)\" became \"\(change.subject.name)\" and was not deprecated before"
      }
    }
  }

  private static func reportParts(
    _ changes: [PlanChange], of owner: PlanChange.Subject, _ base: ChangesSinceBase, _ context: LintContext,
    _ findings: inout FindingList
  ) {
    guard let first = changes.first, let kind = first.part?.kind.rawValue else { return }
    let names = changes.compactMap(\.part?.name)
    let kinds = kind == "property" ? "properties" : "traits"
    let what = names.count == 1 ? kind : kinds
    let verb = names.count == 1 ? "is gone and was" : "are gone and were"
    let message =
      "\(what) \(enumeration(names.map { "\"\($0)\"" })) of \(owner.kind.rawValue) \"\(owner.name)\" \(verb) not deprecated before"
    findings.add(rule, at: place(of: owner, context), message) { finding in
      finding.subject = .init(kind: kind, name: names.first ?? "")
      finding.note = base.place(of: first, count: names.count)
    }
  }

  private static func wasAnnounced(_ name: String, _ base: ChangesSinceBase) -> Bool {
    let plan = base.base.document.plan
    return plan.events.contains { $0.isDeprecated && $0.name.map { plan.text($0) == name } ?? false }
  }

  /// Where the item stands now whose part is gone.
  private static func place(of owner: PlanChange.Subject, _ context: LintContext) -> ByteRange {
    let plan = context.plan
    let name = plan.names.find(owner.name)
    let mention: Mention?
    switch owner.kind {
    case .event: mention = plan.events.first { $0.name?.name == name }?.name
    case .group: mention = plan.groups.first { $0.type?.name == name }?.type
    case .entity: mention = plan.entities.first { $0.name.name == name }?.name
    default: mention = nil
    }
    return context.document.range(of: mention?.node ?? context.planNode)
  }
}
