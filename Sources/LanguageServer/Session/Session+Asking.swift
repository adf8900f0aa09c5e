import JSON
import LanguageServerProtocol

extension Session {
  /// What is done with the client's answer.
  typealias AnswerHandler = (inout Session, Result<JSONValue, ResponseError>) -> Void

  /// Asks the client something. It may never answer, so nothing waits.
  ///
  /// - Parameters:
  ///   - request: What is asked.
  ///   - handler: What is done with the answer.
  mutating func ask(_ request: some OutgoingRequest, then handler: @escaping AnswerHandler = { _, _ in }) {
    // Scripts asked for answers only.
    guard framing == .headers, hasInitialized else { return }
    questionCount += 1
    let id = RequestID.string("plumbline-\(questionCount)")
    questions[id] = handler
    send(raw: request.messageBytes(id: id))
  }

  /// Deals with the client's answer; one to something that nobody asked is passed over.
  mutating func receive(answer: Result<JSONValue, ResponseError>, to id: RequestID) {
    guard let handler = questions.removeValue(forKey: id) else { return }
    if case .failure(let error) = answer {
      log(.info, "the client refused: \(error.message)")
    }
    handler(&self, answer)
  }
}
