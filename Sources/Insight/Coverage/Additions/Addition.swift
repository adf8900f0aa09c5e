/// A few things to add, and the questions that they open.
public struct Addition: Sendable, Hashable {
  /// What to add, in order.
  public let items: [AdditionItem]
  /// The questions that turn to yes.
  public let opens: [Question]
  /// Whether that takes additions before this one as well.
  public let buildsOnOthers: Bool

  /// How much there is to write.
  public var size: Int { items.reduce(0) { $0 + $1.size } }
}
