import SourceText
import TrackingPlan

/// Edits that several rules offer.
extension LintContext {
  /// The same scalar in double quotes.
  func quoting(_ node: NodeID) -> Fix {
    let range = document.outerRange(of: node)
    return Fix(
      title: "put it in quotes", isSafe: true,
      edits: [
        TextEdit(range: ByteRange(range.start, range.start), newText: "\""),
        TextEdit(range: ByteRange(range.end, range.end), newText: "\""),
      ])
  }

  /// The same scalar as the only item of a list; `nil` where it is written over several lines.
  func bracketing(_ node: NodeID) -> Fix? {
    let range = document.outerRange(of: node)
    let bytes = document.tree.bytes
    guard range.end <= bytes.count, !bytes[range.range].contains(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return nil
    }
    return Fix(
      title: "make it a list", isSafe: false,
      edits: [
        TextEdit(range: ByteRange(range.start, range.start), newText: "["),
        TextEdit(range: ByteRange(range.end, range.end), newText: "]"),
      ])
  }

  /// The scalar that stands under a key; `nil` where it is a list, a mapping or nothing.
  func scalar(under key: NodeID) -> NodeID? {
    guard let value = document.value(under: key),
      document.tree.kind(of: document.syntaxNode(of: value)).isScalar
    else { return nil }
    return value
  }

  /// The addition of a field to an event; a value that is no scalar is taken as it is.
  func addition(
    of key: String, _ value: String, isScalar: Bool = true, to event: Event, isSafe: Bool = false
  ) -> [Fix] {
    insertion(of: key, value, isScalar: isScalar, into: event.node).map {
      [Fix(title: "add \(key)", isSafe: isSafe, edits: [$0])]
    } ?? []
  }
}
