/// A property or trait of a first plan.
struct StarterField {
  let name: String
  let type: String
  var values: [String] = []
  var isRequired = true
  var isPII = false
  var isHashed = false
  var updatePattern: String?
  var description: String?

  init(
    _ name: String, _ type: String = "string", values: [String] = [], isRequired: Bool = true,
    isPII: Bool = false, isHashed: Bool = false, update: String? = nil, description: String? = nil
  ) {
    self.name = name
    self.type = type
    self.values = values
    self.isRequired = isRequired
    self.isPII = isPII
    self.isHashed = isHashed
    updatePattern = update
    self.description = description
  }

  /// On one line, in braces.
  var line: String {
    var parts = ["name: \(name)", "type: \(type)"]
    if !values.isEmpty { parts.append("enum: [\(values.joined(separator: ", "))]") }
    if isPII { parts.append("pii: true") }
    if isHashed { parts.append("hashed: true") }
    parts.append("required: \(isRequired)")
    if let description { parts.append("description: \(description)") }
    if let updatePattern { parts.append("update_pattern: \(updatePattern)") }
    return "{" + parts.joined(separator: ", ") + "}"
  }
}
