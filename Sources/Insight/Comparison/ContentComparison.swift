import YAML

/// Tells whether two pieces of two texts say the same, whatever their layout, quotes and comments.
struct ContentComparison {
  private let old: SyntaxTree
  private let new: SyntaxTree

  init(old: SyntaxTree, new: SyntaxTree) {
    self.old = old
    self.new = new
  }

  /// Whether two nodes hold the same; the order of keys plays no part. Complexity: linear in the nodes below.
  func isSame(_ first: NodeIndex, _ second: NodeIndex) -> Bool {
    var pending = [(first, second)]
    while let (first, second) = pending.popLast() {
      let kind = old.kind(of: first)
      let otherKind = new.kind(of: second)
      if kind.isMapping, otherKind.isMapping {
        let entries = Array(old.entries(of: first))
        let others = Dictionary(
          new.entries(of: second).map { (new.string(of: $0.key), $0.value) }, uniquingKeysWith: { $1 })
        guard entries.count == Array(new.entries(of: second)).count else { return false }
        for entry in entries {
          guard let other = others[old.string(of: entry.key)] else { return false }
          pending.append((entry.value, other))
        }
      } else if kind.isSequence, otherKind.isSequence {
        let items = Array(old.items(of: first))
        let others = Array(new.items(of: second))
        guard items.count == others.count else { return false }
        pending += zip(items, others)
      } else if kind.isCollection || otherKind.isCollection || kind == .alias || otherKind == .alias {
        // What an alias leads to is compared where it stands.
        guard kind == .alias, otherKind == .alias,
          old.bytes[old.range(of: first).range] == new.bytes[new.range(of: second).range]
        else { return false }
      } else if old.contentBytes(of: first) != new.contentBytes(of: second)
        || (kind == .plain) != (otherKind == .plain)
          && old.scalarValue(of: first) != new.scalarValue(of: second)
      {
        return false
      }
    }
    return true
  }

  /// The keys of two mappings whose values differ or that only one of them has, in the order of the new one and then
  /// of the old one.
  ///
  /// - Parameters:
  ///   - first: A mapping of the old text; where it is none, every key of the other differs.
  ///   - second: A mapping of the new text.
  ///   - isLeftOut: Whether an entry is none of the asker's business, by its key and its value's node, in the old text or
  ///     the new one.
  func differingKeys(
    _ first: NodeIndex?, _ second: NodeIndex?,
    leavingOut isLeftOut: (_ key: String, _ value: NodeIndex, _ isNew: Bool) -> Bool
  ) -> [Difference] {
    var before: [String: (key: NodeIndex, value: NodeIndex)] = [:]
    var order: [String] = []
    if let first {
      for entry in old.entries(of: first) {
        let key = old.string(of: entry.key)
        if isLeftOut(key, entry.value, false) { continue }
        if before.updateValue(entry, forKey: key) == nil { order.append(key) }
      }
    }
    var differences: [Difference] = []
    var met: Set<String> = []
    if let second {
      for entry in new.entries(of: second) {
        let key = new.string(of: entry.key)
        if isLeftOut(key, entry.value, true) || !met.insert(key).inserted { continue }
        let former = before[key]
        if let former, isSame(former.value, entry.value) { continue }
        differences.append(Difference(key: key, old: former, new: entry))
      }
    }
    for key in order where !met.contains(key) {
      differences.append(Difference(key: key, old: before[key], new: nil))
    }
    return differences
  }

  /// A key whose value differs, or that one side lacks.
  struct Difference {
    /// The key.
    let key: String
    /// Where it stood.
    let old: (key: NodeIndex, value: NodeIndex)?
    /// Where it stands.
    let new: (key: NodeIndex, value: NodeIndex)?

    /// What became of the key.
    var action: PlanChange.Action { old == nil ? .added : new == nil ? .removed : .changed }
  }
}
