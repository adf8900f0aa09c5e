/// Traits and properties in a layout.
extension TraitDraft {
  /// The lines of an item of a list, or of an entry under its name, each from the column at which it begins.
  func lines(in layout: ListLayout, inQuotes: Bool) -> [String] {
    let name = ScalarText.write(name, inQuotes: inQuotes)
    let fields = fields(saysRequired: layout.saysRequired, inQuotes: inQuotes)
    guard layout.isMapping else {
      if layout.item == .name, isShort { return [name] }
      return layout.item.lines(of: fields.map { [$0] })
    }
    if layout.item == .name, isShort { return ["\(name): \(ScalarText.write(type, inQuotes: inQuotes))"] }
    let lines = layout.item.lines(of: fields.dropFirst().map { [$0] })
    if layout.item == .lines { return ["\(name):"] + lines.map { "  " + $0 } }
    return lines.enumerated().map { $0.offset == 0 ? "\(name): \($0.element)" : $0.element }
  }
}
