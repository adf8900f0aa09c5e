extension BuiltInQuestions {
  /// What accounts and their users do.
  static let accounts = [
    BuiltInQuestion(
      "time-to-value", "time to first value", from: "002", also: "time to value",
      needs: ["event user.signed_up", coreValue]),
    BuiltInQuestion(
      "feature-adoption", "feature adoption by account", from: "002", also: "feature adoption",
      needs: [.init("events of features", "events of feature at least 1"), "context"]),
    BuiltInQuestion(
      "account-health", "account health", from: "002", also: "health score", "customer health",
      needs: [
        "trait account.last_active_at | trait account.active_users_30d", "trait account.seats_used",
        "trait account.plan", "trait account.mrr", "outside tickets",
      ]),
    BuiltInQuestion(
      "nps", "net promoter score", from: "002", also: "nps",
      needs: ["event nps.submitted", "event nps.submitted with score"]),
    BuiltInQuestion(
      "users-per-account", "users per account", from: "004",
      needs: ["trait account.number_of_users | event user.joined"]),
    BuiltInQuestion(
      "users-by-role", "users and engagement by role", from: "004", also: "users by role",
      "engagement by role", needs: ["trait user.role"]),
    BuiltInQuestion(
      "hierarchy-rollup", "rollup by level of the hierarchy", from: "004", also: "rollup by level",
      needs: ["level below account", "context below account"]),
  ]
}
