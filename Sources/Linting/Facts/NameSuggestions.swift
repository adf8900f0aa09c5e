import SourceText
import TrackingPlan

/// Finds the declared name that a name was probably meant to be, each distinct name once and only so often.
///
/// A plan in which thousands of names lead nowhere has another fault than slips of the pen; the work is bounded.
struct NameSuggestions {
  private let candidates: [String]
  private var known: [String: String?] = [:]
  /// How many more comparisons are made.
  private var budget = 100_000

  init(_ candidates: [String]) { self.candidates = candidates }

  /// The nearest candidate; the name itself where it is one.
  mutating func nearest(to name: Name, _ plan: Plan) -> String? { nearest(to: plan.text(name)) }

  /// The nearest candidate; the text itself where it is one.
  mutating func nearest(to text: String) -> String? {
    if let answer = known[text] { return answer }
    guard budget > 0 else { return nil }
    budget -= candidates.count
    let answer = EditDistance.nearest(to: text, among: candidates)
    known[text] = .some(answer)
    return answer
  }
}
