import JSON
import LanguageServerProtocol

extension Session {
  /// What is done with a client's answer.
  typealias AnswerHandler = (inout Session, Result<JSONValue, ResponseError>) -> Void

  /// Asks the client something; the answer comes in a later turn, or never.
  mutating func ask(_ request: some OutgoingRequest, then handler: @escaping AnswerHandler) {
    askedCount += 1
    let id = RequestID.string("plumbline-\(askedCount)")
    asked[id] = handler
    send(request, id: id)
  }

  /// Hears an answer; one that nobody waits for is passed over.
  mutating func receiveAnswer(_ id: RequestID, _ result: Result<JSONValue, ResponseError>) {
    guard let handler = asked.removeValue(forKey: id) else { return }
    handler(&self, result)
  }
}
