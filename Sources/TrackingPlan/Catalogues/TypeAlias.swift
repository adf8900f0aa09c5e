/// The words for a type that real plans use, with the type that each means.
struct TypeAlias: Sendable {
  let word: StaticString
  let type: ValueType

  /// Whether the word is the specification's own.
  let isCanonical: Bool

  private init(_ word: StaticString, _ type: ValueType, isCanonical: Bool = false) {
    self.word = word
    self.type = type
    self.isCanonical = isCanonical
  }

  /// The meaning of a word, letter case forgiven; `nil` for one that is no type.
  static func find(_ written: ArraySlice<UInt8>) -> TypeAlias? {
    for alias in all where alias.word.utf8CodeUnitCount == written.count {
      let isEqual = alias.word.withUTF8Buffer { $0.elementsEqual(written) }
      if isEqual { return alias }
    }
    guard written.count <= 32, written.contains(where: { $0 >= 0x41 && $0 <= 0x5A }) else {
      return written.suffix(2).elementsEqual("[]".utf8) && written.count > 2
        ? TypeAlias("[]", .array) : generic(written)
    }
    let lower = written.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    guard let found = find(lower[...]) else { return nil }
    return TypeAlias(found.word, found.type)
  }

  /// `array<string>`, `list of strings`, `string | null`, `varchar(255)`, `integer (cents)`, `string?`: what the first
  /// word says.
  private static func generic(_ written: ArraySlice<UInt8>) -> TypeAlias? {
    for (prefix, type) in prefixes where written.count > prefix.utf8.count {
      if written.starts(with: prefix.utf8) { return TypeAlias("", type) }
    }
    let first = written.prefix { byte in
      byte >= 0x61 && byte <= 0x7A || byte >= 0x41 && byte <= 0x5A || byte >= 0x30 && byte <= 0x39
        || byte == 0x5F || byte == 0x2D
    }
    if !first.isEmpty, first.count < written.count, let found = find(first) {
      // What follows a type says more of it, unless it is another one.
      let next = written[first.endIndex...].first { $0 > 0x20 }
      if next != 0x7C, next != 0x2F { return TypeAlias("", found.type) }
    }
    return alternatives(written)
  }

  /// `search | feed | push` are values, `string | number` are types: what such a list says of each value.
  ///
  /// A list is parted by bars, slashes or commas; quotes around a part count for nothing, and `null` says only that
  /// there may be no value.
  private static func alternatives(_ written: ArraySlice<UInt8>) -> TypeAlias? {
    let separators: [UInt8] = [0x7C, 0x2F, 0x2C]
    guard let separator = separators.first(where: { written.contains($0) }) else { return nil }
    let all = written.split(separator: separator, omittingEmptySubsequences: false).map(trimmed)
    let parts = all.filter { !$0.elementsEqual("null".utf8) && !$0.elementsEqual("undefined".utf8) }
    guard all.count > 1, parts.allSatisfy({ $0.count > 0 && $0.count <= 64 }) else { return nil }
    // Prose has commas, too.
    if separator == 0x2C, parts.contains(where: { $0.contains(0x20) }) { return nil }
    let types = Set(parts.compactMap { find($0)?.type })
    if parts.contains(where: { find($0) == nil }) {
      guard parts.count > 1 else { return nil }
      if types.isEmpty, parts.allSatisfy(isNumber) { return TypeAlias("", .number) }
      return TypeAlias("", types.subtracting([.string]).isEmpty ? .string : .any)
    }
    guard let type = types.first else { return nil }
    return TypeAlias("", types.count == 1 ? type : .any)
  }

  private static func trimmed(_ part: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    func isMargin(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x22 || byte == 0x27 || byte == 0x60 }
    let start = part.drop(while: isMargin)
    var end = start.endIndex
    while end > start.startIndex, isMargin(start[end - 1]) { end -= 1 }
    return start[start.startIndex..<end]
  }

