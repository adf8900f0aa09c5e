import JSON
import TrackingPlan

/// A property of an event, or a trait, as answers tell it.
struct PropertyRecord: JSONEncodable {
  private let property: Property
  private let subject: PlanSubject
  /// Members that stand before its own: whose it is.
  private let owner: [(key: String, value: String)]

  init(_ property: Property, of subject: PlanSubject, owner: [(key: String, value: String)] = []) {
    self.property = property
    self.subject = subject
    self.owner = owner
  }

  /// Writes what is said of it; what is not said is absent.
  func write(to writer: inout JSONWriter) {
    let plan = subject.plan
    writer.object {
      for (key, value) in owner { $0.member(named: key, value) }
      $0.member("name", property.name.map { plan.text($0) } ?? "")
      $0.member(ifPresent: "type", PropertyRecord.type(of: property, in: plan))
      $0.member(ifPresent: "required", property.isRequired)
      $0.member(ifPresent: "pii", property.isPII)
      if property.isHashed { $0.member("hashed", true) }
      if property.enumNode != nil {
        $0.member("enum", plan.values(of: property).map { plan.text($0.mention) })
      }
      $0.member(ifPresent: "updatePattern", property.updatePattern.map { plan.text($0) })
      $0.member(ifPresent: "description", subject.words(property.description))
      $0.member(ifPresent: "source", subject.words(property.source))
      $0.member("range", subject.range(property.name?.node ?? property.node))
    }
  }

  /// The type that is meant, or as it is written where nobody knows it.
  static func type(of property: Property, in plan: Plan) -> String? {
    switch property.valueType {
    case .unstated: nil
    case .unknown: property.type.map { plan.text($0) }
    default: property.valueType.rawValue
    }
  }

  /// The members that it may have.
  static let members: [JSONSchema.Member] = [
    .always("name", .string),
    .maybe(
      "type", .string,
      "string, integer, number, boolean, datetime, date, array, object or any; else as written"),
    .maybe("required", .boolean, "whether it is always sent"),
    .maybe("pii", .boolean, "whether it is marked as personal data"),
    .maybe("hashed", .boolean, "whether only a hash is sent"),
    .maybe("enum", .array(.string), "the values that it may take, as written"),
    .maybe("updatePattern", .string, "when a trait changes"),
    .maybe("description", .string),
    .maybe("source", .string, "where the value comes from"),
    .always("range", .shared("Range")),
  ]
}
