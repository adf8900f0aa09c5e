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
  private let personal: [Int16]
  private let firstProperty: [Int32]
  private let nextProperty: [Int32]
  private let firstTrait: [Int32]
  private let nextTrait: [Int32]

  /// Complexity: linear in properties and traits; each distinct name is read once.
  init(_ plan: Plan, _ vocabulary: Vocabulary) {
    (properties, firstProperty, nextProperty) = PropertyIndex.chain(plan.properties, names: plan.names.count)
    (traits, firstTrait, nextTrait) = PropertyIndex.chain(plan.traits, names: plan.names.count)
    var signs = [PropertySigns](repeating: [], count: plan.names.count)
    var personal = [Int16](repeating: -1, count: plan.names.count)
    let both = [properties, traits.filter { [firstProperty] in firstProperty[$0.index] < 0 }]
    for name in both.joined() {
      let bytes = plan.names.bytes(of: name)
      let words = NameWords(bytes)
      signs[name.index] = PropertySigns.of(bytes, words, vocabulary)
      if let position = PersonalData.position(of: words, vocabulary) {
        personal[name.index] = Int16(clamping: position)
      }
    }
    self.signs = signs
    self.personal = personal
  }

  /// The class of personal data that a name says, as a position in the list of classes.
  func personalData(of name: Name) -> Int? {
    let position = personal[name.index]
    return position < 0 ? nil : Int(position)
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
