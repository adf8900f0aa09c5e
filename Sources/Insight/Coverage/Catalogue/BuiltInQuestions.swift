/// The business questions that come with Plumbline.
public enum BuiltInQuestions {
  /// All of them, group by group, in the order in which reports tell them.
  public static let all: [Question] = entries.map(\.question)

  /// What stands in the groups, as it is written.
  static let entries =
    revenue + retention + acquisition + trials + qualification + triggers + expansion + accounts

  /// The question with a name.
  public static func question(_ id: String) -> Question? { positions[id].map { all[$0] } }

  private static let positions = Dictionary(
    all.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// What says that an account has left.
  static let churnSignal = BuiltInQuestion.Requirement(
    "a churn signal",
    """
    event plan.cancelled | event subscription.cancelled | event account.churned | trait account.status
    """)

  /// Where a customer came from.
  static let signupSource = BuiltInQuestion.Requirement(
    "the source of a sign-up",
    """
    event user.signed_up with signup_source | event account.created with signup_source
    | trait user.signup_source | trait account.signup_source
    """)

  /// What the product is for.
  static let coreValue: BuiltInQuestion.Requirement = "events of core_value at least 1"
}
