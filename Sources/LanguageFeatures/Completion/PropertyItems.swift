import PlanEditing
import TrackingPlan
import YAML

/// Properties that the plan uses elsewhere.
enum PropertyItems {
  /// One name with how it is used.
  private struct Use {
    let name: Name
    var count: Int
    /// The first specified one.
    var property: Property
    var isRequired: Bool?
    /// Whether each of them is on its way out.
    var isDeprecated: Bool
  }

  /// Whole properties, the most used first.
  static func items(_ request: CompletionRequest) -> [CompletionItem] {
    guard let plan = request.plan else { return [] }
    let style = ListStyle.style(at: request)
    if style == .name { return namesOfList(request) }
    var items = uses(request).compactMap { use -> CompletionItem? in
      guard let text = request.writer.item(fields(use, plan), style) else { return nil }
      return item(use, plan, text)
    }
    if let template = template("new property", request, style) { items.append(template) }
    return items
  }

  /// The items of a list of names: what the event has itself comes first where the list says which of that is required.
  private static func namesOfList(_ request: CompletionRequest) -> [CompletionItem] {
    let siblings = request.siblings
    let key = request.listKey.flatMap { request.document.field($0.node, at: $0.place) }
    let own = key?.value == .propertyNames ? neighbours(request) : []
    return (own + names(request)).filter { !siblings.contains($0.label) }
  }

  /// The other properties of the event at the cursor.
  static func neighbours(_ request: CompletionRequest) -> [CompletionItem] {
    guard let plan = request.plan, let event = request.event, plan.events.indices.contains(event) else {
      return []
    }
    let deprecated = DeprecatedElements(plan).properties
    let range = plan.events[event].properties
    return range.filter { plan.properties.indices.contains($0) && !request.isAtCursor(plan.properties[$0]) }
      .compactMap { index in
        guard let name = plan.properties[index].name.map({ plan.text($0) }) else { return nil }
        let type = PropertyHover.typeWords(plan.properties[index], plan)
        var item = CompletionItem(
          name, .property, detail: type.isEmpty ? "of this event" : "\(type) · of this event",
          text: request.writer.scalar(name), topic: CompletionTopic(.property, name))
        item.isDeprecated = deprecated.contains(index)
        return item
      }
  }

  /// The names of all properties, for a document that is no plan.
  static func allNames(_ request: CompletionRequest) -> [CompletionItem] {
    let siblings = request.siblings
    return names(request).filter { !siblings.contains($0.label) }
  }

  /// Names alone.
  static func names(_ request: CompletionRequest) -> [CompletionItem] {
    guard let plan = request.plan else { return [] }
    return uses(request).map { item($0, plan, request.writer.scalar(plan.text($0.name))) }
  }

  /// Names as keys of a mapping from names to types.
  static func members(_ request: CompletionRequest) -> [CompletionItem] {
    guard let plan = request.plan else { return [] }
    let present = KeyItems.texts(request)
    let form = ListStyle.members(at: request, like: request.layout?.properties)
    return uses(request).filter { !present.contains(plan.text($0.name)) }.map { use in
      let name = plan.text(use.name)
      let said = Array(fields(use, plan).dropFirst())
      guard form != .name, !said.isEmpty else {
        let type = use.property.type.map { plan.text($0) } ?? "string"
        return item(
          use, plan, request.writer.member(name, [ScalarText.write(type, inQuotes: request.writer.isQuoted)]))
      }
      return item(use, plan, request.writer.member(name, said, form))
    }
  }

  /// The values that properties of this name have elsewhere, as a list.
  static func enumList(_ request: CompletionRequest) -> [CompletionItem] {
    guard let plan = request.plan, request.below == nil, !request.typed.isInside else { return [] }
    var seen: Set<[String]> = []
    return sameNamed(request, plan).map { written($0, plan) }
      .filter { !$0.isEmpty && seen.insert($0.map(\.text)).inserted }.map { values in
        CompletionItem(
          "[\(values.map(\.text).joined(separator: ", "))]", .word, detail: "the values elsewhere",
          text: request.writer.literal(request.writer.list(values)))
      }
  }

  /// The values that properties of this name have elsewhere and the list at the cursor has not.
  static func enumValues(_ request: CompletionRequest) -> [CompletionItem] {
    guard let plan = request.plan else { return [] }
    let siblings = request.siblings
    return sameNamed(request, plan).flatMap { written($0, plan) }
      .filter { !siblings.contains($0.text) }.map {
        CompletionItem($0.text, .word, detail: "a value elsewhere", text: request.writer.value($0))
      }
  }

