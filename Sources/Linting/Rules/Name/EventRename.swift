import TrackingPlan

/// Another name for an event, everywhere that the plan names it.
enum EventRename {
  /// The renaming of an event; none where the plan has the name already, as the two would be one.
  static func fixes(_ name: Mention, to renamed: String, _ context: LintContext) -> [Fix] {
    context.plan.names.find(renamed) == nil ? [fix(name, to: renamed, context)] : []
  }

  /// The edits that rename an event where it is defined, in the plan's own lists and where it replaces another.
  static func fix(_ name: Mention, to renamed: String, _ context: LintContext) -> Fix {
    var nodes = [name.node]
    for reference in context.plan.eventReferences where reference.mention.name == name.name {
      nodes.append(reference.mention.node)
    }
    for deprecation in context.plan.deprecations {
      guard case .event = deprecation.element, let next = deprecation.replacedBy, next.name == name.name
      else {
        continue
      }
      nodes.append(next.node)
    }
    let edits = nodes.map { context.edit(of: $0, to: renamed) }
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
