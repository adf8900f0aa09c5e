import Schema

/// A node of the current state of a form that its place cannot have, after every variant was tried.
enum StateShape {
  static let rule = Rule(
    "state-shape", .state, .error, gates: [.state],
    summary: "A value of the current state has a form that its place cannot have.",
    rationale: "What cannot be understood cannot be held against the plan.",
    prefer: "Write lists in square brackets or with dashes: `[plan, source]`, not `{plan, source}`.",
    source: .house("the format of current-state.yaml, as scans of real projects have it"))

  static let check = Check(rule) { context, findings in
    guard let document = context.state?.document else { return }
    for wrong in document.wrongForms {
      let shape = stateSchema.shape(of: wrong.place)
      // A mapping where mappings are read holds keys without values.
      let isListInBraces = wrong.found == .mapping && shape.forms.contains(.mapping)
      let found = isListInBraces ? "a mapping of keys without values" : wrong.found.words
      let expected = isListInBraces ? "a list in square brackets" : shape.canonical
      let title =
        wrong.place == .text ? wrong.key.map { "\"\(document.text(of: $0))\"" } ?? shape.title : shape.title
      let range = document.tree.firstLine(of: document.range(of: wrong.node))
      findings.add(
        rule, inStateAt: range, "\(title) cannot be \(found); expected \(expected)"
      ) { finding in
        if let key = wrong.key {
          finding.related = [.init("it stands under this key", document.range(of: key), in: .state)]
        }
      }
    }
  }
}