  /// The values of the property at the cursor.
  static func examples(_ request: CompletionRequest) -> [CompletionItem] {
    guard let plan = request.plan, let document = request.document.planAnalysis?.document,
      let mapping = request.mapping?.node
    else { return [] }
    let here = (plan.properties + plan.traits).first { document.syntaxNode(of: $0.node) == mapping }
    guard let here else { return [] }
    return written(here, plan).map { CompletionItem($0.text, .word, text: request.writer.value($0)) }
  }

  /// The values of a property as they are written; what is a list or a mapping is no word to be typed.
  private static func written(_ property: Property, _ plan: Plan) -> [ItemWriter.Word] {
    plan.values(of: property).compactMap { value in
      let text = plan.text(value.mention)
      switch value.kind {
      case .string: return ItemWriter.Word(text, isText: true)
      // What has no characters of its own is being typed.
      case .null where text.isEmpty: return nil
      case .integer, .number, .boolean, .null: return ItemWriter.Word(text, isText: false)
      case .collection: return nil
      }
    }
  }

  private static func sameNamed(_ request: CompletionRequest, _ plan: Plan) -> [Property] {
    guard let name = request.text(of: .name).flatMap({ plan.names.find($0) }) else { return [] }
    return (plan.properties + plan.traits).filter { $0.name?.name == name && !request.isAtCursor($0) }
  }

  /// A whole property to be filled in, for editors that know stops.
  static func template(
    _ label: String, _ request: CompletionRequest, _ style: ItemForm
  ) -> CompletionItem? {
    let fields = [
      ItemWriter.Field("name", .literal("${1:name}")),
      ItemWriter.Field("type", .literal(SnippetText.choice(2, of: ValueWords.types))),
      ItemWriter.Field("required", .literal(SnippetText.choice(3, of: ValueWords.booleans))),
    ]
    // In JSON the stops would have to stand in quotes.
    guard style != .name, !request.writer.isQuoted, let text = request.writer.item(fields, style) else {
      return nil
    }
    var item = CompletionItem(label, .template, detail: "name, type and required")
    // The outer brace of the item is text, not the end of a stop.
    item.snippet = text
    item.needsSnippet = true
    return item
  }

  private static func fields(_ use: Use, _ plan: Plan) -> [ItemWriter.Field] {
    let property = use.property
    var fields = [ItemWriter.Field("name", .text(plan.text(use.name)))]
    if let type = property.type { fields.append(.init("type", .text(plan.text(type)))) }
    let values = plan.values(of: property)
    if !values.isEmpty, values.allSatisfy({ $0.kind != .collection }) {
      fields.append(.init("enum", .list(written(property, plan))))
    }
    if let isRequired = use.isRequired {
      fields.append(.init("required", .literal(isRequired ? "true" : "false")))
    }
    if property.isPII == true { fields.append(.init("pii", .literal("true"))) }
    if property.isHashed { fields.append(.init("hashed", .literal("true"))) }
    return fields
  }

  private static func item(_ use: Use, _ plan: Plan, _ text: String) -> CompletionItem {
    let name = plan.text(use.name)
    let type = PropertyHover.typeWords(use.property, plan)
    let times = use.count == 1 ? "on 1 event" : "on \(use.count) events"
    var item = CompletionItem(
      name, .property, detail: type.isEmpty ? times : "\(type) · \(times)", text: text,
      topic: CompletionTopic(.property, name))
    item.isDeprecated = use.isDeprecated
    return item
  }

  /// The names of properties that this event does not have, the most used first.
  private static func uses(_ request: CompletionRequest) -> [Use] {
    guard let plan = request.plan else { return [] }
    let event = request.event
    var positions = [Int32](repeating: -1, count: plan.names.count)
    var uses: [Use] = []
    var own: Set<Name> = []
    let deprecated = DeprecatedElements(plan).properties
    for (index, property) in plan.properties.enumerated() {
      guard let name = property.name?.name else { continue }
      if case .event(let owner) = property.owner, owner == event {
        // The one that is being typed is not there yet.
        if request.document.planAnalysis?.document.range(of: property.name?.node ?? property.node)
          .touches(request.offset) != true
        {
          own.insert(name)
        }
        continue
      }
      let position = Int(positions[name.index])
      if position >= 0, uses.indices.contains(position) {
        uses[position].count += 1
        if !deprecated.contains(index) { uses[position].isDeprecated = false }
        if uses[position].property.form == .bare, property.form == .specified {
          uses[position].property = property
        }
        if uses[position].isRequired != property.isRequired { uses[position].isRequired = nil }
      } else {
        positions[name.index] = Int32(clamping: uses.count)
        uses.append(
          Use(
            name: name, count: 1, property: property, isRequired: property.isRequired,
            isDeprecated: deprecated.contains(index)))
      }
    }
    return uses.filter { !own.contains($0.name) }.sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.name < $1.name
    }
  }
}
