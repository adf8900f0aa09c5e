import TrackingPlan

/// Properties of which it is not said whether they are always sent, in a plan that says so of others.
enum PropertyRequiredMissing {
  static let rule = Rule(
    "property-required-missing", .property, .information,
    summary: "A property does not say whether it is always sent, in a plan that says so of others.",
    rationale: "Who builds it guesses; who reads the figures does not know whether a gap is a fault.",
    prefer: "Say `required: true` where it is always sent, else `required: false`.",
    source: .plan)

  static let check = Check(rule, population: .properties) { context, findings in
    var marked = 0
    var specified = 0
    for property in context.plan.properties where property.form == .specified {
      specified += 1
      if property.isRequired != nil { marked += 1 }
    }
    guard marked >= 2, marked * 2 >= specified, marked < specified else { return }
    for property in context.plan.properties where property.form == .specified && property.isRequired == nil {
      guard let name = property.name else { continue }
      let message =
        "property \(context.quoted(name)) does not say whether it is required, though others here do"
      findings.add(rule, at: name.node, message) { finding in
        finding.subject = context.subject(of: property)
        if let edit = context.insertion(
          of: "required", "false", isScalar: false, into: property.node, after: property.type?.node)
        {
          finding.fixes = [Fix(title: "add \"required: false\"", isSafe: true, edits: [edit])]
        }
      }
    }
  }
}
