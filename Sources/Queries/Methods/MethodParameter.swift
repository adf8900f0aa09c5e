import JSON

/// One parameter of a method, as data: what is refused, and what the protocol's description says, is made of it.
public struct MethodParameter: Sendable, Hashable {
  /// What a parameter takes.
  public enum Kind: Sendable, Hashable {
    /// Text.
    case text
    /// `true` or `false`.
    case flag
    /// A whole number from 0.
    case count
    /// One of some words.
    case choice([String])
    /// A list of texts, or one text.
    case texts
    /// A list of some words, or one of them.
    case choices([String])
  }

  /// Its name.
  public let name: String
  /// What it takes.
  public let kind: Kind
  /// Whether there is no answer without it.
  public let isRequired: Bool
  /// What it says, in a few words.
  public let summary: String

  /// Declares a parameter that takes a text.
  public init(_ name: String, isRequired: Bool = false, _ summary: String) {
    self.init(name, .text, isRequired: isRequired, summary)
  }

  /// Declares a parameter.
  public init(_ name: String, _ kind: Kind, isRequired: Bool = false, _ summary: String) {
    self.name = name
    self.kind = kind
    self.isRequired = isRequired
    self.summary = summary
  }

  /// The parameters that say which plan is meant; every method about a plan has them.
  public static let plan = [
    MethodParameter("text", "the plan itself; it wins over the file"),
    MethodParameter(
      "path", "the file that holds the plan, or the name of the text; absent, the workspace's one plan"),
    MethodParameter("root", "the folder that relative paths start from and that is the workspace"),
  ]

  /// The parameters of methods that answer with a list.
  public static let page = [
    MethodParameter("limit", .count, "how many to answer with at most"),
    MethodParameter("offset", .count, "how many to pass over first"),
  ]

  /// What it takes, as a schema.
  public var schema: JSONSchema {
    let schema: JSONSchema =
      switch kind {
      case .text: .string
      case .flag: .boolean
      case .count: .count
      case .choice(let words): .choice(words)
      case .texts: .oneOrMore(.string)
      case .choices(let words): .oneOrMore(.choice(words))
      }
    return schema.described(summary)
  }

  /// What it takes, in words.
  var expectation: String {
    switch kind {
    case .text: "a string"
    case .flag: "true or false"
    case .count: "a whole number from 0"
    case .choice(let words): "one of \(MethodParameter.quoted(words))"
    case .texts: "a list of strings"
    case .choices(let words): "a list of words among \(MethodParameter.quoted(words))"
    }
  }

  private static func quoted(_ words: [String]) -> String {
    words.map { "\"\($0)\"" }.joined(separator: ", ")
  }
}

extension JSONSchema {
  /// A list of such, or one.
  static func oneOrMore(_ schema: JSONSchema) -> JSONSchema {
    JSONSchema(["anyOf": [.object(schema.json), .object(JSONSchema.array(schema).json)]])
  }
}
