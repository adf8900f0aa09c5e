import JSON
import LanguageServerProtocol
import SourceText

/// One client's session: owned by one thread, fed with turns, answering through its sink.
///
/// A turn is everything that has arrived. Messages are dealt with in the order in which they came, so a position in
/// a request is a position in the text that the client had then. Diagnostics alone wait for the end of the turn,
/// pushed or pulled: so a burst of edits costs one analysis, and what goes out is about the newest text.
/// Every request is answered exactly once.
public struct Session {
  let configuration: ServerConfiguration
  let requestRoutes: RequestRoutes
  let notificationRoutes: NotificationRoutes
  let pending: PendingRequests

  var analyzer: any DocumentAnalyzer
  var sink: any MessageSink
  var state = SessionState.uninitialized
  /// Whether `initialize` has come; without a handshake a session runs all the same.
  var hasInitialized = false
  var framing = Framing.headers
  var client = ClientCapabilities()
  var encoding = PositionEncoding.utf16
  var trace = TraceValue.off
  var documents = DocumentStore()
  /// The semantic tokens that were sent last.
  var tokenResults = TokenResults()
  /// The edits of actions, for a client that takes them at once.
  var workedOutEdits = WorkedOutEdits()
  /// The folders that the user works in.
  var folders: [WorkspaceFolder] = []
  /// What the user has set.
  var settings = ClientSettings()

  /// What is done with the answers to what was asked of the client.
  var questions: [RequestID: AnswerHandler] = [:]
  /// How much was asked, which gives each question its id.
  var questionCount = 0
  /// When requests came that are not answered yet; only where there is a log.
  var arrivals: [ObjectIdentifier: ContinuousClock.Instant] = [:]
  /// The requests for the diagnostics of all files that are being worked on or wait for news.
  var workspacePulls: [WorkspacePull] = []

  /// The documents whose diagnostics are to be pushed at the end of the turn, in the order in which they changed.
  var unpublished: [DocumentURI] = []
  /// The requests for diagnostics that are to be answered at the end of the turn.
  var pulls: [PendingPull] = []
  /// The answers to the batch at hand; `nil` outside a batch.
  var batch: AnswerBatch?
  /// The code to end the process with, as soon as that is known.
  public internal(set) var exitCode: Int32?

  /// Makes a session to which nothing has been said.
  ///
  /// - Parameters:
  ///   - configuration: What makes it this server's.
  ///   - pending: Where the reading thread notes requests.
  ///   - sink: Where answers go.
  public init(configuration: ServerConfiguration, pending: PendingRequests, sink: any MessageSink) {
    self.configuration = configuration
    self.pending = pending
    self.sink = sink
    analyzer = configuration.analyzer
    requestRoutes = .all
    notificationRoutes = .all
  }

  /// Deals with everything that has arrived.
  ///
  /// - Parameters:
  ///   - items: What has arrived since the last turn.
  ///   - hasEdit: Whether another change to a document is waiting by now, so that diagnostics worked out in this
  ///     turn are out of date; they are then left to the next turn.
  public mutating func turn(_ items: [InboundItem], hasEdit: () -> Bool = { false }) {
    for item in items where exitCode == nil {
      receive(item)
    }
    guard exitCode == nil else { return }
    finishTurn(hasEdit: hasEdit)
    if exitCode == nil, !hasEdit() { work() }
    if exitCode == nil { for notice in analyzer.takeNotices() { log(.warning, notice) } }
  }

  /// The text of an open document as the client sees it, or `nil` if it is not open.
  public func text(of uri: DocumentURI) -> String? {
    documents[uri].map { String(decoding: $0.text.bytes, as: UTF8.self) }
  }

  /// Ends the session because nothing more comes: many clients never say `shutdown`, so that is no failure.
  public mutating func endOfInput() {
    if exitCode == nil { exitCode = 0 }
  }

  private mutating func receive(_ item: InboundItem) {
    framing = item.framing
    // Who sends single lines is a script and shakes no hands.
    if framing == .lines, state == .uninitialized { state = .running }
    switch item.packet {
    case .single(let message):
      receive(message)
    case .batch(let messages):
      batch = AnswerBatch()
      for message in messages where exitCode == nil { receive(message) }
      answerPulls()
      sendBatch()
    }
  }

  private mutating func receive(_ message: IncomingMessage) {
    switch message {
    case .request(let request): receive(request)
    case .notification(let notification): receive(notification)
    case .response(let id, let result): receive(answer: result, to: id)
    case .malformed(let id, let error): send(ResponseMessage(id: id, result: .failure(error)))
    }
  }

  private mutating func receive(_ request: RequestMessage) {
    trace("request", request.method, request.params)
    noteArrival(of: request)
    if request.cancellation.isCancelled { return answer(request, .failure(.cancelled)) }
    if let refusal = refusal(of: request) { return answer(request, .failure(refusal)) }
    if let handler = requestRoutes[request.method] {
      handler(&self, request)
    } else if let method = configuration.methods[request.method] {
      let context = MethodContext(
        documents: documents, folders: folders, cancellation: request.cancellation)
      answer(request, method(request.params, context))
    } else {
      answer(request, .failure(unknownMethod(request.method)))
    }
  }

  /// Why a request may not be made now, or `nil` if it may.
  private func refusal(of request: RequestMessage) -> ResponseError? {
    if batch?.isFull ?? false {
      return ResponseError(
        code: .requestFailed, message: "the answers to this batch are too long; send it in parts")
    }
    let isInitialize = request.method == InitializeRequest.method
    switch state {
    case .uninitialized:
      guard !isInitialize else { return nil }
      return ResponseError(code: .serverNotInitialized, message: "the first request should be \"initialize\"")
    case .running:
      guard isInitialize, hasInitialized else { return nil }
      return ResponseError(code: .invalidRequest, message: "the session is initialized already")
    case .shutDown:
      return ResponseError(code: .invalidRequest, message: "the session is shut down")
    }
  }

  private func unknownMethod(_ name: String) -> ResponseError {
    let nearest = EditDistance.nearestWord(to: name, among: configuration.methods.keys.sorted())
    let hint = nearest.map { "; did you mean \"\($0)\"?" } ?? ""
    return ResponseError(code: .methodNotFound, message: "there is no method \"\(name)\"\(hint)")
  }

  private mutating func receive(_ notification: NotificationMessage) {
    trace("notification", notification.method, notification.params)
    guard state == .running || notification.method == ExitNotification.method else { return }
    // Unknown notifications are passed over, `$/` or not: nobody waits for an answer.
    notificationRoutes[notification.method]?(&self, notification)
  }
}
