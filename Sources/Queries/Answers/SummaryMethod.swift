import JSON
import Linting
import TrackingPlan

extension PlanMethod {
  /// `plan/summary`: what a plan is and how much is in it.
  static let overview = PlanMethod(
    "plan/summary", "what a plan is, how much is in it, and how many findings there are",
    parameters: MethodParameter.plan,
    result: .object(
      .always("path", .string, "the plan's file; - for a text without a name"),
      .maybe("product", .string), .maybe("version", .string), .maybe("updated", .string),
      .maybe("owner", .string),
      .always(
        "profile",
        .object(
          .always("id", .string), .always("declared", .boolean),
          .maybe("inferredFrom", .string, "the sign that it was inferred from"))),
      .always("destinations", .array(.string)),
      .maybe("piiPolicy", .string),
      .always(
        "counts",
        .object(
          ["events", "properties", "groups", "entities", "traits", "snapshots"].map {
            .always($0, .count)
          })),
      .always("categories", .array(.shared("Tally"))),
      .always("groupLevels", .array(.shared("Tally"))),
      .always("findings", .shared("Severities"))),
    examples: [.ofPlan("what is in a plan")]
  ) { arguments, context throws(QueryError) in
    let subject = try PlanSubject(arguments, in: context)
    return SummaryAnswer(subject, try ValidateQuery.validation(of: subject, in: context))
  }
}

/// The answer of `plan/summary`.
private struct SummaryAnswer: JSONEncodable {
  private let subject: PlanSubject
  private let validation: Validation

  init(_ subject: PlanSubject, _ validation: Validation) {
    self.subject = subject
    self.validation = validation
  }

  func write(to writer: inout JSONWriter) {
    let plan = subject.plan
    let meta = plan.meta
    writer.object {
      $0.member("path", subject.name)
      $0.member(ifPresent: "product", meta.product.map { plan.text($0) })
      $0.member(ifPresent: "version", meta.version.map { plan.text($0) })
      $0.member(ifPresent: "updated", meta.updated.map { plan.text($0) })
      $0.member(ifPresent: "owner", meta.owner.map { plan.text($0) })
      $0.member("profile") { writeProfile(to: &$0) }
      $0.member("destinations", meta.destinations.map { plan.text($0) })
      $0.member(ifPresent: "piiPolicy", meta.piiPolicy.map { plan.text($0) })
      $0.member("counts") { writer in
        writer.object {
          $0.member("events", plan.events.count)
          $0.member(
            "properties", Tally.counts(plan.properties.lazy.compactMap { $0.name?.name }, in: plan).count)
          $0.member("groups", plan.groups.count)
          $0.member("entities", plan.entities.count)
          $0.member("traits", plan.traits.count)
          $0.member("snapshots", plan.snapshotSync.snapshots.count)
        }
      }
      $0.member("categories", Tally.of(plan.events.lazy.compactMap { $0.category?.name }, in: plan))
      $0.member("groupLevels", Tally.of(plan.events.lazy.compactMap(SummaryAnswer.level), in: plan))
      $0.member("findings") { validation.writeSummary(to: &$0) }
    }
  }

  private static func level(_ event: Event) -> Name? {
    if case .named(let level) = event.groupLevel { level.name } else { nil }
  }

  private func writeProfile(to writer: inout JSONWriter) {
    let profile = validation.analyses.first?.profile ?? .core
    writer.object {
      $0.member("id", profile.id)
      $0.member("declared", profile.isDeclared)
      if case .inferred(let sign) = profile.origin { $0.member("inferredFrom", sign) }
    }
  }
}

/// How many events share a name of something.
private struct Tally: JSONEncodable {
  let name: String
  let events: Int

  /// Counts names, in the order in which the plan first has them.
  static func of(_ names: some Sequence<Name>, in plan: Plan) -> [Tally] {
    counts(names, in: plan).map { Tally(name: plan.text($0.name), events: $0.count) }
  }

  /// The distinct names in the order in which the plan first has them, each with how often it is met.
  static func counts(_ names: some Sequence<Name>, in plan: Plan) -> [(name: Name, count: Int)] {
    var counts = [Int](repeating: 0, count: plan.names.count)
    for name in names { counts[name.index] += 1 }
    return zip(plan.names.all, counts).compactMap { $0.1 > 0 ? (name: $0.0, count: $0.1) : nil }
  }

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("name", name)
      $0.member("events", events)
    }
  }
}
