import TrackingPlan

/// The words of every event's name: each distinct word once, with what is known of it.
///
/// What rules ask of names are questions about small integers and sets; a text is made only where one has something to
/// say.
struct EventWords: Sendable {
  /// What is known of one name.
  struct Shape: Sendable {
    /// Its first word, as a position in the list of all words of all names.
    var first: Int32 = 0
    /// How many words it has.
    var count: Int16 = 0
    /// The first word of what happened: behind the last dot, else the last verb in the past; `count` for none.
    var action: Int16 = 0
    /// How many dots it has.
    var dots: Int16 = 0
    /// Everything that its words are.
    var classes: WordClasses = []
    /// What its bytes are.
    var marks: Marks = []
    /// The hash of its words joined by `_`.
    var hash: UInt64 = 0
    /// The hash of the words before `action`.
    var object: UInt64 = 0
  }

  /// What stands in a name beside words.
  struct Marks: OptionSet, Sendable {
    let rawValue: UInt8
    /// A sign that something is put in: `${`, `{{`, `%s`, `<`.
    static let insertion = Marks(rawValue: 1)
    /// `@`.
    static let at = Marks(rawValue: 2)
    /// `/`, `#`, or a dot at the start.
    static let path = Marks(rawValue: 4)
    /// As many digits as a date or an id has.
    static let number = Marks(rawValue: 8)
    /// `:`.
    static let colon = Marks(rawValue: 16)
    /// A letter outside of ASCII.
    static let foreign = Marks(rawValue: 32)
    /// A capital letter.
    static let capital = Marks(rawValue: 64)
  }

  /// By event.
  private(set) var shapes: [Shape] = []
  private var tokens: [Int32] = []
  private var table: WordTable

  /// Takes every name apart once. Complexity: linear in the names.
  init(_ plan: Plan, _ vocabulary: Vocabulary) {
    table = WordTable(vocabulary)
    shapes.reserveCapacity(plan.events.count)
    tokens.reserveCapacity(plan.events.count * 4)
    let names = plan.names.bytes.span
    let fewestDigits = min(6, vocabulary.thresholds.dynamicDigits)
    for event in plan.events {
      if let name = event.name {
        shapes.append(shape(names.extracting(plan.names.range(of: name.name)), fewestDigits))
      } else {
        shapes.append(Shape())
      }
    }
  }

  /// What a word of a name is.
  func classes(_ shape: Shape, _ index: Int) -> WordClasses {
    table.classes[Int(tokens[Int(shape.first) + index])]
  }

  /// What the last word of a name is.
  func lastClasses(_ shape: Shape) -> WordClasses {
    shape.count == 0 ? [] : classes(shape, Int(shape.count) - 1)
  }

  /// Whether any name has one of some words.
  func hasAny(of list: WordList) -> Bool { list.all.contains { table.find($0) != nil } }

  /// Which words of names are on a list, by the number of the word.
  func marks(of list: WordList) -> [Bool] {
    var marks = [Bool](repeating: false, count: table.classes.count)
    for word in list.all { if let token = table.find(word) { marks[Int(token)] = true } }
    return marks
  }

  /// The position of the last of some groups that has each word of the names, by the number of the word; -1 for none.
  func numbers(of groups: [[String]]) -> [Int] {
    var numbers = [Int](repeating: -1, count: table.classes.count)
    for (number, group) in groups.enumerated() {
      for word in group { if let token = table.find(Array(word.utf8)[...]) { numbers[Int(token)] = number } }
    }
    return numbers
  }

  /// The last word of an event's name, as a number; `nil` for a name without words.
  func last(of event: Int) -> Int? {
    let shape = shapes[event]
    return shape.count > 0 ? Int(token(shape, Int(shape.count) - 1)) : nil
  }

  /// A word of a name, as a number: equal for equal words.
  func token(_ shape: Shape, _ index: Int) -> Int32 { tokens[Int(shape.first) + index] }

  /// The bytes of a word of a name, in lower case.
  func bytes(_ shape: Shape, _ index: Int) -> ArraySlice<UInt8> { table.bytes(of: token(shape, index)) }

  /// A word of a name.
  func string(_ shape: Shape, _ index: Int) -> String { String(decoding: bytes(shape, index), as: UTF8.self) }

  /// Words of a name.
  func strings(_ shape: Shape, _ range: Range<Int>) -> [String] { range.map { string(shape, $0) } }

  /// Whether a word tells what happened.
  func isOutcome(_ shape: Shape, _ index: Int) -> Bool {
    let word = classes(shape, index)
    return !word.isDisjoint(with: [.past, .signal]) && !isNoun(word, shape, index)
  }

