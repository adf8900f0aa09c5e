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
    let text = plan.names.bytes.span.extracting(plan.names.range(of: name.name))
    // The object is what stands before the first separator or hump.
    var end = min(1, text.count)
    while end < text.count, text[end] >= 0x61, text[end] <= 0x7A { end += 1 }
    guard end < text.count else { return false }
    if text[0] >= 0x41, text[0] <= 0x5A {
      let object = (0..<end).map { ByteHash.lower(text[$0]) }
      return words.billingObjects.contains(object.span)
    }
    return words.billingObjects.contains(text.extracting(0..<end))
  }

  private mutating func isBilling(_ category: Name) -> Bool {
    if let answer = categories[category.index] { return answer }
    let answer = words.billingCategories.contains(AccountModel.letters(plan, category)[...])
    categories[category.index] = answer
    return answer
  }
}
