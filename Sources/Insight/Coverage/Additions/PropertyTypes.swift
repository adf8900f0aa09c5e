import TrackingPlan

/// The types of properties and traits that additions bring.
enum PropertyTypes {
  /// The type of a property or trait by what is known of it, else by its name.
  static func type(of name: String, on event: String? = nil, _ names: KnownNames) -> String {
    if let event, let known = names.events.event(event)?.properties.first(where: { $0.name == name }) {
      return known.type
    }
    if let known = (names.ofAccount + names.ofUser).first(where: { $0.name == name }) {
      return known.type
    }
    if let known = types[name] { return known }
    if name.hasPrefix("is_") || name.hasPrefix("has_") { return "boolean" }
    if name.hasSuffix("_at") { return "datetime" }
    if name.hasSuffix("_count") || name.hasPrefix("number_of_") { return "integer" }
    return "string"
  }

  private static let types = [
    "contract_value": "number", "contract_term": "integer", "seats_used": "integer", "seat_limit": "integer",
    "usage": "integer", "usage_limit": "integer", "api_calls": "integer", "active_users_30d": "integer",
    "card_required": "boolean", "amount": "number",
  ]
}
