import TrackingPlan

/// Groups that a destination cannot take, add up, or tie to events.
enum DestinationGroups {
  static let types = Rule(
    "destination-group-types", .destination, .error, gates: [.groups],
    summary: "The plan has more group types than a declared destination takes.",
    rationale: "Groups beyond the limit are dropped without a word.",
    prefer: "Keep the levels that questions are asked about.",
    source: .house("the vendor's limit"))

  static let noRollup = Rule(
    "destination-no-rollup", .destination, .information, gates: [.groups],
    summary: "A hierarchy is declared, and a destination does not add up from level to level.",
    rationale: "An event at a workspace is then missing from its account, unless it carries both.",
    prefer:
      "Send the ids of all levels with each event and say so: list them under `common_properties`, or in a note.",
    source: .specification("Group Calls for Every Level in the Hierarchy"))

  static let noEventGroup = Rule(
    "destination-no-event-group", .destination, .warning, gates: [.groups],
    supersedes: ["destination-no-rollup"],
    summary: "A hierarchy is declared, and the only destinations tie users, not events, to groups.",
    rationale: "Which of a user's workspaces an event happened in is lost.",
    prefer:
      "Add a destination that ties events to groups, or list the ids of all levels under `common_properties`.",
    source: .specification("Track Calls Need Group Context"))

  static let noHierarchy = Rule(
    "destination-no-hierarchy", .destination, .information, gates: [.groups],
    summary: "Groups are declared, and a destination has none.",
    rationale: "There the account of an event can only be told from a property.",
    prefer: "Send the account's id with each event and say so: under `common_properties`, or in a note.",
    source: .specification("Account Context via SDK"))

  static let check = Check(types, noRollup, noEventGroup, noHierarchy) { context, findings in
    let plan = context.plan
    let declared = context.declaredDestinations
    guard !declared.isEmpty else { return }
    let hasLevels = context.hierarchy.hasLevels
    let carried = CarriedLevels(context)
    let note = "declared: \(context.hierarchy.words(plan))\(missing(carried, context))"
    for item in declared {
      let title = item.destination.title
      if let limit = item.destination.groupTypes, plan.groups.count > limit.value {
        let message = "\(plan.groups.count) group types are declared, and \(title) takes \(limit.value)"
        let severity: Severity? = item.destination.groupTypesDependOnPlan ? .warning : nil
        findings.add(types, at: item.mention.node, message, severity: severity) { finding in
          finding.note = source(limit)
          finding.related = plan.groups.indices.dropFirst(limit.value).map {
            context.related("beyond the limit", context.place(ofGroup: $0))
          }
        }
      }
      switch item.destination.groups {
      case .ofEvents where hasLevels && !carried.all:
        let message = "\(title) does not add up from level to level: each event must carry every level"
        findings.add(noRollup, at: item.mention.node, message) { $0.note = note }
      case .none where !(context.hierarchy.top.map { carried.has($0) } ?? carried.all):
        let message = "\(title) has no groups: there an event's account is known only from its properties"
        findings.add(noHierarchy, at: item.mention.node, message)
      default: break
      }
    }
    guard hasLevels, !carried.all, declared.count == plan.meta.destinations.count,
      declared.allSatisfy({ $0.destination.groups == .ofUsers }), let first = declared.first
    else { return }
    let titles = enumeration(declared.map(\.destination.title))
    let message =
      "\(titles) \(declared.count == 1 ? "ties" : "tie") users, not events, to groups: which level an event happened at is lost"
    findings.add(noEventGroup, at: first.mention.node, message) { $0.note = note }
  }

  /// Where some levels ride on every event, those that do not.
  private static func missing(_ carried: CarriedLevels, _ context: LintContext) -> String {
    let plan = context.plan
    let missing = plan.groups.indices.filter { !carried.has($0) }
    guard missing.count < plan.groups.count else { return "" }
    let names = missing.prefix(5).compactMap { group in
      plan.groups[group].type.map { "\(plan.text($0))" }
    }
    return names.isEmpty ? "" : "; not on every event: \(names.joined(separator: ", "))"
  }

  /// Where a figure was read.
  static func source(_ figure: LimitFigure) -> String {
    let other = figure.alternative.map { "; elsewhere: \($0)" } ?? ""
    let date = figure.date.map { ", read \($0)" } ?? ""
    return "by \(figure.source)\(date)\(other)"
  }
}
