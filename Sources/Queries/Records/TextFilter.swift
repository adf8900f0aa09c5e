import TrackingPlan

/// A search for words, whatever their case.
struct TextFilter {
  private let wanted: String

  /// `nil` where nothing is searched for.
  init?(_ text: String?) {
    guard let text, !text.isEmpty else { return nil }
    wanted = text.lowercased()
  }

  /// Whether one of some texts has the words.
  func matches(_ texts: [String?]) -> Bool {
    texts.contains { $0.map { $0.lowercased().contains(wanted) } ?? false }
  }
}
