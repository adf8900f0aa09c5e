/// The names by which events are known, whatever their spelling.
public enum EventAliases {
  /// The event with a name of the specification or of a business question: `trial.ended`.
  public static func event(_ name: String) -> CoreEvent? { events[name] }

  /// The events that a name means, in letters and digits of lower case; none for a name of the product's own.
  ///
  /// What business questions tell apart, the specification's words may take together: a warning is no limit reached.
  public static func meanings(of letters: [UInt8]) -> [String] { meanings[letters] ?? [] }

  private static let events: [String: CoreEvent] = Dictionary(
    (KnownEvents.all + CoreEvents.all).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  private static let meanings: [[UInt8]: [String]] = {
    var meanings: [[UInt8]: [String]] = [:]
    for event in KnownEvents.all {
      for alias in event.aliases.all { meanings[Array(alias), default: []].append(event.name) }
    }
    let exact = Set(meanings.keys)
    for event in CoreEvents.all {
      for alias in event.aliases.all {
        let letters = Array(alias)
        // A workspace may be the account, too; everything else is what the more exact list says.
        if exact.contains(letters), event.name != "account.created" { continue }
        if meanings[letters]?.contains(event.name) != true {
          meanings[letters, default: []].append(event.name)
        }
      }
    }
    return meanings
  }()
}
