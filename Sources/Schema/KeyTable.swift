/// An open-addressing table from the bytes of a key to its field: no string is made to look one up.
struct KeyTable: Sendable {
  private struct Slot: Sendable {
    let spelling: [UInt8]
    let match: Schema.Match
  }

  private let slots: [Slot?]
  private let mask: Int

  init(fields: [Field]) {
    var spellings: [(String, Schema.Match)] = []
    for field in fields {
      spellings.append(
        (field.key.rawValue, .init(key: field.key, value: field.value, isAlias: false)))
    }
    for field in fields {
      for alias in field.aliases {
        spellings.append((alias, .init(key: field.key, value: field.value, isAlias: true)))
      }
    }
    var capacity = 8
    while capacity < spellings.count * 3 { capacity *= 2 }
    var slots = [Slot?](repeating: nil, count: capacity)
    for (spelling, match) in spellings {
      let bytes = Array(spelling.utf8)
      var index = KeyTable.hash(bytes[...]) & (capacity - 1)
      var isTaken = false
      while let slot = slots[index] {
        if slot.spelling == bytes {
          isTaken = true
          break
        }
        index = (index + 1) & (capacity - 1)
      }
      if !isTaken { slots[index] = Slot(spelling: bytes, match: match) }
    }
    self.slots = slots
    mask = capacity - 1
  }

  func lookUp(_ bytes: ArraySlice<UInt8>) -> Schema.Match? {
    guard !bytes.isEmpty, bytes.count <= 32 else { return nil }
    var index = KeyTable.hash(bytes) & mask
    while let slot = slots[index] {
      if slot.spelling.count == bytes.count, slot.spelling.elementsEqual(bytes) { return slot.match }
      index = (index + 1) & mask
    }
    return nil
  }

  /// Length, first and last bytes tell the few keys of one place apart well enough.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> Int {
    guard let first = bytes.first, let last = bytes.last else { return 0 }
    let middle = bytes[bytes.startIndex + bytes.count / 2]
    return (bytes.count &* 31) ^ (Int(first) &* 7) ^ (Int(middle) &* 13) ^ (Int(last) &* 3)
  }
}
