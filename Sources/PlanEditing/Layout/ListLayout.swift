/// How the lists of one kind are written in a plan.
public struct ListLayout: Sendable, Hashable {
  /// How a list itself is written.
  public enum Frame: Sendable, Hashable {
    /// As a block, of which the dashes or names stand some columns further in than the key.
    case block(indentation: Int)
    /// In brackets, or in braces where it is a mapping.
    case brackets
    /// The same with each item on lines of its own, some columns further in than the closing bracket.
    case brokenBrackets(step: Int)
  }

  /// How the list is written.
  public var frame: Frame
  /// How its items are written.
  public var item: ItemForm
  /// Whether it is a mapping from names to what is said of them.
  public var isMapping = false
  /// Whether its items say whether they are required.
  public var saysRequired = true

  /// How far a block list stands in from its key; of another list, as far as most do.
  public var indentation: Int { if case .block(let indentation) = frame { indentation } else { 2 } }

  /// The layout in which the same list can be pasted into YAML.
  var pasted: ListLayout {
    var layout = self
    if case .brokenBrackets = frame { layout.frame = .block(indentation: 2) }
    if case .brokenBraces = item { layout.item = .braces(isSpaced: false) }
    return layout
  }

  /// The layout in which the same list can stand in braces.
  var inFlow: ListLayout {
    var layout = self
    if case .block = frame { layout.frame = .brackets }
    layout.item = item.inFlow
    return layout
  }

  /// The lines of a key with its list, each from the key's column.
  public func lines(of key: String, _ traits: [TraitDraft], inQuotes: Bool = false) -> [String] {
    lines(of: key, items: traits.map { $0.lines(in: self, inQuotes: inQuotes) }, inQuotes: inQuotes)
  }

  /// The lines of a key with a list of items, each of one line or more.
  func lines(of key: String, items: [[String]], inQuotes: Bool) -> [String] {
    let head = ScalarText.write(key, inQuotes: inQuotes) + ":"
    let (open, close) = isMapping ? ("{", "}") : ("[", "]")
    guard !items.isEmpty else { return [head + " " + open + close] }
    switch frame {
    case .block(let indentation):
      let margin = String(repeating: " ", count: max(isMapping ? 1 : 0, indentation))
      let block = items.flatMap { isMapping ? $0 : ListLayout.behindDash($0) }
      return [head] + block.map { margin + $0 }
    case .brackets:
      var lines = [head + " " + open]
      for (index, item) in items.enumerated() {
        lines[lines.count - 1] += (index == 0 ? "" : ", ") + (item.first ?? "")
        lines += item.dropFirst()
      }
      lines[lines.count - 1] += close
      return lines
    case .brokenBrackets(let step):
      let margin = String(repeating: " ", count: max(step, 0))
      return [head + " " + open] + ItemForm.separated(items).map { margin + $0 } + [close]
    }
  }

  /// The lines of an item of a block list.
  static func behindDash(_ lines: [String], gap: Int = 1) -> [String] {
    let blanks = String(repeating: " ", count: max(gap, 1))
    return lines.enumerated().map { ($0.offset == 0 ? "-" : " ") + blanks + $0.element }
  }
}
