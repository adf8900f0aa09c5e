import TrackingPlan

/// The event names by their letters and digits alone, in lower case: an event is found whatever its spelling.
struct EventLetters: Sendable {
  /// For each event the number of its letters, equal for equal letters; -1 for an event without a name.
  let numbers: [Int32]
  /// How many different letters there are.
  var count: Int { firsts.count }
  /// By number the first event, and by event the next one with the same letters.
  private var firsts: [Int32] = []
  private var next: [Int32]
  private var hashes: [UInt64] = []
  private var slots: [Int32]

  /// Complexity: linear in the names.
  init(_ plan: Plan) {
    var capacity = 64
    while capacity < plan.events.count * 2 { capacity *= 2 }
    slots = [Int32](repeating: -1, count: capacity)
    next = [Int32](repeating: -1, count: plan.events.count)
    firsts.reserveCapacity(plan.events.count)
    hashes.reserveCapacity(plan.events.count)
    var lasts: [Int32] = []
    lasts.reserveCapacity(plan.events.count)
    var numbers = [Int32](repeating: -1, count: plan.events.count)
    for (index, event) in plan.events.enumerated() {
      guard let name = event.name else { continue }
      let bytes = plan.names.bytes(of: name.name)
      let hash = EventLetters.hash(bytes)
      let slot = EventLetters.slot(of: bytes, hash, slots, hashes, firsts, plan)
      let number = slots[slot]
      numbers[index] = number < 0 ? Int32(clamping: firsts.count) : number
      if number < 0 {
        slots[slot] = Int32(clamping: firsts.count)
        firsts.append(Int32(clamping: index))
        lasts.append(Int32(clamping: index))
        hashes.append(hash)
      } else {
        next[Int(lasts[Int(number)])] = Int32(clamping: index)
        lasts[Int(number)] = Int32(clamping: index)
      }
    }
    self.numbers = numbers
  }

  /// The first event that a list names and that passes. Complexity: linear in the list.
  func first(in names: WordList, _ plan: Plan, where passes: (Int) -> Bool = { _ in true }) -> Int? {
    var best: Int?
    for word in names.all {
      let slot = EventLetters.slot(of: word, EventLetters.hash(word), slots, hashes, firsts, plan)
      guard slots[slot] >= 0 else { continue }
      var index = Int(firsts[Int(slots[slot])])
      while index >= 0, best.map({ index < $0 }) ?? true {
        if passes(index) {
          best = index
          break
        }
        index = Int(next[index])
      }
    }
    return best
  }

  private static func slot(
    of bytes: ArraySlice<UInt8>, _ hash: UInt64, _ slots: [Int32], _ hashes: [UInt64], _ firsts: [Int32],
    _ plan: Plan
  ) -> Int {
    var slot = ByteHash.position(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, let known = plan.events[Int(firsts[number])].name,
        isEqual(plan.names.bytes(of: known.name), bytes)
      {
        return slot
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash = ByteHash.seed
    let span = bytes.span
    for index in span.indices {
      let byte = span[index]
      // Most letters are small ones.
      if byte >= 0x61, byte <= 0x7A {
        hash = ByteHash.fold(hash, byte)
      } else if let letter = Letters.of(byte) {
        hash = ByteHash.fold(hash, letter)
      }
    }
    return hash
  }

  private static func isEqual(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
    first.lazy.compactMap { Letters.of($0) }.elementsEqual(second.lazy.compactMap { Letters.of($0) })
  }
}
