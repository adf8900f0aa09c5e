import Linting
import PlanEditing
import TrackingPlan

/// The core events of the specification that a plan does not have yet.
enum CoreEventItems {
  /// Whole events.
  static func items(_ request: CompletionRequest) -> [CompletionItem] {
    guard var layout = request.layout else { return [] }
    let style = style(request)
    layout.events.item = ListStyle.style(at: request)
    let isNames = layout.events.item == .name
    if request.typed.isFlow { layout.events.item = layout.events.item.inFlow }
    layout.isQuoted = request.writer.isQuoted
    var items = missing(request).compactMap { core -> CompletionItem? in
      let name = style.writing(core.name)
      if isNames { return item(core, name, request.writer.scalar(name)) }
      guard !request.typed.isInside else { return nil }
      let draft = core.draft(name, at: top(request), request.vocabulary)
      return item(core, name, request.writer.block(draft.lines(in: layout)))
    }
    if isNames { return items }
    if let template = template(request, layout) { items.append(template) }
    return items
  }

  /// Whole events as members of a mapping from names to events.
  static func members(_ request: CompletionRequest) -> [CompletionItem] {
    guard var layout = request.layout else { return [] }
    let style = style(request)
    layout.events.item = ListStyle.members(at: request, like: layout.events)
    if layout.events.item == .name { layout.events.item = .lines }
    if request.typed.isFlow { layout.events.item = layout.events.item.inFlow }
    layout.isQuoted = request.writer.isQuoted
    return missing(request).map { core in
      let name = style.writing(core.name)
      let draft = core.draft(name, at: top(request), request.vocabulary)
      return item(core, name, request.writer.member(name, draft.linesBehindName(in: layout)))
    }
  }

  /// Names alone.
  static func names(_ request: CompletionRequest) -> [CompletionItem] {
    let style = style(request)
    return missing(request).map { core in
      let name = style.writing(core.name)
      return item(core, name, request.writer.scalar(name))
    }
  }

  /// What the specification, or the team's configuration, says of a core event.
  static func text(ofName name: String, in vocabulary: Vocabulary = .standard) -> RichText? {
    guard let core = vocabulary.coreEvents.first(where: { $0.name == name }) else { return nil }
    var text = RichText()
    text.line(.strong(core.name), .plain(" · \(EventHover.plainWords(core.category)) · a core event"))
    if !core.description.isEmpty { text.line(.plain(core.description)) }
    if !core.properties.isEmpty {
      text.blocks.append(
        .table(
          ["property", "type"], core.properties.map { [[.code($0.name)], [.plain($0.type)]] }))
    }
    return text
  }

  private static func item(_ core: CoreEvent, _ name: String, _ text: String) -> CompletionItem {
    CompletionItem(
      name, .event, detail: core.description.isEmpty ? "a core event" : core.description, text: text,
      topic: CompletionTopic(.coreEvent, core.name))
  }

  /// The style of the plan's event names: the one that it declares, else that of most names, else the team's.
  private static func style(_ request: CompletionRequest) -> NameStyle {
    guard let analysis = request.document.analysis else { return .objectAction }
    let plan = analysis.plan
    let declared = plan.meta.naming.flatMap { NameStyle.named(in: plan.text($0)) }
    if declared.count == 1, let style = declared.first { return style }
    let configured = analysis.settings.settings.naming.flatMap { NameStyle.named(in: $0).first }
    return EventNames.inferredStyle(of: plan) ?? configured ?? declared.first ?? .objectAction
  }

  private static func template(_ request: CompletionRequest, _ layout: PlanLayout) -> CompletionItem? {
    guard !request.writer.isQuoted, !request.typed.isInside else { return nil }
    let level = SnippetText.escaped(ScalarText.write(top(request) ?? "none"))
    var properties = ["properties: [$0]"]
    if case .block(let indentation) = layout.properties.frame, layout.events.item == .lines {
      let margin = String(repeating: " ", count: max(0, indentation))
      properties = ["properties:", margin + (layout.properties.isMapping ? "$0" : "- $0")]
    }
    let lines = layout.events.item.lines(of: [
      ["name: ${1:object.action}"], ["category: ${2:core_value}"], ["group_level: ${3:\(level)}"],
      ["description: ${4:What happened}"], properties,
    ])
    let text = request.writer.block(lines)
    var item = CompletionItem("new event", .template, detail: "name, category, level and properties")
    item.snippet = text
    item.needsSnippet = true
    return item
  }

  private static func top(_ request: CompletionRequest) -> String? {
    guard let plan = request.plan, let top = GroupHierarchy(plan).top, plan.groups.indices.contains(top)
    else {
      return nil
    }
    return plan.groups[top].type.map { plan.text($0) }
  }

  private static func missing(_ request: CompletionRequest) -> [CoreEvent] {
    guard let plan = request.plan else { return [] }
    let event = request.event
    let letters = plan.events.indices.compactMap { index -> [UInt8]? in
      guard index != event else { return nil }
      return plan.events[index].name.map { AccountModel.letters(plan, $0.name) }
    }
    let anyName = WordList(request.vocabulary.coreEvents.map(\.aliases))
    let known = letters.filter { anyName.contains($0[...]) }
    return request.vocabulary.coreEvents.filter { core in !known.contains { core.aliases.contains($0[...]) } }
  }
}
