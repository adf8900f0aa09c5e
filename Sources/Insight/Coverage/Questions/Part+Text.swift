extension Part {
  /// The part as it is written in a question.
  public var text: String {
    switch self {
    case .event(let name, let properties):
      "event \(Part.quoted(name))"
        + (properties.isEmpty ? "" : " with " + properties.map(Part.written).joined(separator: ", "))
    case .category(let name, let count): "events of \(Part.quoted(name)) at least \(count)"
    case .matching(let pattern, let example):
      "events matching \(Part.quoted(pattern))" + (example.map { " such as \(Part.quoted($0))" } ?? "")
    case .trait(let entity, let name): "trait \(Part.quoted("\(entity).\(name)"))"
    case .snapshot(let entity, let trait, let cadence):
      "snapshot \(Part.quoted("\(entity).\(trait)"))" + (cadence.map { " \($0.rawValue)" } ?? "")
    case .singleUsers: "identity user"
    case .levelBelowAccount: "level below account"
    case .context(let isBelow): isBelow ? "context below account" : "context"
    case .text(let words, let entity, let trait):
      "text \(words.map(Part.quoted).joined(separator: ", "))"
        + (entity.flatMap { entity in trait.map { " in \(Part.quoted("\(entity).\($0)"))" } } ?? "")
    case .outside(let what): "outside \(what)"
    }
  }

  /// The part as a report names what is missing.
  public var words: String {
    switch self {
    case .event(let name, let properties):
      properties.isEmpty
        ? name : name + " with " + properties.map(\.text).joined(separator: ", ")
    case .category(let name, let count):
      count == 1 ? "an event of category \(name)" : "\(count) events of category \(name)"
    case .matching(let pattern, let example): example ?? "an event like \(pattern)"
    case .trait(let entity, let name): "\(entity).\(name)"
    case .snapshot(let entity, let trait, let cadence):
      "\(entity).\(trait) synced"
        + (cadence.map { $0 == .hourly ? " hourly" : " at least \($0.rawValue)" } ?? "")
    case .singleUsers: "single users instead of instances"
    case .levelBelowAccount: "a level below the account"
    case .context(let isBelow): isBelow ? "events below the account" : "events tied to an account"
    case .text(_, let entity, let trait):
      entity.flatMap { entity in trait.map { "the unit of \(entity).\($0)" } } ?? "words on it"
    case .outside(let what): what
    }
  }

  private static func quoted(_ name: String) -> String {
    let isSimple = !name.isEmpty && name.utf8.allSatisfy { $0 > 0x20 && !signs.contains($0) }
    // No name holds a quote: there is no way to write one.
    return isSimple ? name : "\"\(name)\""
  }

  private static let signs = Array("+|,=".utf8)

  private static func written(_ property: PropertyNeed) -> String {
    quoted(property.name) + (property.value.map { "=" + quoted($0) } ?? "")
  }
}
