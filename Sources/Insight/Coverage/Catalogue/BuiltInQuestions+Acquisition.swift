extension BuiltInQuestions {
  /// What customers cost and how they are won.
  static let acquisition = [
    BuiltInQuestion(
      "cac-payback", "CAC payback and LTV:CAC", from: "000", also: "cac payback", "ltv:cac", "ltv to cac",
      "customer acquisition cost",
      needs: [
        signupSource, "event opportunity.created", "event deal.closed_won with amount",
        "outside spend and margin",
      ]),
    BuiltInQuestion(
      "demo-to-close", "demo-to-close rate and sales-cycle length", from: "000", also: "demo-to-close rate",
      "sales-cycle length", "sales cycle length",
      needs: [
        "event demo.booked", "event opportunity.created", "event deal.closed_won", "event deal.closed_lost",
      ]),
    BuiltInQuestion(
      "partner-quality", "partner and affiliate quality", from: "001", also: "affiliate quality",
      needs: [
        signupSource,
        """
        event user.signed_up with partner_id | event account.created with partner_id | trait account.partner_id
        | trait user.partner_id
        """, coreValue,
      ]),
    BuiltInQuestion(
      "hand-raisers", "hand-raisers", from: "003", also: "sales leads",
      needs: ["event sales.contact_requested"]),
  ]
}
