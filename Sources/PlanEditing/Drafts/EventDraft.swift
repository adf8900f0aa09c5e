/// An event to be added to a plan.
public struct EventDraft: Sendable {
  /// A key with a word.
  public typealias Field = (key: String, word: String)

  /// Its name.
  public let name: String
  /// What is said of it beside its properties, in order.
  public let fields: [Field]
  /// Its properties; `nil` where the event says nothing of them.
  public let properties: [TraitDraft]?

  /// Makes an event.
  public init(_ name: String, _ fields: [Field], properties: [TraitDraft]?) {
    self.name = name
    self.fields = fields
    self.properties = properties
  }

  /// The lines of the event as an item of a list, each from the column behind the dash.
  public func lines(in layout: PlanLayout) -> [String] {
    let quotes = layout.isQuoted
    if layout.events.item == .name { return [ScalarText.write(name, inQuotes: quotes)] }
    return layout.events.item.lines(of: [[field(("name", name), quotes)]] + fields(in: layout))
  }

  /// The lines of a list of events with its key, each from the key's column.
  public static func lines(ofList drafts: [EventDraft], in layout: PlanLayout) -> [String] {
    let items = drafts.map { layout.events.isMapping ? $0.memberLines(in: layout) : $0.lines(in: layout) }
    return layout.events.lines(of: "events", items: items, inQuotes: layout.isQuoted)
  }

  /// The lines of the event as an entry of a mapping from names to events, each from the column of the name.
  func memberLines(in layout: PlanLayout) -> [String] {
    let head = ScalarText.write(name, inQuotes: layout.isQuoted) + ":"
    let lines = linesBehindName(in: layout)
    let first = lines.first ?? ""
    return [first.isEmpty ? head : head + " " + first] + lines.dropFirst()
  }

  /// The same without the name: the first line stands behind its colon.
  public func linesBehindName(in layout: PlanLayout) -> [String] {
    var layout = layout
    if layout.events.item == .name { layout.events.item = .lines }
    let lines = layout.events.item.lines(of: fields(in: layout))
    return layout.events.item.isFlow ? lines : [""] + lines.map { "  " + $0 }
  }

  private func fields(in layout: PlanLayout) -> [[String]] {
    let all = fields.map { [field($0, layout.isQuoted)] }
    guard let properties else { return all }
    var list = layout.properties
    if layout.events.item.isFlow { list = list.inFlow }
    if case .braces = layout.events.item {
      list.frame = .brackets
      if case .brokenBraces = list.item { list.item = .braces(isSpaced: false) }
    }
    guard layout.listsPropertyNames, !properties.isEmpty else {
      return all + [list.lines(of: "properties", properties, inQuotes: layout.isQuoted)]
    }
    let names = ListLayout(frame: .brackets, item: .name)
    // A name alone does not say that only a hash is sent.
    let written = properties.filter { $0.isHashed || $0.isPII }
    let named = properties.filter { !$0.isHashed && !$0.isPII }
    var lines = all
    if !named.isEmpty {
      let key = named.allSatisfy { $0.isRequired == true } ? "required_properties" : "optional_properties"
      let items = named.map { [ScalarText.write($0.name, inQuotes: layout.isQuoted)] }
      lines.append(names.lines(of: key, items: items, inQuotes: layout.isQuoted))
    }
    if !written.isEmpty { lines.append(names.lines(of: "properties", written, inQuotes: layout.isQuoted)) }
    return lines
  }

  private func field(_ field: Field, _ isQuoted: Bool) -> String {
    "\(ScalarText.write(field.key, inQuotes: isQuoted)): \(ScalarText.write(field.word, inQuotes: isQuoted))"
  }
}
