/// A text in which the cursor is written as `<|>`, or a selection as two of them.
public struct CursorText: Sendable {
  /// The text without its marks.
  public let text: String
  /// Where the marks stood, in bytes of `text`.
  public let offsets: [Int]

  /// Takes the marks out of a text.
  public init(_ marked: String) {
    let mark = Array("<|>".utf8)
    let bytes = Array(marked.utf8)
    var plain: [UInt8] = []
    var offsets: [Int] = []
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: mark) {
        offsets.append(plain.count)
        index += mark.count
      } else {
        plain.append(bytes[index])
        index += 1
      }
    }
    text = String(decoding: plain, as: UTF8.self)
    self.offsets = offsets
  }

  /// The first mark; the text's end where there is none.
  public var cursor: Int { offsets.first ?? text.utf8.count }
}
