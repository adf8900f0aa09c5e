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
    guard !first.isEmpty, first.count < written.count, let found = find(first) else { return nil }
    return TypeAlias("", found.type)
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
