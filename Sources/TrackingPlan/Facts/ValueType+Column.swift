extension ValueType {
  /// What counts as one type where values are stored: whole numbers are numbers, days are moments; `nil` for what is not
  /// stated, which conflicts with nothing.
  public var column: ValueType? {
    switch self {
    case .integer, .number: .number
    case .date, .datetime: .datetime
    case .any, .unknown, .unstated: nil
    default: self
    }
  }
}
