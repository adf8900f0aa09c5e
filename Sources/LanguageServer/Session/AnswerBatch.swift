import JSON
import LanguageServerProtocol

/// The answers to a batch of requests, which go out together (JSON-RPC 2.0, section 6).
struct AnswerBatch {
  /// How many bytes of answers are kept: with more, what is still asked is refused.
  private static let mostBytes = 64 << 20

  /// The array so far, without its end; empty before the first answer.
  private var bytes: [UInt8] = []

  /// Whether no more is kept.
  var isFull: Bool { bytes.count >= AnswerBatch.mostBytes }

  /// Adds an answer.
  mutating func add(_ response: ResponseMessage) {
    bytes.append(bytes.isEmpty ? UInt8(ascii: "[") : UInt8(ascii: ","))
    bytes += response.jsonBytes()
  }

  /// All answers; `nil` where there are none, as for a batch of notifications.
  func message() -> [UInt8]? { bytes.isEmpty ? nil : bytes + [UInt8(ascii: "]")] }
}
