/// Every distinct text of a plan once, as bytes, with a hash table to find it again.
///
/// Complexity: finding or adding a name is constant on average but for its length; a string is made only on request.
public struct NameTable: Sendable {
  /// The bytes of all names, one behind the other; `range(of:)` says where each stands.
  public private(set) var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  /// The first eight bytes of each name: most names are told apart by them.
  private var heads: [UInt64] = []
  private var slots: [UInt32]
  private var mask: Int
  /// Differs from process to process, so that nobody can write names that all fall into one place.
  private static let processSeed = UInt64.random(in: 0...UInt64.max)
  private let seed = NameTable.processSeed

  init(minimumCapacity: Int = 256) {
    var capacity = 256
    while capacity < minimumCapacity * 2 { capacity *= 2 }
    slots = [UInt32](repeating: .max, count: capacity)
    mask = capacity - 1
    bytes.reserveCapacity(minimumCapacity * 12)
    ends.reserveCapacity(minimumCapacity)
    heads.reserveCapacity(minimumCapacity)
  }

  /// The number of distinct names.
  public var count: Int { ends.count }

  /// The names, in the order in which they were first met.
  public var all: some Sequence<Name> { (0..<ends.count).lazy.map { Name($0) } }

  /// The bytes of a name.
  public func bytes(of name: Name) -> ArraySlice<UInt8> {
    bytes[range(of: name)]
  }

  /// Where a name stands in `bytes`, for loops over many names that need no slice of each.
  public func range(of name: Name) -> Range<Int> {
    name.index < ends.count ? start(name.index)..<Int(ends[name.index]) : 0..<0
  }

  /// The text of a name.
  public func string(of name: Name) -> String {
    String(decoding: bytes(of: name), as: UTF8.self)
  }

  /// The name with this text, where the plan has it.
  public func find(_ text: String) -> Name? { find(Array(text.utf8).span) }

  /// The name with these bytes, where the plan has it.
  public func find(_ wanted: ArraySlice<UInt8>) -> Name? { find(wanted.span) }

  /// The name with these bytes, where the plan has it.
  public func find(_ wanted: Span<UInt8>) -> Name? {
    let range = 0..<wanted.count
    let head = NameTable.word(wanted, 0, wanted.count)
    var slot = hash(wanted, range, head) & mask
    while slots[slot] != .max {
      let index = Int(slots[slot])
      if isEqual(index, wanted, range, head) { return Name(index) }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The name with these bytes, added if it is new.
  mutating func intern(_ wanted: Span<UInt8>) -> Name { intern(wanted, 0..<wanted.count) }

  /// The name that some bytes of a text are, added if it is new; `range` lies within the text.
  mutating func intern(_ text: Span<UInt8>, _ range: Range<Int>) -> Name {
    let head = NameTable.word(text, range.lowerBound, range.upperBound)
    var slot = hash(text, range, head) & mask
    while slots[slot] != .max {
      let index = Int(slots[slot])
      if isEqual(index, text, range, head) { return Name(index) }
      slot = (slot + 1) & mask
    }
    let index = ends.count
    for position in range { bytes.append(text[position]) }
    ends.append(UInt32(clamping: bytes.count))
    heads.append(head)
    slots[slot] = UInt32(clamping: index)
    if ends.count * 2 > slots.count { grow() }
    return Name(index)
  }

  private func start(_ index: Int) -> Int { index == 0 ? 0 : Int(ends[index - 1]) }

  @inline(__always)
  private func isEqual(_ index: Int, _ text: Span<UInt8>, _ range: Range<Int>, _ head: UInt64) -> Bool {
    guard heads[index] == head else { return false }
    let end = Int(ends[index])
    let known = start(index)
    guard end - known == range.count else { return false }
    return range.count <= 8 || isRestEqual(known + 8, end, text, range.lowerBound + 8, range.upperBound)
  }

  private func isRestEqual(_ known: Int, _ end: Int, _ text: Span<UInt8>, _ start: Int, _ limit: Int) -> Bool
  {
    let own = bytes.span
    var (known, position) = (known, start)
    while known < end {
      if NameTable.word(own, known, end) != NameTable.word(text, position, limit) { return false }
      known += 8
      position += 8
    }
    return true
  }

  private mutating func grow() {
    let capacity = slots.count * 2
    slots = [UInt32](repeating: .max, count: capacity)
    mask = capacity - 1
    for index in 0..<ends.count {
      var slot = hash(bytes.span, start(index)..<Int(ends[index]), heads[index]) & mask
      while slots[slot] != .max { slot = (slot + 1) & mask }
      slots[slot] = UInt32(clamping: index)
    }
  }

  /// Folds eight bytes at a time, of which the first are at hand.
  @inline(__always)
  private func hash(_ text: Span<UInt8>, _ range: Range<Int>, _ head: UInt64) -> Int {
    var value = UInt64(truncatingIfNeeded: range.count) &* 0x9E37_79B9_7F4A_7C15 &+ seed
    value = (value ^ head) &* 0xFF51_AFD7_ED55_8CCD
    value ^= value &>> 32
    var index = range.lowerBound + 8
    while index < range.upperBound {
      value = (value ^ NameTable.word(text, index, range.upperBound)) &* 0xFF51_AFD7_ED55_8CCD
      value ^= value &>> 32
      index += 8
    }
    return Int(truncatingIfNeeded: value & 0x7FFF_FFFF_FFFF_FFFF)
  }

  /// Up to eight bytes: all at once where as many stand in the text, which is everywhere but at its end.
  @inline(__always)
  private static func word(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    if start + 8 <= text.count {
      let word = text.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian
      return end - start >= 8 ? word : word & (1 << UInt64((end - start) * 8) - 1)
    }
    var word: UInt64 = 0
    var index = end
    while index > start {
      index -= 1
      word = word << 8 | UInt64(text[index])
    }
    return word
  }
}
