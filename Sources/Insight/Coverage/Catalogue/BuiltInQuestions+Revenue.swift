extension BuiltInQuestions {
  /// Recurring revenue and what it is made of.
  static let revenue = [
    BuiltInQuestion(
      "mrr-arr", "MRR and ARR", from: "002", also: "mrr", "arr", "monthly recurring revenue",
      "annual recurring revenue",
      needs: [
        "trait account.mrr", "snapshot account.mrr monthly", "trait account.billing_cycle",
        .init(
          "the unit of account.mrr",
          "text cents, usd, eur, gbp, dollar, dollars, euro, euros, currency, $, €, £ in account.mrr"),
      ]),
    BuiltInQuestion(
      "acv", "annual contract value", from: "002", also: "acv",
      needs: ["trait account.contract_value | trait account.mrr + trait account.contract_term"]),
    BuiltInQuestion(
      "mrr-movements", "new, expansion and contraction MRR", from: "002", also: "expansion mrr",
      "contraction mrr", "expansion revenue",
      needs: ["snapshot account.mrr monthly", "event plan.upgraded", "event plan.downgraded"]),
    BuiltInQuestion(
      "nrr", "net revenue retention", from: "000, 002", also: "nrr", "net dollar retention",
      needs: ["context", "snapshot account.mrr monthly", churnSignal]),
    BuiltInQuestion(
      "grr", "gross revenue retention", also: "grr", "gross dollar retention",
      needs: ["context", "snapshot account.mrr monthly", churnSignal]),
  ]
}
