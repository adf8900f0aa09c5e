import JSON
import TrackingPlan

extension PlanMethod {
  /// `plan/properties`: the properties of all events, each name once.
  static let properties = PlanMethod(
    "plan/properties", "the properties of all events, each name once, with the events that have it",
    parameters: [
      MethodParameter("event", "only properties of this event"),
      MethodParameter("type", "only properties of this type"),
      MethodParameter(
        "required", .flag, "only properties that are (or, if false, are not) required somewhere"),
      MethodParameter(
        "pii", .flag, "only properties that are (or, if false, are not) marked as personal data"),
      MethodParameter("words", "only properties whose name or description holds these words"),
    ] + MethodParameter.page + MethodParameter.plan,
    result: .object(
      [.always("path", .string)] + Page<PropertyUse>.members + [
        .always(
          "properties",
          .array(
            .object(
              .always("name", .string), .always("types", .array(.string), "every type that it has somewhere"),
              .always("events", .array(.string)),
              .always("requiredIn", .count, "in how many events it is required"),
              .always("pii", .boolean, "whether it is marked as personal data somewhere"),
              .always("enum", .array(.string), "every value that it may take somewhere"))))
      ]),
    examples: [.ofPlan("what is always sent", ["required": true])]
  ) { arguments, context throws(QueryError) in
    let subject = try PlanSubject(arguments, in: context)
    let plan = subject.plan
    var event: Event?
    if let name = arguments.text("event") { event = try NameLookUp.event(name, in: plan) }
    let text = TextFilter(arguments.text("words"))
    let uses = PropertyUse.all(subject).filter { use in
      if let event, !use.events.contains(where: { $0 == event.name?.name }) { return false }
      if let type = arguments.text("type"), !use.types.contains(type) { return false }
      if let isRequired = arguments.flag("required"), (use.requiredCount > 0) != isRequired { return false }
      if let isPII = arguments.flag("pii"), use.isPII != isPII { return false }
      return text?.matches([plan.text(use.name)] + use.descriptions.map { subject.words($0) }) ?? true
    }
    let page = Page(uses, arguments)
    return JSONFragment { writer in
      writer.object {
        $0.member("path", subject.name)
        page.writeMembers(to: &$0)
        $0.member("properties") { writer in
          writer.array { for use in page.items { use.write(to: &$0, plan) } }
        }
      }
    }
  }
}

/// What the events of a plan say of one name together.
struct PropertyUse {
  let name: Name
  private(set) var types: [String] = []
  private(set) var events: [Name] = []
  private(set) var requiredCount = 0
  private(set) var isPII = false
  private(set) var values: [String] = []
  private(set) var descriptions: [NodeID] = []
  /// The types and values that it has already.
  private var known: (types: Set<String>, values: Set<Name>) = ([], [])

  /// Every property, in the order in which the plan first has it. Complexity: linear in the properties.
  static func all(_ subject: PlanSubject) -> [PropertyUse] {
    let plan = subject.plan
    var positions: [Name: Int] = [:]
    var uses: [PropertyUse] = []
    for event in plan.events {
      for property in plan.properties(of: event) {
        guard let name = property.name?.name else { continue }
        let position = positions[name] ?? uses.count
        if position == uses.count {
          positions[name] = position
          uses.append(PropertyUse(name: name))
        }
        uses[position].add(property, of: event, plan)
      }
    }
    return uses
  }

  private init(name: Name) { self.name = name }

  private mutating func add(_ property: Property, of event: Event, _ plan: Plan) {
    if let type = PropertyRecord.type(of: property, in: plan), known.types.insert(type).inserted {
      types.append(type)
    }
    if let name = event.name?.name, events.last != name { events.append(name) }
    if property.isRequired == true { requiredCount += 1 }
    if property.isPII == true { isPII = true }
    if let description = property.description { descriptions.append(description) }
    guard property.enumNode != nil else { return }
    for value in plan.values(of: property) where known.values.insert(value.mention.name).inserted {
      values.append(plan.text(value.mention))
    }
  }

  func write(to writer: inout JSONWriter, _ plan: Plan) {
    writer.object {
      $0.member("name", plan.text(name))
      $0.member("types", types)
      $0.member("events", events.map { plan.text($0) })
      $0.member("requiredIn", requiredCount)
      $0.member("pii", isPII)
      $0.member("enum", values)
    }
  }
}