  /// Whether a word that may be a noun is one: another word follows that is no part of the verb, as in `preset_saved`.
  private func isNoun(_ word: WordClasses, _ shape: Shape, _ index: Int) -> Bool {
    guard word.contains(.nounBeforeOthers), index < Int(shape.count) - 1 else { return false }
    // What begins behind the dot is what happened: `report.set_default`.
    if shape.dots > 0, index == Int(shape.action) { return false }
    return !classes(shape, index + 1).contains(.particle)
  }

  private mutating func shape(_ name: Span<UInt8>, _ fewestDigits: Int) -> Shape {
    var shape = Shape()
    shape.first = Int32(clamping: tokens.count)
    var wordHash = ByteHash.seed
    var start = 0
    var previous: UInt8 = 0
    var digits = 0
    var afterDot = 0
    for index in name.indices {
      let byte = name[index]
      // Most bytes are small letters.
      if byte >= 0x61, byte <= 0x7A {
        wordHash = ByteHash.fold(wordHash, byte)
        previous = byte
        continue
      }
      let isUpper = byte >= 0x41 && byte <= 0x5A
      let isSeparator =
        byte == 0x2E || byte == 0x5F || byte == 0x2D || byte == 0x20 || byte == 0x3A || byte == 0x2F
      let isHump = isUpper && (previous >= 0x61 && previous <= 0x7A || previous >= 0x30 && previous <= 0x39)
      if isSeparator || isHump {
        if index > start { add(name, start..<index, wordHash, to: &shape) }
        start = isSeparator ? index + 1 : index
        wordHash = ByteHash.seed
      }
      if !isSeparator { wordHash = ByteHash.fold(wordHash, isUpper ? byte | 0x20 : byte) }
      if byte >= 0x30, byte <= 0x39 {
        digits += 1
      } else {
        if byte == 0x2E {
          shape.dots &+= 1
          afterDot = Int(shape.count)
        }
        mark(byte, &shape)
      }
      previous = byte
    }
    if name.count > start { add(name, start..<name.count, wordHash, to: &shape) }
    if digits >= fewestDigits { shape.marks.insert(.number) }
    if name.count > 0, name[0] == 0x2E { shape.marks.insert(.path) }
    findAction(&shape, afterDot: afterDot)
    return shape
  }

  private func mark(_ byte: UInt8, _ shape: inout Shape) {
    switch byte {
    case 0x7B, 0x7D, 0x3C, 0x25: shape.marks.insert(.insertion)
    case 0x40: shape.marks.insert(.at)
    case 0x2F, 0x23: shape.marks.insert(.path)
    case 0x3A: shape.marks.insert(.colon)
    case 0x41...0x5A: shape.marks.insert(.capital)
    case 0x80...: shape.marks.insert(.foreign)
    default: break
    }
  }

  private mutating func add(_ name: Span<UInt8>, _ range: Range<Int>, _ hash: UInt64, to shape: inout Shape) {
    guard shape.count < 64 else { return }
    let token = table.token(name, range, hash)
    tokens.append(token)
    shape.hash = EventWords.join(shape.hash, hash, isFirst: shape.count == 0)
    shape.count += 1
    shape.classes.formUnion(table.classes[Int(token)])
  }

  /// The hash of words in a row from the hashes of each.
  static func join(_ hash: UInt64, _ word: UInt64, isFirst: Bool) -> UInt64 {
    isFirst ? word : (hash &* 0x9E37_79B9_7F4A_7C15) ^ word
  }

  /// The hash that a name has whose words are joined by `_`.
  static func hash(_ name: String) -> UInt64 {
    var result: UInt64 = 0
    var word = ByteHash.seed
    var length = 0
    var isFirst = true
    func end() {
      if length > 0 {
        result = join(result, word, isFirst: isFirst)
        isFirst = false
      }
      (word, length) = (ByteHash.seed, 0)
    }
    for byte in name.utf8 {
      if byte == 0x5F {
        end()
      } else {
        word = ByteHash.fold(word, byte)
        length += 1
      }
    }
    end()
    return result
  }

  private func findAction(_ shape: inout Shape, afterDot: Int) {
    let count = Int(shape.count)
    var action = count
    if shape.dots > 0, afterDot > 0, afterDot < count {
      action = afterDot
    } else if count > 1 {
      var signal = count
      for index in stride(from: count - 1, to: 0, by: -1) {
        let word = classes(shape, index)
        if word.contains(.past), !isNoun(word, shape, index) {
          action = index
          break
        }
        if signal == count, word.contains(.signal) { signal = index }
      }
      if action == count { action = signal }
    }
    shape.action = Int16(clamping: action)
    shape.object = hash(shape, 0..<action)
  }

  /// The hash of some words of a name.
  func hash(_ shape: Shape, _ range: Range<Int>) -> UInt64 {
    var result: UInt64 = 0
    for index in range {
      result = EventWords.join(
        result, table.hash(of: token(shape, index)), isFirst: index == range.lowerBound)
    }
    return result
  }
}
