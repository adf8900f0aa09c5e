import LanguageServerProtocol

/// A request for the diagnostics of all files, worked through one file a turn, so that nothing else waits long.
struct WorkspacePull {
  /// How long it may take before progress is told.
  static let patience = Duration.milliseconds(100)

  /// The request, not answered yet.
  let request: RequestMessage
  /// What it asks for.
  let params: WorkspaceDiagnosticParams
  /// When it came.
  let start = ContinuousClock.now
  /// The files that are still to be looked at, the next one last; `nil` before anybody has looked for them.
  var files: [DocumentURI]?
  /// How many there are.
  var total = 0
  /// What was found and not sent yet.
  var items: [WorkspaceDiagnosticReport.Item] = []
  /// Whether something is not as the client has it.
  var hasNews = false
  /// Whether progress was told, so that its end must be.
  var isTold = false
  /// The count of what was heard at which it began; it holds while that stays.
  var revision = -1

  /// Whether everything was looked at.
  var isDone: Bool { files?.isEmpty ?? false }
}
