import JSON
import LanguageServerProtocol

extension Session {
  /// Puts a line into the log file, if there is one.
  func note(_ line: @autoclosure () -> String) { configuration.log?.append(line()) }

  /// Notes when a request came, if anybody wants to know how long it takes.
  mutating func noteArrival(of request: RequestMessage) {
    guard configuration.log != nil else { return }
    arrivals[ObjectIdentifier(request.cancellation)] = ContinuousClock.now
  }

  /// Notes how a request was answered.
  mutating func noteAnswer(to request: RequestMessage, _ result: Result<some Any, ResponseError>) {
    guard configuration.log != nil,
      let start = arrivals.removeValue(forKey: ObjectIdentifier(request.cancellation))
    else { return }
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    let microseconds = seconds * 1_000_000 + attoseconds / 1_000_000_000_000
    var line = "\(request.method) answered in \(microseconds) µs"
    if case .failure(let error) = result { line += ": \(error.message) (\(error.code.rawValue))" }
    note(line)
  }

  /// Tells a client that asked for it what has come.
  mutating func trace(_ kind: String, _ method: String, _ params: JSONValue) {
    guard trace != .off, framing == .headers, hasInitialized else { return }
    send(
      LogTraceNotification(
        message: "received \(kind) \"\(method)\"",
        verbose: trace == .verbose ? params.jsonString() : nil))
  }
}
