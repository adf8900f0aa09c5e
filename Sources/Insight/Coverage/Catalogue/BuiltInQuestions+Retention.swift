extension BuiltInQuestions {
  /// Who stays.
  static let retention = [
    BuiltInQuestion(
      "logo-retention", "logo retention", from: "000", also: "customer retention", "logo churn",
      needs: [
        "event account.created | trait account.created_at",
        churnSignal,
      ]),
    BuiltInQuestion(
      "long-term-retention", "retention over 6 to 12 months", from: "003", also: "retention by cohort",
      needs: [coreValue, "context", "event account.created | trait account.created_at"]),
  ]
}
