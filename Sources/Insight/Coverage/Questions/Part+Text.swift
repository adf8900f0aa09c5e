extension Part {
  /// The part as it is written in a question.
  public var text: String {
    switch self {
    case .event(let name, let properties):
      "event \(Part.quoted(name))"
        + (properties.isEmpty ? "" : " with " + properties.map(\.text).joined(separator: ", "))
    case .category(let name, let count): "events of \(Part.quoted(name)) at least \(count)"
    case .matching(let pattern, let example):
      "events matching \(Part.quoted(pattern))" + (example.map { " such as \(Part.quoted($0))" } ?? "")
    case .trait(let entity, let name): "trait \(entity).\(name)"
    case .snapshot(let entity, let trait, let cadence):
      "snapshot \(entity).\(trait)" + (cadence.map { " \($0.rawValue)" } ?? "")
    case .singleUsers: "identity user"
    case .levelBelowAccount: "level below account"
    case .context(let isBelow): isBelow ? "context below account" : "context"
    case .text(let words, let entity, let trait):
      "text \(words.joined(separator: ", "))"
        + (entity.flatMap { entity in trait.map { " in \(entity).\($0)" } } ?? "")
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
    name.utf8.contains { $0 == 0x20 || $0 == 0x2B || $0 == 0x7C || $0 == 0x2C } ? "\"\(name)\"" : name
  }
}
