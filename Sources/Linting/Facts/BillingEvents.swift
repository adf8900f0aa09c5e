import TrackingPlan

/// Tells which events are about money, by their category or their object.
struct BillingEvents {
  private let plan: Plan
  private let words: AccountWords
  /// By the number of a category's name.
  private var categories: [Bool?]

  init(_ plan: Plan, _ words: AccountWords) {
    self.plan = plan
    self.words = words
    categories = [Bool?](repeating: nil, count: plan.names.count)
  }

  mutating func contains(_ event: Event) -> Bool {
    if let category = event.category, isBilling(category.name) { return true }
    guard let name = event.name else { return false }
    let bytes = plan.names.bytes(of: name.name)
    // The object is what stands before the first separator or hump.
    guard let end = bytes.indices.dropFirst().first(where: { !(0x61...0x7A).contains(bytes[$0]) }) else {
      return false
    }
    let object = bytes[..<end]
    if let first = object.first, first >= 0x41, first <= 0x5A {
      return words.billingObjects.contains(([first | 0x20] + object.dropFirst())[...])
    }
    return words.billingObjects.contains(object)
  }

  private mutating func isBilling(_ category: Name) -> Bool {
    if let answer = categories[category.index] { return answer }
    let answer = words.billingCategories.contains(AccountModel.letters(plan, category)[...])
    categories[category.index] = answer
    return answer
  }
}
