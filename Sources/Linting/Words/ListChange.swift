import TrackingPlan

/// What a configuration does to a list: it adds to it, takes from it, or puts another in its place.
public struct ListChange<Item: Sendable & Hashable>: Sendable, Hashable {
  /// What stands in the list's place; `nil` where it stays.
  public var replacement: [Item]?
  /// What comes to it.
  public var added: [Item]
  /// What is taken from it, by name.
  public var removed: [String]

  /// Makes a change, which changes nothing unless something is given.
  public init(replacement: [Item]? = nil, added: [Item] = [], removed: [String] = []) {
    self.replacement = replacement
    self.added = added
    self.removed = removed
  }

  /// A list after the change.
  ///
  /// - Parameter name: What an item is called where it is taken away.
  func applied(to list: [Item], name: (Item) -> String) -> [Item] {
    let removed = Set(removed)
    return ((replacement ?? list) + added).filter { !removed.contains(name($0)) }
  }

  /// The change with every item and every name spelled in another way.
  func mapping(_ spell: (String) -> String) -> ListChange where Item == String {
    ListChange(
      replacement: replacement?.map(spell), added: added.map(spell), removed: removed.map(spell))
  }
}

extension ListChange where Item == String {
  /// A list of words after the change.
  func applied(to list: WordList) -> WordList {
    var list = replacement.map { WordList(words: $0) } ?? list
    if !removed.isEmpty { list = list.removing(Set(removed)) }
    return added.isEmpty ? list : list.adding(added)
  }
}
