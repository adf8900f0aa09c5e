import YAML

/// How a mapping is written that is an item of a list, or an entry under a name.
public enum ItemForm: Sendable, Hashable {
  /// A field on each line.
  case lines
  /// In braces on one line, with blanks inside or not.
  case braces(isSpaced: Bool)
  /// In braces with a line for each field, which stands some columns further in than the closing brace.
  case brokenBraces(step: Int)
  /// As a name alone, or as a name with its type.
  case name

  /// The form of an item of a list, or of the value of an entry; `nil` where it tells nothing, as a list, an empty mapping
  /// and `- report_id: string` do. Complexity: linear in its fields.
  public init?(of item: NodeIndex, in tree: SyntaxTree) {
    switch tree.kind(of: item) {
    case .blockMapping where !ItemForm.isPair(item, in: tree): self = .lines
    case .flowMapping where !ItemForm.isPair(item, in: tree):
      guard let first = tree.firstChild(of: item) else { return nil }
      var last = first
      for entry in tree.entries(of: item) { last = entry.value }
      if let step = ItemForm.step(of: item, first: first, last: last, in: tree) {
        self = .brokenBraces(step: step)
      } else {
        self = .braces(isSpaced: TextLayout(tree).byte(tree.range(of: item).start + 1) == 0x20)
      }
    case .plain, .singleQuoted, .doubleQuoted: self = .name
    default: return nil
    }
  }

  /// Whether a mapping is a name with its type: `report_id: string`.
  private static func isPair(_ item: NodeIndex, in tree: SyntaxTree) -> Bool {
    var entries = tree.entries(of: item).makeIterator()
    guard let entry = entries.next(), entries.next() == nil else { return false }
    return tree.kind(of: entry.value).isScalar
      && !["name", "type", "event", "entity"].contains {
        tree.content(of: entry.key).elementsEqual($0.utf8)
      }
  }

  /// How much further in than the closing bracket the first child stands; `nil` where both do not begin lines.
  static func step(of node: NodeIndex, first: NodeIndex, last: NodeIndex, in tree: SyntaxTree) -> Int? {
    let range = tree.range(of: node)
    let start = tree.range(of: first).start
    let end = max(tree.range(of: last).end, start)
    guard range.start < start, end < range.end, range.end <= tree.bytes.count,
      tree.bytes[range.start..<start].contains(0x0A), tree.bytes[end..<range.end].contains(0x0A)
    else { return nil }
    let text = TextLayout(tree)
    return max(text.column(start) - text.column(range.end - 1), 0)
  }

  /// Whether it stands in braces.
  public var isFlow: Bool { self != .lines && self != .name }

  /// The form in which the same can stand in brackets.
  public var inFlow: ItemForm { self == .lines ? .braces(isSpaced: false) : self }

  /// The lines of a mapping, each from the column at which it begins.
  ///
  /// - Parameter fields: Its fields, each of one line or, unless it stands in braces on one line, of more.
  public func lines(of fields: [[String]]) -> [String] {
    switch self {
    case .lines: return fields.flatMap { $0 }
    case .brokenBraces(let step):
      return ["{"] + ItemForm.separated(fields).map { String(repeating: " ", count: max(step, 0)) + $0 } + [
        "}"
      ]
    case .braces(let isSpaced):
      let blank = isSpaced ? " " : ""
      return ["{" + blank + fields.map { $0.joined(separator: " ") }.joined(separator: ", ") + blank + "}"]
    case .name: return ItemForm.braces(isSpaced: false).lines(of: fields)
    }
  }

  /// All lines, with a comma behind each part but the last.
  static func separated(_ parts: [[String]]) -> [String] {
    var lines: [String] = []
    for (index, part) in parts.enumerated() {
      lines += part.dropLast() + part.suffix(1).map { index + 1 < parts.count ? $0 + "," : $0 }
    }
    return lines
  }
}
