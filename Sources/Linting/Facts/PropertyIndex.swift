import TrackingPlan

/// The distinct names of properties and traits, what each says, and where each stands.
///
/// Rules that look for a kind of name go through the names rather than through the properties: a plan has few.
public struct PropertyIndex: Sendable {
  /// The names of event properties, each once, in the order of the plan.
  let properties: [Name]
  /// The names of traits, each once, in the order of the plan.
  let traits: [Name]
  private let signs: [PropertySigns]
  private let firstProperty: [Int32]
  private let nextProperty: [Int32]
  private let firstTrait: [Int32]
  private let nextTrait: [Int32]

  /// Complexity: linear in properties and traits; each distinct name is read once.
  init(_ plan: Plan, _ vocabulary: Vocabulary) {
    (properties, firstProperty, nextProperty) = PropertyIndex.chain(plan.properties, names: plan.names.count)
    (traits, firstTrait, nextTrait) = PropertyIndex.chain(plan.traits, names: plan.names.count)
    var signs = [PropertySigns](repeating: [], count: plan.names.count)
    for name in properties { signs[name.index] = PropertySigns.of(plan.names.bytes(of: name), vocabulary) }
    for name in traits where firstProperty[name.index] < 0 {
      signs[name.index] = PropertySigns.of(plan.names.bytes(of: name), vocabulary)
    }
    self.signs = signs
  }

  /// What a name says.
  func signs(of name: Name) -> PropertySigns { signs[name.index] }

  /// Whether any event has a property of a name.
  func hasProperty(_ name: Name) -> Bool { firstProperty[name.index] >= 0 }

  /// Whether anything has a trait of a name.
  func hasTrait(_ name: Name) -> Bool { firstTrait[name.index] >= 0 }

  /// The positions of the event properties of a name.
  func positions(ofProperty name: Name) -> [Int] { follow(firstProperty[name.index], nextProperty) }

  /// The positions of the traits of a name.
  func positions(ofTrait name: Name) -> [Int] { follow(firstTrait[name.index], nextTrait) }

  private func follow(_ start: Int32, _ next: [Int32]) -> [Int] {
    var result: [Int] = []
    var current = Int(start)
    while current >= 0, current < next.count {
      result.append(current)
      current = Int(next[current])
    }
    return result
  }

  private static func chain(_ all: [Property], names: Int) -> ([Name], [Int32], [Int32]) {
    var distinct: [Name] = []
    var first = [Int32](repeating: -1, count: names)
    var last = [Int32](repeating: -1, count: names)
    var next = [Int32](repeating: -1, count: all.count)
    for (index, property) in all.enumerated() {
      guard let name = property.name?.name else { continue }
      let position = Int32(clamping: index)
      if first[name.index] < 0 {
        first[name.index] = position
        distinct.append(name)
      } else {
        next[Int(last[name.index])] = position
      }
      last[name.index] = position
    }
    return (distinct, first, next)
  }
}
