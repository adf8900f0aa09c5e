import LanguageFeatures
import PlanEditing
import SourceText
import Workspace
import YAML

/// Formatting changes white space alone, keeps what the text says, and a second time changes nothing.
func checkFormatting(_ text: [UInt8]) {
  let before = SyntaxTree.parse(text)
  guard case .edits(let edits) = PlanFormatter.format(before, LineIndex(text)) else { return }
  guard let result = TextEdit.apply(edits, to: text) else { fatalError("the formatter's edits overlap") }
  let after = SyntaxTree.parse(result)
  demand(before.eventLines() == after.eventLines(), "formatting changes what the text says")
  demand(squeezed(text) == squeezed(result), "formatting changes more than white space")
  demand(before.comments.count == after.comments.count, "formatting loses a comment")
  guard case .edits(let again) = PlanFormatter.format(after, LineIndex(result)) else {
    fatalError("what was formatted cannot be")
  }
  demand(again.isEmpty, "formatting changes again what it has formatted")
}

private func squeezed(_ bytes: [UInt8]) -> [UInt8] {
  bytes.filter { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
}

/// Every beginning of a text can be read without losing a byte, and completed at its end.
func checkPrefixes(_ text: [UInt8]) {
  for part in 1..<8 {
    let prefix = Array(text.prefix(text.count * part / 8))
    let tree = SyntaxTree.parse(prefix)
    demand(tree.leaves.reduce(0) { $0 + $1.range.count } == prefix.count, "a beginning loses bytes")
    _ = Completion(in: analyzed(prefix), at: prefix.count).items.count
  }
}

/// What editors ask for lies inside the text, and what is proposed can be done.
func checkFeatures(_ text: [UInt8]) {
  let document = analyzed(text)
  let end = text.count
  func demandInside(_ range: ByteRange, _ feature: String) {
    demand(range.end <= end, "\(feature) points outside the text")
  }
  for token in PlanTokens.tokens(of: document) { demandInside(token.range, "a token") }
  let lines = document.text.lines.lineCount
  for fold in Folding.places(in: document) {
    demand(fold.firstLine <= fold.lastLine && fold.lastLine < lines, "a fold lies outside the text")
  }
  var items = DocumentOutline(of: document).items
  while let item = items.popLast() {
    demandInside(item.range, "the outline")
    demand(
      item.nameRange.start >= item.range.start && item.nameRange.end <= item.range.end,
      "a name of the outline lies outside its item")
    items += item.children
  }
  for link in DocumentLinks.places(in: document) { demandInside(link.range, "a link") }
  _ = CodeLenses.places(in: document).count
  for hint in InlayHints.places(in: document, range: ByteRange(0, end)) {
    demand(hint.offset <= end, "a hint lies outside the text")
  }
  for offset in [0, end / 4, end / 2, end * 3 / 4, end] {
    if let hover = HoverAnswer(in: document, at: offset) { demandInside(hover.range, "a hover") }
    for item in Completion(in: document, at: offset).items.prefix(50) {
      demandInside(item.replace, "a completion")
      demandInside(item.insert, "a completion")
    }
    for range in SelectionChain.ranges(in: document, at: offset) { demandInside(range, "a selection") }
    for range in LinkedEditing.places(in: document, at: offset) ?? [] {
      demandInside(range, "linked editing")
    }
    demand(
      TextEdit.apply(LineContinuation.edits(in: document, at: offset), to: text) != nil,
      "a line cannot go on")
    if let symbol = SymbolAtCursor(in: document, at: offset) {
      demandInside(symbol.range, "a symbol")
      for place in References.places(of: symbol, in: document) {
        demandInside(place.place.range, "a reference")
      }
    }
  }
  for action in CodeActions.actions(in: document, for: ByteRange(0, end)).prefix(60) {
    if let edits = action.recipe.edits(in: document) {
      demand(TextEdit.apply(edits, to: text) != nil, "\(action.title) cannot be applied")
    }
  }
}

private func analyzed(_ text: [UInt8]) -> AnalyzedDocument {
  let analysis = Analyzer(today: "2027-01-31").analyze(text, path: "tracking-plan.yaml")
  return AnalyzedDocument(
    kind: .plan, path: nil, text: analysis.text, tree: analysis.document.tree, analysis: analysis)
}
