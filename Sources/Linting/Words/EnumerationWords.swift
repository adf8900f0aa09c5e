/// The words by which a sentence joins or breaks off a list of values.
enum EnumerationWords {
  /// What stands before the last value.
  static let joining: [Substring] = ["or", "and"]
  /// What says that the list goes on.
  static let endings: [Substring] = ["etc", "etcetera"]
  /// What says so behind a joining word.
  static let rests: [Substring] = ["more", "others", "similar"]
}
