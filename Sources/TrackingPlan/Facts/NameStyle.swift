/// The styles of event names, as a set: one name can follow several.
public struct NameStyle: OptionSet, Sendable, Hashable {
  /// One bit for each style.
  public let rawValue: UInt8

  /// Makes a set of styles from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `report.created`: an object, a dot, an action, in snake case.
  public static let objectAction = NameStyle(rawValue: 1)
  /// `report_created`.
  public static let snake = NameStyle(rawValue: 2)
  /// `Report Created`.
  public static let title = NameStyle(rawValue: 4)
  /// `reportCreated`.
  public static let camel = NameStyle(rawValue: 8)
  /// `report-created`.
  public static let kebab = NameStyle(rawValue: 16)
  /// `REPORT_CREATED`.
  public static let upperSnake = NameStyle(rawValue: 32)

  /// Each style alone, the published one first.
  public static let each: [NameStyle] = [.objectAction, .snake, .title, .camel, .kebab, .upperSnake]

  /// The style in words, with an example: `object.action (report.created)`.
  public var words: String {
    var parts: [String] = []
    if contains(.objectAction) { parts.append("object.action") }
    if contains(.snake) { parts.append("snake_case") }
    if contains(.title) { parts.append("Title Case") }
    if contains(.camel) { parts.append("camelCase") }
    if contains(.kebab) { parts.append("kebab-case") }
    if contains(.upperSnake) { parts.append("UPPER_SNAKE") }
    return parts.joined(separator: " or ")
  }

  /// The styles that a name follows. Complexity: linear in the name.
  public static func of(_ name: ArraySlice<UInt8>) -> NameStyle { of(name.span) }

  /// The styles that a name follows. Complexity: linear in the name.
  public static func of(_ name: Span<UInt8>) -> NameStyle {
    guard name.count > 0 else { return [] }
    let (first, last) = (name[0], name[name.count - 1])
    var dots = 0
    var underscores = 0
    var hyphens = 0
    var spaces = 0
    var uppers = 0
    var lowers = 0
    var lowerStarts = 0
    var isClean = true
    var startsWord = true
    for index in name.indices {
      let byte = name[index]
      // Most bytes are small letters.
      if byte >= 0x61, byte <= 0x7A {
        lowers += 1
        if startsWord { lowerStarts += 1 }
        startsWord = false
        continue
      }
      var isSeparator = true
      switch byte {
      case 0x2E: dots += 1
      case 0x5F: underscores += 1
      case 0x2D: hyphens += 1
      case 0x20: spaces += 1
      default:
        isSeparator = false
        if byte >= 0x41, byte <= 0x5A { uppers += 1 } else if byte < 0x30 || byte > 0x39 { isClean = false }
      }
      if isSeparator, startsWord { isClean = false }
      startsWord = isSeparator
    }
    let endsClean = isWordByte(first) && isWordByte(last)
    guard isClean, endsClean else { return [] }
    var styles: NameStyle = []
    if uppers == 0, hyphens == 0, spaces == 0 {
      if dots > 0 { styles.insert(.objectAction) } else { styles.insert(.snake) }
    }
    if dots == 0, underscores == 0, spaces == 0, uppers == 0 { styles.insert(.kebab) }
    if dots == 0, underscores == 0, spaces == 0, hyphens == 0, first >= 0x61 { styles.insert(.camel) }
    if dots == 0, spaces == 0, hyphens == 0, lowers == 0, uppers > 0 { styles.insert(.upperSnake) }
    if dots == 0, underscores == 0, hyphens == 0, lowerStarts == 0 || (spaces > 0 && uppers > spaces),
      first < 0x61
    {
      styles.insert(.title)
    }
    return styles
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A
  }

  /// The styles that a text about naming names: one style in the best case, several where the text is of two minds.
  public static func named(in text: String) -> [NameStyle] {
    let lower = Array(text.lowercased().utf8)
    var found: [NameStyle] = []
    func has(_ words: String...) -> Bool {
      words.contains { word in
        let first = word.utf8.first
        return lower.indices.contains { lower[$0] == first && lower[$0...].starts(with: word.utf8) }
      }
    }
    if has("object.action", "object.verb", "noun.verb", "entity.action", "object.event", "resource.action") {
      found.append(.objectAction)
    }
    if has("object_action", "object_verb", "noun_verb", "entity_action", "object_event", "object_past") {
      found.append(.snake)
    }
    if has("title case", "title_case", "titlecase", "proper case", "object action") { found.append(.title) }
    if has("camelcase", "camel_case", "camel case") { found.append(.camel) }
    if has("kebab") { found.append(.kebab) }
    if has("upper_snake", "screaming", "upper snake", "constant_case") { found.append(.upperSnake) }
    // Beside an order of parts, snake case is how the words are joined; beside another case, it is a second style.
    if !found.contains(.objectAction), !found.contains(.snake), has("snake_case", "snake case", "snakecase") {
      found.append(.snake)
    }
    return found
  }
}
