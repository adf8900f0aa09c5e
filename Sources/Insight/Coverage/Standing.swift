/// How far a plan answers a question.
public enum Standing: String, Sendable, Hashable, CaseIterable {
  /// Every need is met.
  case yes
  /// At least one need that is particular to the question is met.
  case partly
  /// Nothing particular to the question is there.
  case no
  /// Everything is there but what no plan holds.
  case outside

  /// How much can be said: a higher one is better.
  var rank: Int {
    switch self {
    case .yes: 3
    case .outside: 2
    case .partly: 1
    case .no: 0
    }
  }
}
