import Linting
import SourceText

/// What may be typed in a comment that suppresses findings.
enum SuppressionItems {
  private static let opening = Array("plumbline:".utf8)

  /// The items at a byte offset in a comment; none in one that is not addressed to us.
  static func items(in document: AnalyzedDocument, comment: ByteRange, at offset: Int) -> [CompletionItem] {
    let bytes = document.tree.bytes
    guard comment.end <= bytes.count, offset <= comment.end else { return [] }
    var start = comment.start
    while start < comment.end, bytes[start] == 0x23 || bytes[start] == 0x20 || bytes[start] == 0x09 {
      start += 1
    }
    guard bytes[start..<comment.end].starts(with: opening), offset >= start + opening.count else { return [] }
    let wordStart = edge(bytes, from: offset, to: start + opening.count, step: -1)
    let wordEnd = edge(bytes, from: offset, to: comment.end, step: 1)
    let before = words(bytes[(start + opening.count)..<wordStart])
    // Behind `--` stands the author's reason, behind `until` a day.
    guard !before.contains("--"), before.last != "until" else { return [] }
    let all = Set(before + words(bytes[wordEnd..<comment.end]))
    let replace = ByteRange(wordStart, wordEnd)
    let blank = bytes[wordStart - 1] == 0x3A ? " " : ""
    let items = before.isEmpty ? verbs(document, comment) : rules(document, comment, besides: all)
    return items.map { item in
      var item = item
      item.text = blank + item.text
      item.replace = replace
      item.insert = ByteRange(wordStart, offset)
      return item
    }
  }

  private static func verbs(_ document: AnalyzedDocument, _ comment: ByteRange) -> [CompletionItem] {
    let first = document.tree.firstChild(of: document.tree.root).map { document.tree.range(of: $0).start }
    let isAtTop = comment.start < first ?? document.tree.bytes.count
    let here = CompletionItem("ignore", .word, detail: "findings of this item", text: "ignore ")
    let file = CompletionItem(
      "ignore-file", .word, detail: "findings of the whole file", text: "ignore-file ")
    return isAtTop ? [here, file] : [here]
  }

  /// The rules that have something to say at the comment come first.
  private static func rules(
    _ document: AnalyzedDocument, _ comment: ByteRange, besides present: Set<String>
  ) -> [CompletionItem] {
    let lines = document.text.lines
    let line = lines.line(at: comment.start)
    let analysis = document.analysis
    let findings = (document.kind == .state ? analysis?.stateFindings : analysis?.findings) ?? []
    let all = Set(
      findings.filter { [line, line + 1].contains(lines.line(at: $0.range.start)) }.map(\.rule))
    // What is wrong with the suppression itself is not what it is to suppress.
    let near = all.filter { Catalogue.rule($0)?.family != .policy }
    let rules =
      Catalogue.rules.filter { near.contains($0.id) } + Catalogue.rules.filter { !near.contains($0.id) }
    let items = rules.map { rule in
      CompletionItem(
        rule.id, .rule, detail: near.contains(rule.id) ? "found here" : rule.summary,
        topic: CompletionTopic(.rule, rule.id))
    }
    let families = RuleFamily.allCases.map {
      CompletionItem(
        $0.rawValue, .rule, detail: "a family of rules", topic: CompletionTopic(.rule, $0.rawValue))
    }
    return (items + families).filter { !present.contains($0.label) }
  }

  /// The edge of the word at an offset.
  private static func edge(_ bytes: [UInt8], from offset: Int, to limit: Int, step: Int) -> Int {
    var index = offset
    while index != limit {
      let byte = bytes[step < 0 ? index - 1 : index]
      if byte <= 0x20 || byte == 0x2C { break }
      index += step
    }
    return index
  }

  private static func words(_ bytes: ArraySlice<UInt8>) -> [String] {
    bytes.split { $0 <= 0x20 || $0 == 0x2C }.map { String(decoding: $0, as: UTF8.self) }
  }
}
