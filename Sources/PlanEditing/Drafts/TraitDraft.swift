/// A trait to be added to a plan.
public struct TraitDraft: Sendable {
  /// Its name.
  public let name: String
  /// Its type.
  public let type: String
  /// Whether it is always sent; `nil` where that is not to be said.
  public let isRequired: Bool?
  /// Whether it is marked as personal data.
  public var isPII = false
  /// Whether only a hash of it is sent.
  public var isHashed = false
  /// When it changes; `nil` where that is not to be said.
  public var updatePattern: String?

  /// The values that it may have; none where they are not listed.
  public let values: [String]
  /// What else is said of it: keys, each with its value as YAML on one line.
  var others: [Entry] = []

  /// A key and its value as YAML on one line.
  typealias Entry = (key: String, text: String)

  /// Whether name and type say it all, but for what is required and when it changes.
  var isShort: Bool { values.isEmpty && !isPII && !isHashed && others.isEmpty }

  /// Makes a trait.
  public init(_ name: String, type: String = "string", isRequired: Bool? = true, values: [String] = []) {
    self.name = name
    self.type = type
    self.isRequired = isRequired
    self.values = values
  }

  /// Key and value of each field; in quotes where the neighbours' are.
  func fields(saysRequired: Bool, inQuotes: Bool = false) -> [String] {
    func field(_ key: String, _ value: String) -> String {
      "\(ScalarText.write(key, inQuotes: inQuotes)): \(value)"
    }
    var fields = [
      field("name", ScalarText.write(name, inQuotes: inQuotes)),
      field("type", ScalarText.write(type, inQuotes: inQuotes)),
    ]
    if !values.isEmpty {
      let list = values.map { ScalarText.write($0, inQuotes: inQuotes) }.joined(separator: ", ")
      fields.append(field("enum", "[\(list)]"))
    }
    if saysRequired, let isRequired { fields.append(field("required", "\(isRequired)")) }
    if isPII { fields.append(field("pii", "true")) }
    if isHashed { fields.append(field("hashed", "true")) }
    if let updatePattern {
      fields.append(field("update_pattern", ScalarText.write(updatePattern, inQuotes: inQuotes)))
    }
    return fields + others.map { field($0.key, $0.text) }
  }

  /// In braces, with blanks inside where the neighbours have them.
  public func braces(saysRequired: Bool, isSpaced: Bool = false, inQuotes: Bool = false) -> String {
    let blank = isSpaced ? " " : ""
    let fields = fields(saysRequired: saysRequired, inQuotes: inQuotes)
    return "{" + blank + fields.joined(separator: ", ") + blank + "}"
  }
}
