/// The words for types that a team has of its own, each with what it means; they win over the usual ones.
public struct OwnTypes: Sendable, Hashable {
  /// By the word, in lower case.
  private var meanings: [String: ValueType] = [:]

  /// No words.
  public init() {}

  /// Words with their meanings; a word that means `unknown` is no type at all.
  public init(_ meanings: [String: ValueType]) {
    for (word, type) in meanings { self.meanings[word.lowercased()] = type }
  }

  /// The words with others laid over them.
  public func merging(_ other: OwnTypes) -> OwnTypes {
    var merged = self
    merged.meanings.merge(other.meanings) { _, later in later }
    return merged
  }

  /// Each word with its meaning, in order.
  public var all: [(word: String, type: ValueType)] {
    meanings.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// What a word means, letter case forgiven; `nil` for one that is not a team's own.
  func meaning(of written: ArraySlice<UInt8>) -> ValueType? {
    if meanings.isEmpty { return nil }
    return meanings[String(decoding: written, as: UTF8.self).lowercased()]
  }
}
