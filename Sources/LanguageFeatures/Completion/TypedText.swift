import SourceText
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
  /// Whether a colon follows, so that a key needs none.
  let isFollowedByColon: Bool
  /// Whether it stands in brackets.
  let isFlow: Bool
  /// The column of what is typed, in bytes.
  var column: Int
  private let cursor: Int

  /// What is typed before the cursor.
  func typed(in bytes: [UInt8]) -> ArraySlice<UInt8> {
    insert.end <= bytes.count ? bytes[insert.range] : []
  }

  init(_ tree: SyntaxTree, at offset: Int, in context: CursorContext) {
    let bytes = tree.bytes
    cursor = min(max(offset, 0), bytes.count)
    let lineStart = TypedText.lineStart(bytes, cursor)
    let lineEnd = TypedText.lineEnd(bytes, cursor)
    replace = ByteRange(cursor, cursor)
    quoting = context.isQuoted(tree) ? .quoted : .plain
    if let leaf = tree.path(to: cursor).last, tree.kind(of: leaf).isScalar {
      let outer = tree.range(of: leaf)
      let inner = tree.innerRange(of: leaf)
      switch tree.kind(of: leaf) {
      case .doubleQuoted, .singleQuoted:
        if inner.touches(cursor) {
          quoting = .inside(isDouble: tree.kind(of: leaf) == .doubleQuoted)
          // A quote that nobody closed reaches far beyond the word.
          let isClosed = inner.end < outer.end && inner.end <= lineEnd
          replace = ByteRange(
            max(inner.start, lineStart), isClosed ? inner.end : TypedText.wordEnd(bytes, cursor))
        } else {
          replace = outer
          quoting = .quoted
        }
      case .plain: replace = ByteRange(max(outer.start, lineStart), min(outer.end, lineEnd))
      default: break
      }
    }
    var isInside = false
    if case .inside = quoting { isInside = true }
    // Where the text is broken, a word may belong to no node.
    if replace.isEmpty, !isInside {
      replace = ByteRange(
        TypedText.wordStart(bytes, cursor, from: lineStart), TypedText.wordEnd(bytes, cursor))
    }
    isFlow = context.collection.map { tree.kind(of: $0).isFlow } ?? false
    var next = replace.end
    if isInside, next < bytes.count { next += 1 }
    while next < lineEnd, bytes[next] == 0x20 { next += 1 }
    isFollowedByColon = next < bytes.count && bytes[next] == 0x3A
    column = replace.start - lineStart
  }

  /// Takes only what stands behind an offset as typed, and puts the blank that is missing there.
  mutating func begin(behind offset: Int) {
    column += offset - replace.start
    replace = ByteRange(offset, max(replace.end, offset))
    prefix = " "
  }

  /// Puts the blank or the dash that what is typed needs before it.
  mutating func complete(_ bytes: [UInt8], isNewItem: Bool) {
    if case .inside = quoting { return }
    let start = replace.start
    let before = start > 0 && start <= bytes.count ? bytes[start - 1] : 0x0A
    let lineStart = TypedText.lineStart(bytes, start)
    let isAtMargin = bytes[lineStart..<min(start, bytes.count)].allSatisfy { $0 == 0x20 }
    if isNewItem, isAtMargin {
      prefix = "- "
      column += 2
    } else if prefix.isEmpty, before == 0x3A || (before == 0x2D && !isFlow) {
      prefix = " "
      column += 1
    }
  }

  static func lineStart(_ bytes: [UInt8], _ offset: Int) -> Int {
    var start = min(offset, bytes.count)
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    return start
  }

  static func lineEnd(_ bytes: [UInt8], _ offset: Int) -> Int {
    var end = min(offset, bytes.count)
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return end
  }

  private static func wordStart(_ bytes: [UInt8], _ offset: Int, from lineStart: Int) -> Int {
    var start = offset
    while start > lineStart, isWord(bytes[start - 1]) || bytes[start - 1] == 0x2D { start -= 1 }
    // The dash of an item is no part of a word.
    while start < offset, bytes[start] == 0x2D { start += 1 }
    return start
  }

  private static func wordEnd(_ bytes: [UInt8], _ offset: Int) -> Int {
    var end = offset
    while end < bytes.count, isWord(bytes[end]) { end += 1 }
    return end
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
      || byte == 0x5F || byte == 0x2E || byte >= 0x80
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
