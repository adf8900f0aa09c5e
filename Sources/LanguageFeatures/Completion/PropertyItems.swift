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
  }

  /// Whole properties, the most used first.
  static func items(_ request: CompletionRequest) -> [CompletionItem] {
    guard let plan = request.plan else { return [] }
    let style = ListStyle.style(at: request)
    var items = uses(request).compactMap { use -> CompletionItem? in
      guard let text = request.writer.item(fields(use, plan), style) else { return nil }
      return item(use, plan, text)
    }
    if let template = template("new property", request, style) { items.append(template) }
    return items
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
    return uses(request).filter { !present.contains(plan.text($0.name)) }.map { use in
      let key = request.writer.key(plan.text(use.name), isInline: true)
      let type = use.property.type.map { plan.text($0) } ?? "string"
      let isWhole = !request.typed.isFollowedByColon
      var isInside = false
      if case .inside = request.typed.quoting { isInside = true }
      return item(
        use, plan, isWhole && !isInside ? key + (request.writer.isQuoted ? "\"\(type)\"" : type) : key)
    }
  }

  /// The values that properties of this name have elsewhere, as a list.
  static func enumList(_ request: CompletionRequest) -> [CompletionItem] {
    guard let plan = request.plan, !request.isBelowKey else { return [] }
    if case .inside = request.typed.quoting { return [] }
    var seen: Set<[String]> = []
    return sameNamed(request, plan).map { plan.values(of: $0).map { plan.text($0.mention) } }
      .filter { !$0.isEmpty && seen.insert($0).inserted }.map { values in
        var text = "["
        for (index, value) in values.enumerated() {
          var writer = request.writer.scalar(value)
          if writer.hasPrefix(request.typed.prefix) { writer.removeFirst(request.typed.prefix.count) }
          text += (index == 0 ? "" : ", ") + writer
        }
        return CompletionItem(
          "[\(values.joined(separator: ", "))]", .word, detail: "the values elsewhere",
          text: request.typed.prefix + text + "]")
      }
  }

  /// The values that properties of this name have elsewhere and the list at the cursor has not.
  static func enumValues(_ request: CompletionRequest) -> [CompletionItem] {
    guard let plan = request.plan else { return [] }
    let siblings = request.siblings
    return sameNamed(request, plan).flatMap { plan.values(of: $0).map { plan.text($0.mention) } }
      .filter { !siblings.contains($0) }.map {
        CompletionItem($0, .word, detail: "a value elsewhere", text: request.writer.scalar($0))
      }
  }

  /// The values of the property at the cursor.
  static func examples(_ request: CompletionRequest) -> [CompletionItem] {
    guard let plan = request.plan, let document = request.document.planAnalysis?.document,
      let mapping = request.mapping?.node
    else { return [] }
    let here = (plan.properties + plan.traits).first { document.syntaxNode(of: $0.node) == mapping }
    guard let here else { return [] }
    return plan.values(of: here).map {
      CompletionItem(plan.text($0.mention), .word, text: request.writer.scalar(plan.text($0.mention)))
    }
  }

  private static func sameNamed(_ request: CompletionRequest, _ plan: Plan) -> [Property] {
    guard let name = request.text(of: .name).flatMap({ plan.names.find($0) }) else { return [] }
    return (plan.properties + plan.traits).filter { $0.name?.name == name }
  }

  /// A whole property to be filled in, for editors that know stops.
  static func template(
    _ label: String, _ request: CompletionRequest, _ style: ItemWriter.Style
  ) -> CompletionItem? {
    let fields = [
      ItemWriter.Field("name", .literal("${1:name}")),
      ItemWriter.Field("type", .literal("${2|string,integer,number,boolean,datetime,date,array,object|}")),
      ItemWriter.Field("required", .literal("${3|true,false|}")),
    ]
    // In JSON the stops would have to stand in quotes.
    guard !request.writer.isQuoted, let text = request.writer.item(fields, .braces(isSpaced: false)) else {
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
      fields.append(.init("enum", .list(values.map { plan.text($0.mention) })))
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
    return CompletionItem(
      name, .property, detail: type.isEmpty ? times : "\(type) · \(times)", text: text,
      topic: CompletionTopic(.property, name))
  }

  /// The names of properties that this event does not have, the most used first.
  private static func uses(_ request: CompletionRequest) -> [Use] {
    guard let plan = request.plan else { return [] }
    let event = request.event
    var positions = [Int32](repeating: -1, count: plan.names.count)
    var uses: [Use] = []
    var own: Set<Name> = []
    for property in plan.properties {
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
        if uses[position].property.form == .bare, property.form == .specified {
          uses[position].property = property
        }
        if uses[position].isRequired != property.isRequired { uses[position].isRequired = nil }
      } else {
        positions[name.index] = Int32(clamping: uses.count)
        uses.append(Use(name: name, count: 1, property: property, isRequired: property.isRequired))
      }
    }
    return uses.filter { !own.contains($0.name) }.sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.name < $1.name
    }
  }
}
