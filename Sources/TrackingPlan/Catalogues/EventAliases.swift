/// The names by which events are known, whatever their spelling.
public struct EventAliases: Sendable {
  /// The names that come with Plumbline.
  public static let standard = EventAliases([])

  private struct Entry: Sendable {
    let name: Range<Int>
    let event: Int
  }

  private let events: [CoreEvent]
  /// Each other name with the position of its event, found by the name's hash: hundreds are taken in by every process,
  /// so that none gets memory of its own.
  private var entries: [Entry] = []
  private var bytes: [UInt8] = []
  private var slots: [Int32]

  /// The usual names, and those of a team's own core events. Complexity: linear in the names.
  public init(_ own: [CoreEvent]) {
    events = own + KnownEvents.all + CoreEvents.all
    var capacity = 16
    while capacity < events.reduce(0, { $0 + $1.aliases.count }) * 2 { capacity *= 2 }
    slots = [Int32](repeating: -1, count: capacity)
    let known = own.endIndex..<(own.endIndex + KnownEvents.all.count)
    for event in known { for alias in events[event].aliases.all { add(event, for: alias) } }
    let exact = entries.count
    for event in known.upperBound..<events.endIndex {
      for alias in events[event].aliases.all {
        // A workspace may be the account, too; everything else is what the more exact list says.
        if events[event].name != "account.created", entry(of: alias.span).map({ $0 < exact }) ?? false {
          continue
        }
        add(event, for: alias)
      }
    }
    for event in own.indices {
      let standard = CoreEvents.all.first { $0.name == events[event].name }?.aliases
      for alias in events[event].aliases.all where !(standard?.contains(alias) ?? false) {
        add(event, for: alias)
      }
    }
  }

  /// The event with a name of the specification, of a business question or of a team's own: `trial.ended`.
  public func event(_ name: String) -> CoreEvent? { events.first { $0.name == name } }

  /// The events that a name means, in letters and digits of lower case; none for a name of the product's own.
  ///
  /// What business questions tell apart, the specification's words may take together: a warning is no limit reached.
  public func meanings(of letters: [UInt8]) -> [String] {
    var meanings: [String] = []
    forEachEntry(of: letters.span) { meanings.append(events[entries[$0].event].name) }
    return meanings
  }

  private mutating func add(_ event: Int, for alias: ArraySlice<UInt8>) {
    var isKnown = false
    let slot = forEachEntry(of: alias.span) {
      if events[entries[$0].event].name == events[event].name { isKnown = true }
    }
    guard !isKnown else { return }
    slots[slot] = Int32(clamping: entries.count)
    entries.append(Entry(name: bytes.count..<(bytes.count + alias.count), event: event))
    bytes += alias
  }

  /// The first entry of a name.
  private func entry(of name: Span<UInt8>) -> Int? {
    var first: Int?
    forEachEntry(of: name) { if first == nil { first = $0 } }
    return first
  }

  /// Calls `body` with each entry of a name, in the order in which they were added.
  ///
  /// - Returns: The slot for one more.
  @discardableResult
  private func forEachEntry(of name: Span<UInt8>, _ body: (Int) -> Void) -> Int {
    let text = bytes.span
    var slot = WordList.position(WordList.hash(name)) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if WordList.isEqual(text.extracting(entries[number].name), name) { body(number) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }
}
