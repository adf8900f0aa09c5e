import SourceText
import TrackingPlan
import YAML

/// What is typed at a cursor already, and how what takes its place must be written.
struct TypedText {
  /// How a scalar is written at the cursor.
  enum Quoting {
    /// Between double quotes, or single ones, that are there already.
    case inside(isDouble: Bool)
    /// Without quotes where that is safe.
    case plain
    /// In double quotes, as its neighbours are.
    case quoted
  }

  /// The bytes that go, up to the end of the word.
  var replace: ByteRange
  /// The same up to the cursor.
  var insert: ByteRange { ByteRange(replace.start, min(max(cursor, replace.start), replace.end)) }
  /// How to write.
  var quoting: Quoting
  /// What must stand before it: the blank behind a colon, the dash of a new item.
  var prefix = ""
  /// What must stand behind it: the quote that nobody closed, the comma before the next entry.
  private(set) var suffix = ""
  /// Whether a colon follows, so that a key needs none.
  let isFollowedByColon: Bool
  /// Whether it stands in brackets.
  let isFlow: Bool
  /// The column of what is typed, in bytes.
  var column: Int
  /// Whether only what begins with the typed text may take its place.
  let goesOn: Bool
  private let cursor: Int
  /// Where the brackets around it end; 0 where there are none.
  private let flowEnd: Int
  /// Where what follows begins, behind a closing quote.
  private let next: Int

  /// Whether quotes stand around it already.
  var isInside: Bool { if case .inside = quoting { true } else { false } }

  /// What is typed before the cursor.
  func typed(in bytes: [UInt8]) -> ArraySlice<UInt8> {
    insert.end <= bytes.count ? bytes[insert.range] : []
  }

  /// `nil` where nothing may be typed.
  init?(_ tree: SyntaxTree, _ line: CursorLine, in context: CursorContext) {
    let bytes = tree.bytes
    cursor = line.cursor
    isFlow = context.collection.map { tree.kind(of: $0).isFlow } ?? false
    flowEnd = isFlow ? context.collection.map { tree.range(of: $0).end } ?? 0 : 0
    quoting = context.isQuoted(tree) ? .quoted : .plain
    replace = ByteRange(line.wordStart, line.wordEnd)
    var goesOn = false
    var next = replace.end
    switch CursorStanding(tree, context, at: line.cursor) {
    case .closed: return nil
    case .new: break
    case .behind(let scalar):
      replace = ByteRange(tree.range(of: scalar).start, line.cursor)
      goesOn = true
      next = line.cursor
    case .within(let leaf):
      let outer = tree.range(of: leaf)
      // Where the quote is not closed, the parser may take all that follows as it stands.
      let quote = outer.start < bytes.count ? bytes[outer.start] : 0
      guard quote == 0x22 || quote == 0x27 else {
        replace = ByteRange(outer.start, min(outer.end, line.end))
        next = replace.end
        break
      }
      let isPlain = tree.kind(of: leaf) == .plain
      let inner = isPlain ? ByteRange(outer.start + 1, outer.end) : tree.innerRange(of: leaf)
      quoting = .inside(isDouble: quote == 0x22)
      let open = OpenQuote(bytes, outer: outer, inner: inner, line)
      if open.isClosed {
        replace = inner
        next = outer.end
      } else {
        guard !open.holdsMore, line.cursor >= inner.start else { return nil }
        replace = ByteRange(inner.start, line.wordEnd)
        next = replace.end
        suffix = quote == 0x22 ? "\"" : "'"
      }
    }
    self.goesOn = goesOn
    self.next = next
    isFollowedByColon = line.text(after: next) == 0x3A
    column = replace.start - line.start
  }

  /// Whether something of a kind may stand in the place of what is typed.
  func isRoom(for place: CursorPlace, _ line: CursorLine) -> Bool {
    CursorStanding.isRoom(
      for: place, from: isInside ? replace.start - 1 : replace.start, to: next, isFlow: isFlow, line)
  }

  /// Takes only what stands behind an offset as typed, and puts the blank that is missing there.
  mutating func begin(behind offset: Int) {
    column += offset - replace.start
    replace = ByteRange(offset, max(replace.end, offset))
    prefix = " "
  }

  /// Puts the blank or the dash that what is typed needs before it, and the comma that it needs behind it.
  mutating func complete(_ bytes: [UInt8], _ line: CursorLine, isNewItem: Bool) {
    if isInside { return }
    let before = replace.start > 0 && replace.start <= bytes.count ? bytes[replace.start - 1] : 0x0A
    if isNewItem, line.indicator(before: replace.start) == nil {
      prefix = "- "
      column += 2
    } else if prefix.isEmpty, before == 0x3A || (before == 0x2D && !isFlow) {
      prefix = " "
      column += 1
    }
    if line.text(after: next) == nil, isBeforeEntry(bytes, line) { suffix = "," }
  }

  /// Whether the next line within the same brackets begins an entry rather than closing them.
  private func isBeforeEntry(_ bytes: [UInt8], _ line: CursorLine) -> Bool {
    guard line.end < flowEnd, flowEnd <= bytes.count,
      let next = bytes[line.end..<flowEnd].first(where: { $0 > 0x20 })
    else { return false }
    return ![0x2C, 0x5D, 0x7D, 0x23].contains(next)
  }
}

extension CursorContext {
  /// Whether the neighbours of what is typed stand in double quotes, as everything in JSON does.
  func isQuoted(_ tree: SyntaxTree) -> Bool {
    let mappings = around.reversed().lazy.map(\.node).filter { tree.kind(of: $0).isMapping }
    guard let nearest = mappings.first, let first = tree.firstChild(of: nearest) else { return false }
    return tree.kind(of: first) == .doubleQuoted
  }
}
