import Linting
import PlanEditing
import TrackingPlan

/// The core events of the specification that a plan does not have yet.
enum CoreEventItems {
  /// Whole events.
  static func items(_ request: CompletionRequest) -> [CompletionItem] {
    let style = style(request)
    let form = ListStyle.style(at: request)
    var items = missing(request).compactMap { core -> CompletionItem? in
      let name = style.writing(core.name)
      let fields = [ItemWriter.Field("name", .text(name))] + fields(of: core, request)
      guard var text = request.writer.item(fields, form) else { return nil }
      if case .lines = form, !request.typed.isFlow {
        text += properties(of: core, request, column: request.typed.column)
      }
      return item(core, name, text)
    }
    if case .names = form { return items }
    if let template = template(request) { items.append(template) }
    return items
  }

  /// Whole events as members of a mapping from names to events.
  static func members(_ request: CompletionRequest) -> [CompletionItem] {
    let style = style(request)
    return missing(request).map { core in
      let name = style.writing(core.name)
      var text = request.writer.member(name, fields(of: core, request))
      if request.writer.isWholeEntry, !request.typed.isFlow {
        text += properties(of: core, request, column: request.typed.column + 2)
      }
      return item(core, name, text)
    }
  }

  private static func fields(of core: CoreEvent, _ request: CompletionRequest) -> [ItemWriter.Field] {
    var fields = [ItemWriter.Field("category", .text(core.category))]
    if let level = top(request) { fields.append(.init("group_level", .text(level))) }
    if !core.description.isEmpty { fields.append(.init("description", .text(core.description))) }
    return fields
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

  private static func properties(of core: CoreEvent, _ request: CompletionRequest, column: Int) -> String {
    let margin = request.writer.margin(column)
    return core.propertyLines(request.vocabulary).map { margin + $0 }.joined()
  }

  private static func template(_ request: CompletionRequest) -> CompletionItem? {
    let level = SnippetText.escaped(ScalarText.write(top(request) ?? "none"))
    let fields = [
      ItemWriter.Field("name", .literal("${1:object.action}")),
      ItemWriter.Field("category", .literal("${2:core_value}")),
      ItemWriter.Field("group_level", .literal("${3:\(level)}")),
      ItemWriter.Field("description", .literal("${4:What happened}")),
      ItemWriter.Field("properties", .literal("[$0]")),
    ]
    guard !request.writer.isQuoted, let text = request.writer.item(fields, .lines) else { return nil }
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
