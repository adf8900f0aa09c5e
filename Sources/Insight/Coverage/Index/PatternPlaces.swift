import TrackingPlan

/// The events whose names fit patterns, found by the words that a pattern needs.
struct PatternPlaces {
  private let names: [NameWords]
  /// The events by the words of their names, each once.
  private var byWord: [ArraySlice<UInt8>: [Int]] = [:]
  private var known: [NamePattern: [Int]] = [:]

  /// For how many patterns every name is looked at; for more, a table of words is less work.
  private static let few = 8

  /// Takes the names of the events.
  init(_ index: CoverageIndex) { names = index.words }

  /// Looks at the words of every event once. Complexity: linear in them.
  private mutating func indexWords() {
    for (position, name) in names.enumerated() {
      for range in name.ranges where byWord[name.bytes[range]]?.last != position {
        byWord[name.bytes[range], default: []].append(position)
      }
    }
  }

  /// The events whose names fit a pattern.
  ///
  /// Complexity: linear in the events that have the rarest of its words; in all of them for the first patterns and for one
  /// without words.
  mutating func events(matching text: String) -> [Int] {
    let pattern = NamePattern(text)
    if let known = known[pattern] { return known }
    if known.count == PatternPlaces.few { indexWords() }
    var candidates: [Int]?
    for word in pattern.words where known.count >= PatternPlaces.few {
      let events = byWord[word[...]] ?? []
      if candidates.map({ events.count < $0.count }) ?? true { candidates = events }
    }
    let events = (candidates ?? Array(names.indices)).filter { pattern.matches(names[$0]) }
    known[pattern] = events
    return events
  }
}
