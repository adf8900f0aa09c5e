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
  /// Every file, the first one last.
  var all: [DocumentURI] = []
  /// What the client was told of before and is no plan of the workspace any more: it is told that nothing is wrong there.
  var gone: Set<DocumentURI> = []
  /// The count of what was heard of files at which they were found; they are looked for again when that has moved, and
  /// not for what was typed.
  var fileRevision = -1
  /// The files that are still to be looked at, the next one last; `nil` before it begins.
  var files: [DocumentURI]?
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
