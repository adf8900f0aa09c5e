/// The names by which events are known, whatever their spelling.
public struct EventAliases: Sendable {
  /// The names that come with Plumbline.
  public static let standard = EventAliases([])

  private var events: [String: CoreEvent]
  private var meanings: [[UInt8]: [String]] = [:]

  /// The usual names, and those of a team's own core events. Complexity: linear in the names.
  public init(_ own: [CoreEvent]) {
    events = Dictionary(
      (own + KnownEvents.all + CoreEvents.all).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for event in KnownEvents.all {
      for alias in event.aliases.all { add(event.name, for: Array(alias)) }
    }
    let exact = Set(meanings.keys)
    for event in CoreEvents.all {
      for alias in event.aliases.all {
        let letters = Array(alias)
        // A workspace may be the account, too; everything else is what the more exact list says.
        if exact.contains(letters), event.name != "account.created" { continue }
        add(event.name, for: letters)
      }
    }
    for event in own {
      let standard = CoreEvents.all.first { $0.name == event.name }?.aliases
      for alias in event.aliases.all where !(standard?.contains(alias) ?? false) {
        add(event.name, for: Array(alias))
      }
    }
  }

  /// The event with a name of the specification, of a business question or of a team's own: `trial.ended`.
  public func event(_ name: String) -> CoreEvent? { events[name] }

  /// The events that a name means, in letters and digits of lower case; none for a name of the product's own.
  ///
  /// What business questions tell apart, the specification's words may take together: a warning is no limit reached.
  public func meanings(of letters: [UInt8]) -> [String] { meanings[letters] ?? [] }

  private mutating func add(_ name: String, for letters: [UInt8]) {
    if meanings[letters]?.contains(name) != true { meanings[letters, default: []].append(name) }
  }
}
