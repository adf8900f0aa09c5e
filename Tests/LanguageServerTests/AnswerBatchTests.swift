import JSON
import LanguageServerProtocol
import Testing

@testable import LanguageServer

/// The answers to a batch are one array, and no more is kept of them than memory bears.
@Suite struct AnswerBatchTests {
  private func response(_ text: String) -> ResponseMessage {
    ResponseMessage(id: .integer(1), result: .success(JSONFragment { $0.string(text) }))
  }

  @Test func answersAreOneArray() throws {
    var batch = AnswerBatch()
    #expect(batch.message() == nil)
    for text in ["a", "b"] { batch.add(response(text)) }
    let json = try JSONParser.parse(try #require(batch.message()))
    #expect(json.array?.map { $0["result"]?.string } == ["a", "b"])
  }

  @Test func isFullAtSomeSize() {
    var batch = AnswerBatch()
    let long = response(String(repeating: "x", count: 1 << 20))
    for _ in 0..<63 { batch.add(long) }
    #expect(!batch.isFull)
    batch.add(long)
    #expect(batch.isFull)
  }
}
