import TrackingPlan

/// Values of account traits that the specification fixes.
enum AccountTraitValues {
  static let rule = Rule(
    "account-trait-values", .identity, .information, gates: [.b2b],
    summary: "A trait of the account has other values than the specification gives.",
    rationale: "Figures by billing cycle and support level are comparable only where the words are.",
    prefer: "Use `monthly` and `annual`, `standard` and `priority`.",
    source: .specification("Accounts"))

  static let check = Check(rule) { context, findings in
    let plan = context.plan
    for position in context.accounts.traits {
      let trait = plan.traits[position]
      guard let name = trait.name, !trait.values.isEmpty else { continue }
      let letters = context.letters(name.name)
      guard let wanted = RecommendedTrait.accountValues.first(where: { $0.trait.utf8.elementsEqual(letters) })
      else {
        continue
      }
      let odd = plan.values(of: trait).filter {
        !wanted.known.contains(plan.text($0.mention).lowercased())
          && !EnumWords.none.contains(context.letters($0.mention.name)[...])
      }
      guard let first = odd.first else { continue }
      let list = enumeration(odd.map { context.quoted($0.mention) })
      let message = "trait \(context.quoted(name)) has \(list); the specification has \(wanted.words)"
      findings.add(rule, at: first.mention.node, message) { finding in
        finding.subject = context.subject(of: trait)
        finding.related = odd.dropFirst().map { context.related("and here", $0.mention.node) }
      }
    }
  }
}
