import LanguageServerProtocol
import SourceText

/// Changes to a document of which each stands above the one before it, as editors send those of one command: all of them
/// can be counted in the text before the first, so that they are made in one go.
struct ChangeBatch {
  private let encoding: PositionEncoding
  private var edits: [TextEdit] = []

  /// Makes a batch without changes.
  init(_ encoding: PositionEncoding) { self.encoding = encoding }

  /// Takes one change more; where it does not stand above the last one, those before it are made first.
  ///
  /// - Parameters:
  ///   - range: What is replaced, counted in the text as the changes before left it.
  ///   - newText: What stands there afterwards.
  ///   - text: The text before the changes of this batch.
  mutating func add(_ range: Range, _ newText: String, to text: inout SourceText) {
    let edit = TextEdit(range: range.bytes(in: text, encoding: encoding), newText: newText)
    if let last = edits.last, !stands(edit.range, of: range, above: last, in: text) {
      make(in: &text)
      edits = [TextEdit(range: range.bytes(in: text, encoding: encoding), newText: newText)]
    } else {
      edits.append(edit)
    }
  }

  /// Makes the changes. Complexity: linear in the text, but for a sort of the changes.
  mutating func make(in text: inout SourceText) {
    defer { edits = [] }
    guard let first = edits.first else { return }
    if edits.count == 1 {
      text = text.replacing(first.range, with: first.newText)
    } else if let bytes = TextEdit.apply(edits, to: text.bytes) {
      text = SourceText(bytes)
    }
  }

  /// Whether a range means the same before and after the last change: it ends before that begins, and its positions are
  /// there, as others are clamped to lines that the change may have made longer.
  private func stands(_ bytes: ByteRange, of range: Range, above last: TextEdit, in text: SourceText) -> Bool
  {
    let touches = bytes.end == last.range.start
    // What is inserted at one place twice stands there in the order of the text, and a line break may grow by a half.
    if touches, bytes.isEmpty || text.bytes[bytes.end - 1] == 0x0D { return false }
    return bytes.end <= last.range.start
      && Position(offset: bytes.start, in: text, encoding: encoding) == range.start
      && Position(offset: bytes.end, in: text, encoding: encoding) == range.end
  }
}
