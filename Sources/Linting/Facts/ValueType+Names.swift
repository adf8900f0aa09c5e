import TrackingPlan

extension ValueType {
  /// The type that a name promises, as `is_paid` promises true or false; `nil` where it promises none. Complexity: linear
  /// in it.
  public init?(promisedBy name: String, _ vocabulary: Vocabulary) {
    let bytes = Array(name.utf8)
    let signs = PropertySigns.of(bytes[...], NameWords(bytes[...]), vocabulary)
    if signs.contains(.boolean) {
      self = .boolean
    } else if signs.contains(.id) {
      self = .string
    } else if signs.contains(.number) {
      self = .integer
    } else if signs.contains(.moment) {
      self = .datetime
    } else {
      return nil
    }
  }
}
