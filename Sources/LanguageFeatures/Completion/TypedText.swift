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
  var insert: ByteRange { takesClosingQuote ? replace : typedRange }
  /// How to write.
  var quoting: Quoting
  /// What must stand before it: the blank behind a colon, the dash of a new item.
  var prefix = ""
  /// What must stand behind it: the quote that nobody closed, the comma before the next entry.
  private(set) var suffix = ""
  /// The quote that must stand between a key and its colon, where it stands in quotes and no colon follows.
  private(set) var keyQuote = ""
  /// Whether everything beside it stands in double quotes, as in JSON.
  let isAmongQuoted: Bool
  /// Whether a colon follows, so that a key needs none.
  let isFollowedByColon: Bool
  /// Whether it stands in brackets.
  let isFlow: Bool
  /// The column of what is typed, in bytes.
  var column: Int
  /// The column of further lines of what takes its place: its own, or that of the line of brackets that it stands in.
  var lineColumn: Int { indentation ?? column }
  private let indentation: Int?
  /// Whether only what begins with the typed text may take its place.
  let goesOn: Bool
  private let cursor: Int
  /// Whether the closing quote goes too, since something must stand behind it.
  private var takesClosingQuote = false
  /// Where the brackets around it end; 0 where there are none.
  private let flowEnd: Int
  /// Where what follows begins, behind a closing quote.
  private let next: Int

  /// Whether quotes stand around it already.
  var isInside: Bool { if case .inside = quoting { true } else { false } }

  private var typedRange: ByteRange {
    ByteRange(replace.start, min(max(cursor, replace.start), replace.end))
  }

  /// What is typed before the cursor.
  func typed(in bytes: [UInt8]) -> ArraySlice<UInt8> {
    typedRange.end <= bytes.count ? bytes[typedRange.range] : []
  }

  /// `nil` where nothing may be typed.
  ///
  /// - Parameter isJSON: Whether the document must be JSON.
  init?(_ tree: SyntaxTree, _ line: CursorLine, in context: CursorContext, isJSON: Bool) {
    let bytes = tree.bytes
    cursor = line.cursor
    isFlow = context.collection.map { tree.kind(of: $0).isFlow } ?? false
    flowEnd = isFlow ? context.collection.map { tree.range(of: $0).end } ?? 0 : 0
    isAmongQuoted = isJSON || context.isQuoted(tree, at: line.cursor)
    quoting = isAmongQuoted ? .quoted : .plain
    let blanks = line.indentation
    indentation = isFlow && line.cursor > line.start + blanks && !line.isAtMargin ? blanks : nil
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
        let end = isFlow && line.hasEntry(after: line.wordEnd) ? line.wordEnd : min(outer.end, line.end)
        replace = ByteRange(outer.start, max(outer.start, end))
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
    // An entry stands at its quote.
    if isInside { column -= 1 }
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
  mutating func complete(_ bytes: [UInt8], _ line: CursorLine, isNewItem: Bool, isKey: Bool) {
    let needsComma =
      line.text(after: next) == nil ? isBeforeEntry(bytes, line) : isFlow && line.hasEntry(after: next)
    if case .inside(let isDouble) = quoting {
      let needsColon = isKey && !isFollowedByColon
      guard needsColon || needsComma else { return }
      takesClosingQuote = suffix.isEmpty
      replace = ByteRange(replace.start, takesClosingQuote ? next : replace.end)
      let quote = isDouble ? "\"" : "'"
      keyQuote = needsColon ? quote : ""
      suffix = (needsColon ? "" : quote) + (needsComma ? "," : "")
      return
    }
    let before = replace.start > 0 && replace.start <= bytes.count ? bytes[replace.start - 1] : 0x0A
    if isNewItem, line.indicator(before: replace.start) == nil {
      prefix = "- "
      column += 2
    } else if prefix.isEmpty, before == 0x3A || (before == 0x2D && !isFlow) {
      prefix = " "
      column += 1
    }
    if needsComma { suffix = "," }
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
  /// Whether the neighbours of what is typed stand in double quotes: the keys of the innermost mapping that has some
  /// beside the one at the cursor.
  func isQuoted(_ tree: SyntaxTree, at cursor: Int) -> Bool {
    for (node, _) in around.reversed() where tree.kind(of: node).isMapping {
      for (key, _) in tree.entries(of: node) where !tree.range(of: key).touches(cursor) {
        return tree.kind(of: key) == .doubleQuoted
      }
    }
    return false
  }
}
