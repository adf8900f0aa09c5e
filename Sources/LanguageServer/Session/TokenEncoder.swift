import LanguageFeatures
import SourceText

/// Writes tokens as LSP counts them: each relative to the one before.
struct TokenEncoder {
  private let text: SourceText
  private let encoding: PositionEncoding
  private let legend: TokenLegend
  private let splitsLines: Bool
  private var data: [UInt32] = []
  private var line = 0
  private var lastLine = 0
  private var lastColumn = 0

  /// Encodes tokens that are in order. Complexity: linear in the lines and in the tokens.
  static func encode(
    _ tokens: [SemanticToken], of text: SourceText, encoding: PositionEncoding, legend: TokenLegend,
    splitsLines: Bool
  ) -> [UInt32] {
    var encoder = TokenEncoder(text: text, encoding: encoding, legend: legend, splitsLines: splitsLines)
    encoder.data.reserveCapacity(tokens.count * 5)
    for token in tokens { encoder.add(token) }
    return encoder.data
  }

  private init(text: SourceText, encoding: PositionEncoding, legend: TokenLegend, splitsLines: Bool) {
    self.text = text
    self.encoding = encoding
    self.legend = legend
    self.splitsLines = splitsLines
  }

  private mutating func add(_ token: SemanticToken) {
    guard let type = legend.type(of: token) else { return }
    let modifiers = legend.modifiers(of: token)
    var start = token.range.start
    moveLine(to: start)
    while start < token.range.end {
      let content = text.lines.rangeOfLineContent(line, in: text.bytes)
      let end = min(token.range.end, content.end)
      if end > start {
        let column = text.units(in: ByteRange(content.start, start), encoding: encoding)
        // Where lines are not split, the breaks count as they stand in the text.
        let length = text.units(in: ByteRange(start, splitsLines ? end : token.range.end), encoding: encoding)
        add(column, length, type, modifiers)
        if !splitsLines { return }
      }
      guard token.range.end > content.end, line + 1 < text.lines.lineCount else { return }
      line += 1
      start = text.lines.rangeOfLine(line).start
      // The indentation of a further line is no part of the name.
      while start < token.range.end, text.bytes[start] == 0x20 || text.bytes[start] == 0x09 { start += 1 }
    }
  }

  private mutating func add(_ column: Int, _ length: Int, _ type: UInt32, _ modifiers: UInt32) {
    let relative = line == lastLine ? column - lastColumn : column
    data.append(UInt32(clamping: line - lastLine))
    data.append(UInt32(clamping: relative))
    data.append(UInt32(clamping: length))
    data.append(type)
    data.append(modifiers)
    lastLine = line
    lastColumn = column
  }

  private mutating func moveLine(to offset: Int) {
    while line + 1 < text.lines.lineCount, Int(text.lines.lineStarts[line + 1]) <= offset { line += 1 }
  }
}
