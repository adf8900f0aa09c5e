/// Something that a question cannot do without, in one of several ways.
public struct Need: Sendable, Hashable {
  /// What it is called, where its parts say too little: `a churn signal`.
  public let title: String?
  /// The ways in which it can be met; of one, every part must be there.
  public let alternatives: [[Part]]

  /// Makes a need.
  public init(title: String? = nil, alternatives: [[Part]]) {
    self.title = title
    self.alternatives = alternatives
  }

  /// How many parts it has.
  var size: Int { alternatives.reduce(0) { $0 + $1.count } }

  /// The need as it is written: `event account.churned | trait account.status`. Only the page of questions shows it.
  public var text: String {
    alternatives.map { $0.map(\.text).joined(separator: " + ") }.joined(separator: " | ")
  }
}
