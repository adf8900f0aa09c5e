import SourceText
import TrackingPlan

/// Which events of one name have which properties, found by the properties' names.
struct PropertyHolders {
  /// Where properties of one name stand, ordered by event.
  private struct Places {
    /// Positions in the events of the name.
    var events: [Int] = []
    /// Positions in `Plan.properties`, one for each of them.
    var properties: [Int] = []
  }

  /// What is looked for: a property by all its names.
  struct Wanted {
    let need: Part.PropertyNeed
    /// The names in letters and digits, its own first.
    let names: [[UInt8]]
    /// What stands for it on every event.
    let common: Evidence?
  }

  /// How many events of one name, and places of one property, are looked at for one part.
  private static let reach = 100

  /// The events of the name, as positions in `Plan.events`.
  let events: [Int]
  private var places: [[UInt8]: Places] = [:]
  /// The values of properties by their letters, in order of those.
  private var values: [Int: [(letters: [UInt8], position: Int)]] = [:]

  /// Looks at the properties of some events once. Complexity: linear in them.
  init(_ events: [Int], in index: CoverageIndex) {
    self.events = events
    let plan = index.plan
    for (rank, position) in events.enumerated() {
      let event = plan.events[position]
      for property in event.properties where property < plan.properties.count {
        guard let name = plan.properties[property].name,
          !(index.removal?.hides(property: name.name, of: event.name?.name) ?? false)
        else { continue }
        let letters = AccountModel.letters(plan, name.name)
        places[letters, default: Places()].events.append(rank)
        places[letters, default: Places()].properties.append(property)
      }
    }
  }

  /// The first event that has all of some properties, with where they stand; else the first of those that lack the
  /// fewest, with what it lacks.
  ///
  /// Complexity: linear in what is wanted, however many events there are.
  mutating func find(
    _ wanted: [Wanted], in index: CoverageIndex
  ) -> (event: Int, found: [Evidence], missing: [Part.PropertyNeed])? {
    let lists = wanted.map { $0.names.compactMap { places[$0] } }
    var best: (event: Int, found: [Evidence], missing: [Part.PropertyNeed])?
    for rank in promising(lists) where rank < events.count {
      var found: [Evidence] = []
      var missing: [Part.PropertyNeed] = []
      for (wanted, list) in zip(wanted, lists) {
        if let evidence = evidence(of: wanted, list, on: rank, in: index) ?? wanted.common {
          found.append(evidence)
        } else {
          missing.append(wanted.need)
        }
      }
      if missing.isEmpty { return (events[rank], found, missing) }
      if best.map({ missing.count < $0.missing.count }) ?? true { best = (events[rank], found, missing) }
    }
    return best
  }

  /// The events to look at, in order: all of them where they are few, else those with most of what is wanted.
  private func promising(_ lists: [[Places]]) -> [Int] {
    guard events.count > PropertyHolders.reach else { return Array(events.indices) }
    var counts = [0: 0]
    for list in lists {
      let ranks = Set(list.flatMap { $0.events.prefix(PropertyHolders.reach) })
      for rank in ranks { counts[rank, default: 0] += 1 }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(PropertyHolders.reach)
      .map(\.key).sorted()
  }

  /// Where an event says that it has a property, with the value that is asked for.
  private mutating func evidence(
    of wanted: Wanted, _ places: [Places], on rank: Int, in index: CoverageIndex
  ) -> Evidence? {
    let plan = index.plan
    var first: (property: Int, value: EnumValue?)?
    for list in places {
      let start = PropertyHolders.firstPlace(of: rank, in: list.events)
      for place in list.events.indices[start...].prefix(PropertyHolders.reach) {
        guard list.events[place] == rank else { break }
        let property = list.properties[place]
        guard property < first?.property ?? .max else { break }
        guard let text = wanted.need.value else {
          first = (property, nil)
          break
        }
        if let value = value(CoverageIndex.letters(text), of: property, plan) {
          first = (property, value)
          break
        }
      }
    }
    guard let first, let name = plan.properties[first.property].name else { return nil }
    guard let value = first.value else {
      return Evidence(plan.text(name), index.document.range(of: name.node))
    }
    return Evidence(
      "\(plan.text(name)) \(plan.text(value.mention))", index.document.range(of: value.mention.node))
  }

  private static func firstPlace(of rank: Int, in events: [Int]) -> Int {
    var low = 0
    var high = events.count
    while low < high {
      let middle = (low + high) / 2
      if events[middle] < rank { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The first value of a property that begins with some letters.
  private mutating func value(_ letters: [UInt8], of property: Int, _ plan: Plan) -> EnumValue? {
    let known =
      values[property]
      ?? plan.properties[property].values.map {
        (AccountModel.letters(plan, plan.values[$0].mention.name), $0)
      }
      .sorted { $0.0.lexicographicallyPrecedes($1.0) }
    values[property] = known
    var low = 0
    var high = known.count
    while low < high {
      let middle = (low + high) / 2
      if known[middle].letters.lexicographicallyPrecedes(letters) { low = middle + 1 } else { high = middle }
    }
    let run = known[low...].prefix(PropertyHolders.reach).prefix { $0.letters.starts(with: letters) }
    return run.min { $0.position < $1.position }.map { plan.values[$0.position] }
  }
}
