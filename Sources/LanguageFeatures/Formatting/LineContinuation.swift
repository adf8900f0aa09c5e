import PlanEditing
import SourceText
import YAML

/// Where the text of a new line belongs, after a line break was typed.
public enum LineContinuation {
  /// The edits that bring the line of a cursor to its column, with a dash where a list of single values goes on.
  ///
  /// Below a key without a value the line stands two columns further in, and so does the text of a scalar or of brackets
  /// below the line that they begin on, but where the scalar's header or its text says another column; below an item's
  /// first key, under that key; below brackets that have ended, under the line that they began on; within scalars and
  /// brackets, and everywhere else, under the line above. A dash with nothing behind it ends its list: it is taken away.
  /// Nothing is said of a line that holds text already and stands in a list or below an empty line.
  public static func edits(in document: AnalyzedDocument, at offset: Int) -> [TextEdit] {
    guard Formatting.isYAML(document) else { return [] }
    let text = document.text
    let number = text.lines.line(at: offset)
    guard number > 0 else { return [] }
    let line = ContinuedLine(number, text, document.tree)
    var above = number - 1
    while above > 0, isBlank(above, text) { above -= 1 }
    // A line that moved down whole, to make room above it, stands where its author put it.
    guard line.isEmpty || above == number - 1 else { return [] }
    let previous = ContinuedLine(above, text, document.tree)
    guard !previous.isEmpty else { return [] }
    var edits: [TextEdit] = []
    var column = previous.indent
    var isItem = false
    if let inside = previous.columnOfOpenNode {
      column = inside
    } else if previous.isBareDash, above > 0, isSingleItem(above - 1, at: previous.indent, document) {
      // The second line break in a row is how one leaves a list.
      if above == number - 1 {
        edits.append(TextEdit(range: ByteRange(previous.range.start, previous.range.end), newText: ""))
        column = max(0, previous.indent - 2)
      }
    } else if above == number - 1, line.isText, let inside = previous.columnOfPlainText {
      column = inside
    } else {
      (column, isItem) = beginning(of: previous, document).next
    }
    let isBlank = line.isEmpty
    let margin = String(repeating: " ", count: column) + (isItem && isBlank ? "- " : "")
    let old = ByteRange(line.range.start, isBlank ? line.range.end : line.range.start + line.indent)
    if text.string(in: old) != margin { edits.append(TextEdit(range: old, newText: margin)) }
    return edits
  }

  private static func isBlank(_ number: Int, _ text: SourceText) -> Bool {
    text.bytes[text.lines.rangeOfLineContent(number, in: text.bytes).range].allSatisfy {
      $0 == 0x20 || $0 == 0x09
    }
  }

  /// Whether what ends on a line is an item that is one value, at a column.
  private static func isSingleItem(_ number: Int, at column: Int, _ document: AnalyzedDocument) -> Bool {
    let line = beginning(of: ContinuedLine(number, document.text, document.tree), document)
    return line.indent == column && line.next.isItem
  }

  /// The line on which the brackets or quotes begin that end a line; else the line itself.
  private static func beginning(of line: ContinuedLine, _ document: AnalyzedDocument) -> ContinuedLine {
    guard let start = line.startOfEndedNode else { return line }
    return ContinuedLine(document.text.lines.line(at: start), document.text, document.tree)
  }
}
