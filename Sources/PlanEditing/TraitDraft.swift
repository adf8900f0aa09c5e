/// A trait to be added to a plan.
public struct TraitDraft: Sendable, Hashable {
  /// Its name.
  public let name: String
  /// Its type.
  public let type: String
  /// Whether it is always sent; `nil` where that is not to be said.
  public let isRequired: Bool?

  /// Makes a trait.
  public init(_ name: String, type: String = "string", isRequired: Bool? = true) {
    self.name = name
    self.type = type
    self.isRequired = isRequired
  }

  /// Key and value of each field.
  func fields(saysRequired: Bool) -> [String] {
    var fields = ["name: \(name)", "type: \(type)"]
    if saysRequired, let isRequired { fields.append("required: \(isRequired)") }
    return fields
  }

  /// In braces, with blanks inside where the neighbours have them.
  func braces(saysRequired: Bool, isSpaced: Bool = false) -> String {
    let blank = isSpaced ? " " : ""
    return "{" + blank + fields(saysRequired: saysRequired).joined(separator: ", ") + blank + "}"
  }
}
