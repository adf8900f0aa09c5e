extension BuiltInQuestions {
  /// Moments at which somebody should act at once.
  static let triggers = [
    BuiltInQuestion(
      "trigger-pricing-page", "trigger: pricing page three times in a week", from: "001",
      needs: ["event plan.viewed"]),
    BuiltInQuestion(
      "trigger-usage-limit", "trigger: usage limit hit", from: "001",
      needs: ["event limit.reached", "event limit.reached with limit_type, current_usage, limit_value"]),
    BuiltInQuestion(
      "trigger-admin-invites", "trigger: admin invites five in one session", from: "001",
      needs: [
        "event user.invited",
        .init("the inviter's role", "event user.invited with inviter_role | trait user.role"),
        "event user.invited with session_id",
      ]),
    BuiltInQuestion(
      "trigger-sso", "trigger: single sign-on set up", from: "001", also: "sso or scim set up",
      needs: [
        .init(
          nil,
          """
          events matching sso.* such as sso.configuration_started | events matching scim.*
          | events matching saml.* | events matching *.sso.* | events matching *.scim.*
          """)
      ]),
    BuiltInQuestion(
      "trigger-api-key", "trigger: API key and first call", from: "001",
      needs: ["event api_key.created", "event api.called with is_first | trait account.first_api_call_at"]),
    BuiltInQuestion(
      "trigger-export", "trigger: export", from: "001",
      needs: [
        .init(
          "an export", "event export.generated | events matching *.exported | events matching *.export.*")
      ]),
    BuiltInQuestion(
      "trigger-billing-page", "trigger: billing page, not by the founder", from: "001",
      needs: ["event billing.viewed", "event account.created with created_by"]),
    BuiltInQuestion(
      "struggling-users", "struggling users", from: "001", also: "users who struggle",
      needs: [
        .init(
          "errors or steps of onboarding",
          "event error.encountered | events matching onboarding.* | events matching *.error.* | events of error"
        )
      ]),
  ]
}
