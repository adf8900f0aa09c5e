import JSON
import LanguageServerProtocol

extension Session {
  /// Answers a request. To be called exactly once for each.
  mutating func answer(_ request: RequestMessage, _ result: Result<any JSONEncodable, ResponseError>) {
    pending.remove(request)
    let computed = timeSinceArrival(of: request)
    let fragment = result.map { value in JSONFragment { value.write(to: &$0) } }
    noteAnswer(to: request, fragment, computedIn: computed)
    send(ResponseMessage(id: request.id, result: fragment))
  }

  /// Sends a response, or keeps it for the batch that it belongs to.
  mutating func send(_ response: ResponseMessage) {
    if batch != nil {
      batch?.add(response)
    } else {
      send(raw: response.jsonBytes())
    }
  }

  /// Sends a notification.
  mutating func send(_ notification: some OutgoingNotification) {
    send(raw: notification.messageBytes)
  }

  /// Puts a line into the client's log. Not for scripts, who asked for answers only.
  mutating func log(_ type: MessageType, _ message: String) {
    note(message)
    guard framing == .headers, hasInitialized else { return }
    send(LogMessageNotification(type: type, message: message))
  }

  /// Sends the answers to a batch together; to a batch of notifications there is none (JSON-RPC 2.0, section 6).
  mutating func sendBatch() {
    let message = batch?.message()
    batch = nil
    if let message { send(raw: message) }
  }

  /// Sends a message that is written already.
  mutating func send(raw body: [UInt8]) {
    // Where nobody reads, nobody is left to serve.
    if !sink.send(body, framing: framing), exitCode == nil { exitCode = 1 }
  }
}
