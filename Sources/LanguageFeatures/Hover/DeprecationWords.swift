import TrackingPlan

/// What a plan says of things that are on their way out, in words.
struct DeprecationWords {
  private let document: PlanDocument
  private let all: [Deprecation.Element: Deprecation]

  /// Complexity: linear in what is deprecated.
  init(_ document: PlanDocument) {
    self.document = document
    all = Dictionary(
      document.plan.deprecations.map { ($0.element, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Since when, until when, what follows, and why, in one line; nothing where only the fact is stated.
  func line(of element: Deprecation.Element) -> [RichText.Span] {
    guard let deprecation = all[element] else { return [] }
    let plan = document.plan
    let since = deprecation.since.map { " since \(plan.text($0))" } ?? ""
    var parts: [[RichText.Span]] = []
    if let day = deprecation.removeAfter { parts.append([.plain("to be removed after \(plan.text(day))")]) }
    if let next = deprecation.replacedBy { parts.append(["replaced by ", .code(plan.text(next))]) }
    let reason = deprecation.reason.map { document.text(of: $0) } ?? ""
    guard !since.isEmpty || !parts.isEmpty || !reason.isEmpty else { return [] }
    return [.plain("Deprecated\(since)")] + parts.flatMap { [", "] + $0 }
      + (reason.isEmpty ? [] : [.plain(": \(reason)")])
  }

  /// Some facts of a property or trait, and that it is on its way out with what follows, for the cell of a table.
  func cell(_ facts: [String], of element: Deprecation.Element) -> [RichText.Span] {
    guard let deprecation = all[element] else { return [.plain(facts.joined(separator: ", "))] }
    let words = RichText.Span.plain((facts + ["deprecated"]).joined(separator: ", "))
    return [words]
      + (deprecation.replacedBy.map { [", replaced by ", .code(document.plan.text($0))] } ?? [])
  }

  /// The word behind a name that is on its way out.
  func marks(of element: Deprecation.Element) -> [String] { all[element] == nil ? [] : ["deprecated"] }
}
