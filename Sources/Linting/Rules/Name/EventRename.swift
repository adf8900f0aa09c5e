import TrackingPlan

/// Another name for an event, everywhere that the plan names it.
enum EventRename {
  /// The renaming of an event; none where something has the name already, as the two would be one.
  static func fixes(_ name: Mention, to renamed: String, _ context: LintContext) -> [Fix] {
    clashes(name, with: renamed, context) ? [] : [fix(name, to: renamed, context)]
  }

  /// Whether something has a name already that an event could get.
  static func clashes(_ name: Mention, with renamed: String, _ context: LintContext) -> Bool {
    context.eventRenaming.clashes(name.name, with: renamed)
  }

  /// The edits that rename an event wherever the plan names it.
  static func fix(_ name: Mention, to renamed: String, _ context: LintContext) -> Fix {
    let edits = context.eventRenaming.edits(of: name.name, to: renamed)
    return Fix(title: "rename to \"\(renamed)\"", isSafe: false, edits: edits)
  }

  /// The same words in another style; `nil` where the words do not tell object and action apart.
  static func restyled(_ name: String, to style: NameStyle) -> String? {
    let words = NameWords(Array(name.utf8)[...])
    let parts = words.strings
    guard !parts.isEmpty else { return nil }
    func capital(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }
    if style.contains(.objectAction) {
      guard let verb = (1..<max(1, words.count)).first(where: { words.isOutcome(at: $0) }) else {
        return nil
      }
      return parts[..<verb].joined(separator: "_") + "." + parts[verb...].joined(separator: "_")
    }
    if style.contains(.snake) { return parts.joined(separator: "_") }
    if style.contains(.title) { return parts.map(capital).joined(separator: " ") }
    if style.contains(.camel) { return parts[0] + parts.dropFirst().map(capital).joined() }
    if style.contains(.kebab) { return parts.joined(separator: "-") }
    if style.contains(.upperSnake) { return parts.map { $0.uppercased() }.joined(separator: "_") }
    return nil
  }
}
