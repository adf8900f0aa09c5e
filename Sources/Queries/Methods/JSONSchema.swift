import JSON

/// A JSON Schema of draft 2020-12, as far as parameters and answers need one.
public struct JSONSchema: Sendable, Hashable, JSONEncodable {
  /// The schema as JSON.
  public private(set) var json: JSONObject

  /// Takes a schema that is written already.
  public init(_ json: JSONObject) { self.json = json }

  /// Writes the schema.
  public func write(to writer: inout JSONWriter) { json.write(to: &writer) }

  /// Text.
  public static let string = JSONSchema(["type": "string"])
  /// A whole number from 0.
  public static let count = JSONSchema(["type": "integer", "minimum": 0])
  /// `true` or `false`.
  public static let boolean = JSONSchema(["type": "boolean"])

  /// One of some words.
  public static func choice(_ words: [String]) -> JSONSchema {
    JSONSchema(["type": "string", "enum": .array(words.map { .string($0) })])
  }

  /// A list.
  public static func array(_ items: JSONSchema) -> JSONSchema {
    JSONSchema(["type": "array", "items": .object(items.json)])
  }

  /// One of the schemas that several methods share, by name.
  public static func shared(_ name: String) -> JSONSchema {
    JSONSchema(["$ref": .string("#/components/schemas/\(name)")])
  }

  /// An object whose members are words of the author's own.
  public static func dictionary(_ values: JSONSchema) -> JSONSchema {
    JSONSchema(["type": "object", "additionalProperties": .object(values.json)])
  }

  /// One member of an object.
  public struct Member: Sendable, Hashable {
    let name: String
    let schema: JSONSchema
    let isRequired: Bool

    /// A member that is always there.
    public static func always(_ name: String, _ schema: JSONSchema, _ summary: String = "") -> Member {
      Member(name: name, schema: schema.described(summary), isRequired: true)
    }

    /// A member that is absent where there is nothing to say.
    public static func maybe(_ name: String, _ schema: JSONSchema, _ summary: String = "") -> Member {
      Member(name: name, schema: schema.described(summary), isRequired: false)
    }
  }

  /// An object with these members and no others.
  public static func object(_ members: Member...) -> JSONSchema { object(members) }

  /// An object with these members and no others.
  public static func object(_ members: [Member]) -> JSONSchema {
    var json: JSONObject = ["type": "object"]
    json["properties"] = .object(
      JSONObject(members.map { .init(key: $0.name, value: .object($0.schema.json)) }))
    let required = members.filter(\.isRequired).map { JSONValue.string($0.name) }
    if !required.isEmpty { json["required"] = .array(required) }
    json["additionalProperties"] = false
    return JSONSchema(json)
  }

  /// The same with words on what it is.
  public func described(_ summary: String) -> JSONSchema {
    guard !summary.isEmpty else { return self }
    var copy = self
    copy.json["description"] = .string(summary)
    return copy
  }
}
