import JSON
import LanguageServerProtocol

extension Session {
  /// How many questions may wait for their answers.
  static let mostQuestions = 1_024

  /// What is done with the client's answer.
  typealias AnswerHandler = (inout Session, Result<JSONValue, ResponseError>) -> Void

  /// How many questions wait for the client's answers; at most a thousand or so.
  public var questionsWaiting: Int { questions.count }

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
    // One that never answers must not make us grow: what was asked longest ago is given up.
    questions[.string("plumbline-\(questionCount - Session.mostQuestions)")] = nil
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
