import JSON
import TrackingPlan

/// An event as answers tell it.
struct EventRecord: JSONEncodable {
  /// The members that can be asked for.
  static let fields = [
    "name", "category", "groupLevel", "description", "remark", "expectedFrequency", "deprecated",
    "properties",
    "range",
  ]
  /// Those that a list has where none are asked for.
  static let usual: Set<String> = ["name", "category", "groupLevel", "description", "range"]

  private let event: Event
  private let subject: PlanSubject
  private let fields: Set<String>

  init(_ event: Event, of subject: PlanSubject, fields: Set<String> = Set(EventRecord.fields)) {
    self.event = event
    self.subject = subject
    self.fields = fields
  }

  /// Writes what is said of it and asked for; what is not said is absent.
  func write(to writer: inout JSONWriter) {
    writer.object { writeMembers(to: &$0) }
  }

  /// Writes the members, for an object that has more.
  func writeMembers(to writer: inout JSONWriter) {
    let plan = subject.plan
    func write(_ key: String, _ value: @autoclosure () -> String?) {
      if fields.contains(key), let value = value() { writer.member(named: key, value) }
    }
    write("name", event.name.map { plan.text($0) } ?? "")
    write("category", event.category.map { plan.text($0) })
    if case .named(let level) = event.groupLevel { write("groupLevel", plan.text(level)) }
    write("description", subject.words(event.description))
    write("remark", subject.words(event.remark))
    write("expectedFrequency", event.expectedFrequency.map { plan.text($0) })
    if fields.contains("deprecated"), event.isDeprecated { writer.member("deprecated", true) }
    if fields.contains("properties") {
      writer.member("properties", plan.properties(of: event).map { PropertyRecord($0, of: subject) })
    }
    if fields.contains("range") { writer.member("range", subject.range(event.name?.node ?? event.node)) }
  }

  /// The members that it may have.
  static let members: [JSONSchema.Member] = [
    .maybe("name", .string),
    .maybe("category", .string),
    .maybe("groupLevel", .string, "the group or entity that it happens in"),
    .maybe("description", .string),
    .maybe("remark", .string, "a note, what triggers it, or why it is there"),
    .maybe("expectedFrequency", .string),
    .maybe("deprecated", .boolean, "that it is on its way out"),
    .maybe("properties", .array(.shared("Property"))),
    .maybe("range", .shared("Range")),
  ]
}
