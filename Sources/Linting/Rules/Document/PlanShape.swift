import Schema

/// A node of a form that its place cannot have, after every variant was tried.
enum PlanShape {
  static let rule = Rule(
    "plan-shape", .document, .error,
    summary: "A value has a form that its place cannot have.",
    rationale: "What cannot be understood is not checked, and nobody implements it.",
    prefer: "Write the form that the published template has.",
    source: .house("the format of plans, as real files spell it"))

  static let check = Check(rule) { context, findings in
    for wrong in context.document.report.wrongForms {
      let shape = planSchema.shape(of: wrong.place)
      let message = "\(shape.title) cannot be \(wrong.found.words); expected \(shape.forms.words)"
      // A list or mapping over many lines is pointed at by its first line.
      let place = context.document.tree.firstLine(of: context.document.range(of: wrong.node))
      findings.add(rule, at: place, message) { finding in
        finding.note = shape.canonical.isEmpty ? nil : "the canonical form is \(shape.canonical)"
        if wrong.found == .scalar, shape.forms.contains(.sequence) {
          finding.fixes = [context.bracketing(wrong.node)].compactMap { $0 }
        }
        if let key = wrong.key { finding.related = [context.related("it stands under this key", key)] }
      }
    }
  }
}
