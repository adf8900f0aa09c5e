extension BuiltInQuestions {
  /// Scores of users and accounts by what they do.
  static let qualification = [
    BuiltInQuestion(
      "pql-activation", "PQL: activation", from: "001", needs: [coreValue, "identity user", "context"]),
    BuiltInQuestion(
      "pql-frequency", "PQL: frequency", from: "001", also: "login frequency",
      needs: ["event user.signed_in | events matching *", "identity user"]),
    BuiltInQuestion(
      "pql-depth", "PQL: depth", from: "001", also: "feature depth",
      needs: [.init("two features beyond the core action", "events of feature at least 3")]),
    BuiltInQuestion(
      "pql-collaboration", "PQL: collaboration", from: "001",
      needs: [
        .init(
          "invitations and joins, shares, or a workspace",
          "event user.invited + event user.joined | events matching *.shared | event workspace.created")
      ]),
    BuiltInQuestion(
      "pql-fit", "PQL: fit", from: "001", also: "firmographic fit",
      needs: [
        "trait account.employee_count", "trait account.industry",
        "trait user.email | trait user.email_domain | trait account.email_domain",
      ]),
    BuiltInQuestion(
      "pql-expansion", "PQL: expansion signals", from: "001",
      needs: [
        "event limit.reached | event limit.warning", "event plan.viewed",
        .init("use of the API", "event api.called | event api_key.created | trait account.api_calls"),
      ]),
    BuiltInQuestion(
      "pql-to-won", "PQL to SQL to won", from: "001", also: "win rate",
      needs: [
        .init(
          "events of the CRM", "event opportunity.created + event deal.closed_won | outside deals of the CRM")
      ]),
    BuiltInQuestion(
      "pls-score", "product-led-sales score", from: "003", also: "product-led sales score",
      needs: [
        coreValue, .init("three features", "events of feature at least 3"), "trait user.role",
        .init("company traits", "trait account.employee_count | trait account.industry"),
      ]),
  ]
}