  private static func isNumber(_ part: ArraySlice<UInt8>) -> Bool {
    part.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2E || $0 == 0x2D }
  }

  private static let prefixes: [(String, ValueType)] = [
    ("array<", .array), ("array[", .array), ("array(", .array), ("array of ", .array), ("list<", .array),
    ("list[", .array), ("list of ", .array), ("map<", .object), ("record<", .object), ("object<", .object),
    ("varchar(", .string), ("char(", .string), ("string(", .string), ("enum(", .string), ("enum[", .string),
    ("string | null", .string), ("number | null", .number), ("integer | null", .integer),
    ("boolean | null", .boolean), ("decimal(", .number), ("numeric(", .number),
  ]

  private static let all: [TypeAlias] = [
    TypeAlias("string", .string, isCanonical: true), TypeAlias("integer", .integer, isCanonical: true),
    TypeAlias("number", .number, isCanonical: true), TypeAlias("boolean", .boolean, isCanonical: true),
    TypeAlias("datetime", .datetime, isCanonical: true), TypeAlias("date", .date, isCanonical: true),
    TypeAlias("array", .array, isCanonical: true), TypeAlias("object", .object, isCanonical: true),
    TypeAlias("string_enum", .string), TypeAlias("enum", .string), TypeAlias("str", .string),
    TypeAlias("text", .string), TypeAlias("varchar", .string), TypeAlias("uuid", .string),
    TypeAlias("uri", .string), TypeAlias("url", .string), TypeAlias("id", .string),
    TypeAlias("email", .string),
    TypeAlias("int", .integer), TypeAlias("int32", .integer), TypeAlias("int64", .integer),
    TypeAlias("integer_enum", .integer), TypeAlias("long", .integer), TypeAlias("bigint", .integer),
    TypeAlias("count", .integer), TypeAlias("float", .number), TypeAlias("double", .number),
    TypeAlias("decimal", .number), TypeAlias("numeric", .number), TypeAlias("real", .number),
    TypeAlias("percentage", .number), TypeAlias("currency", .number), TypeAlias("money", .number),
    TypeAlias("number_enum", .number), TypeAlias("bool", .boolean), TypeAlias("timestamp", .datetime),
    TypeAlias("date-time", .datetime), TypeAlias("date_time", .datetime), TypeAlias("timestamptz", .datetime),
    TypeAlias("iso8601", .datetime), TypeAlias("iso_8601", .datetime), TypeAlias("time", .datetime),
    TypeAlias("string[]", .array), TypeAlias("number[]", .array), TypeAlias("integer[]", .array),
    TypeAlias("string_array", .array), TypeAlias("number_array", .array), TypeAlias("integer_array", .array),
    TypeAlias("enum_array", .array), TypeAlias("list", .array), TypeAlias("map", .object),
    TypeAlias("dict", .object), TypeAlias("dictionary", .object), TypeAlias("jsonb", .object),
    TypeAlias("struct", .object), TypeAlias("obj", .object), TypeAlias("set", .array),
    TypeAlias("tuple", .array),
    TypeAlias("strings", .array), TypeAlias("string_list", .array), TypeAlias("stringarray", .array),
    TypeAlias("multiselect", .array), TypeAlias("multi_select", .array), TypeAlias("stringenum", .string),
    TypeAlias("enum_string", .string), TypeAlias("choice", .string), TypeAlias("option", .string),
    TypeAlias("select", .string), TypeAlias("category", .string), TypeAlias("literal", .string),
    TypeAlias("char", .string), TypeAlias("guid", .string), TypeAlias("slug", .string),
    TypeAlias("ulid", .string),
    TypeAlias("num", .number), TypeAlias("percent", .number), TypeAlias("ratio", .number),
    TypeAlias("duration", .number), TypeAlias("flag", .boolean), TypeAlias("unix_timestamp", .integer),
    TypeAlias("epoch", .integer), TypeAlias("short", .integer), TypeAlias("uint", .integer),
    TypeAlias("json", .object), TypeAlias("hash", .object),
    TypeAlias("record", .object), TypeAlias("any", .any), TypeAlias("mixed", .any),
  ]
}
