extension RichText {
  /// The text as it is, for editors that show no Markdown.
  public var plainText: String {
    blocks.map { block in
      switch block {
      case .lines(let lines): lines.map { Self.text($0) }.joined(separator: "\n")
      case .list(let items): items.map { "- " + Self.text($0) }.joined(separator: "\n")
      case .table(_, let rows):
        rows.map { row in
          row.map { Self.text($0) }.filter { !$0.isEmpty }.joined(separator: ": ")
        }
        .joined(separator: "\n")
      }
    }
    .joined(separator: "\n\n")
  }

  private static func text(_ spans: [Span]) -> String {
    spans.map { span in
      switch span {
      case .plain(let text), .strong(let text), .code(let text): text
      }
    }
    .joined()
  }
}
