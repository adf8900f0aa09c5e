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

  /// How long ago a request came; `nil` where nobody wants to know.
  func timeSinceArrival(of request: RequestMessage) -> Duration? {
    arrivals[ObjectIdentifier(request.cancellation)].map { ContinuousClock.now - $0 }
  }

  /// Notes how a request is answered.
  ///
  /// - Parameter computed: How long it took until the answer was known and only its JSON was to be written.
  mutating func noteAnswer(
    to request: RequestMessage, _ result: Result<JSONFragment, ResponseError>, computedIn computed: Duration?
  ) {
    guard let computed, let whole = timeSinceArrival(of: request) else { return }
    arrivals[ObjectIdentifier(request.cancellation)] = nil
    switch result {
    case .success(let value):
      let written = whole - computed
      note(
        "\(request.method): computed in \(computed.microseconds) µs, "
          + "\(value.bytes.count) bytes of JSON in \(written.microseconds) µs")
    case .failure(let error):
      note(
        "\(request.method): refused in \(whole.microseconds) µs: \(error.message) (\(error.code.rawValue))")
    }
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

extension Duration {
  /// The whole microseconds in it.
  fileprivate var microseconds: Int64 {
    components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000
  }
}
