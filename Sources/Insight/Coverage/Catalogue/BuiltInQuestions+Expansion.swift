extension BuiltInQuestions {
  /// Where an account is about to grow.
  static let expansion = [
    BuiltInQuestion(
      "seat-limit", "seat limit at 80 %", from: "001", also: "seat utilisation", "seat utilization",
      needs: [
        "trait account.seats_used", "trait account.seat_limit",
        .init("seats used are synced", "snapshot account.seats_used"),
      ]),
    BuiltInQuestion(
      "usage-limit", "usage limit at 80 %", from: "001",
      needs: [
        "event limit.warning with percentage_used | snapshot account.usage + trait account.usage_limit"
      ]),
    BuiltInQuestion(
      "new-team", "new team or department", from: "001",
      needs: [
        "event user.joined with department | event user.joined with email_domain | level below account"
      ]),
    BuiltInQuestion(
      "feature-gate", "feature gate hit", from: "001",
      needs: ["event feature_gate.hit", "event feature_gate.hit with feature_name"]),
    BuiltInQuestion(
      "power-users", "power user at three times the average", from: "001", also: "power users",
      needs: ["identity user"]),
    BuiltInQuestion(
      "integration-expansion", "integration expansion", from: "001",
      needs: ["event integration.connected", "event integration.connected with integration_type"]),
    BuiltInQuestion(
      "upgrade-prompt", "upgrade prompt by placement", from: "001",
      needs: [
        "event upgrade_prompt.shown", "event upgrade_prompt.shown with location",
        "event plan.upgraded | event subscription.started",
      ]
    ),
  ]
}
