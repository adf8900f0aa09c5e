extension BuiltInQuestions {
  /// From trying to paying.
  static let trials = [
    BuiltInQuestion(
      "freemium-to-paid", "freemium to paid", from: "001", also: "free-to-paid conversion",
      "free to paid conversion",
      needs: [
        "event account.created", "trait account.plan",
        "event plan.upgraded with from_plan | event subscription.started",
      ]),
    BuiltInQuestion(
      "trial-to-paid", "trial to paid, with and without a card", from: "001", also: "trial to paid",
      "trial-to-paid conversion", "trial conversion",
      needs: [
        "event trial.started", "event trial.ended with converted | events matching trial.*.converted",
        .init("the split by card", "event trial.started with card_required"),
      ]),
    BuiltInQuestion(
      "reverse-trial", "reverse-trial retention", from: "001", also: "reverse trial retention",
      needs: ["event trial.started with trial_type=reverse", "event plan.downgraded with reason"]),
  ]
}
