import JSON
import LanguageServerProtocol
import SourceText

extension Session {
  /// `workspace/diagnostic`: begins to look at every file.
  mutating func workspaceDiagnostic(_ params: WorkspaceDiagnosticParams, _ request: RequestMessage) {
    workspacePulls.append(WorkspacePull(request: request, params: params))
  }

  /// Whether there is work that does not wait for the client.
  public var hasWork: Bool {
    exitCode == nil && workspacePulls.contains { !$0.isDone || $0.hasNews || isOver($0) || !isHeld($0) }
  }

  /// Does the next piece of work that takes long: one file of the first request that has some left.
  mutating func work() {
    guard
      let index = workspacePulls.firstIndex(where: { !$0.isDone || $0.hasNews || isOver($0) || !isHeld($0) })
    else { return }
    var pull = workspacePulls.remove(at: index)
    guard !pull.request.cancellation.isCancelled else { return finish(pull, .failure(.cancelled)) }
    if pull.isDone, !pull.hasNews, pull.revision != documents.revision {
      // It was held because nothing was new; something has changed since.
      pull.files = nil
    }
    guard let uri = pull.files?.popLast() else {
      if pull.files == nil {
        pull.revision = documents.revision
        if pull.fileRevision != documents.fileRevision {
          pull.fileRevision = documents.fileRevision
          let cancellation = pull.request.cancellation
          let files = analyzer.files(among: documents) { cancellation.isCancelled }
          let paths = Set(files.compactMap(\.path))
          pull.gone = Set(pull.params.previousResultIds.keys).subtracting(files).filter { uri in
            // Neither what has no file yet nor what the client only writes otherwise.
            documents[uri] == nil && uri.path.map { !paths.contains($0) } ?? true
          }
          pull.all = (files + pull.gone.sorted { $0.string < $1.string }).reversed()
        }
        pull.files = pull.all
        pull.items = []
      }
      return continueOrAnswer(pull, at: index)
    }
    guard let item = report(uri, for: pull) else { return finish(pull, .failure(.cancelled)) }
    pull.hasNews = pull.hasNews || !item.report.isUnchanged
    pull.items.append(item)
    tellProgress(&pull, of: uri)
    continueOrAnswer(pull, at: index)
  }

  /// Answers every request that is held, since no news will come any more.
  mutating func endWorkspacePulls() {
    let pulls = workspacePulls
    workspacePulls = []
    for pull in pulls {
      finish(pull, .failure(ResponseError(code: .serverCancelled, message: "the server shuts down")))
    }
  }

  private mutating func continueOrAnswer(_ pull: WorkspacePull, at index: Int) {
    var pull = pull
    guard pull.isDone, pull.hasNews || !isHeld(pull) else {
      return workspacePulls.insert(pull, at: min(index, workspacePulls.count))
    }
    sendPart(of: &pull)
    finish(pull, .success(WorkspaceDiagnosticReport(pull.items)))
  }

  /// Whether an answer without news is put off until there is some: clients ask again at once, and a client that tells
  /// of files loses nothing by waiting.
  private func isHeld(_ pull: WorkspacePull) -> Bool {
    client.registersWatchedFiles && !pull.params.previousResultIds.isEmpty
      && pull.revision == documents.revision
  }

  private func isOver(_ pull: WorkspacePull) -> Bool { pull.request.cancellation.isCancelled }

  private mutating func report(_ uri: DocumentURI, for pull: WorkspacePull) -> WorkspaceDiagnosticReport.Item?
  {
    let isGone = pull.gone.contains(uri)
    let open = isGone ? nil : documents[uri]
    let cancellation = pull.request.cancellation
    guard !isGone, let document = open ?? analyzer.document(uri) else {
      // Where there is no file nothing is wrong.
      let report = DocumentDiagnosticReport([], previousResultId: pull.params.previousResultIds[uri])
      return WorkspaceDiagnosticReport.Item(uri: uri, version: nil, report: report)
    }
    let found = analyzer.diagnostics(of: document, among: documents) { cancellation.isCancelled }
    guard let found else { return nil }
    let report = DocumentDiagnosticReport(
      onWire(found, in: document), previousResultId: pull.params.previousResultIds[uri])
    return WorkspaceDiagnosticReport.Item(uri: uri, version: open?.version, report: report)
  }

  /// Sends what was found so far to a client that takes parts.
  private mutating func sendPart(of pull: inout WorkspacePull) {
    guard let token = pull.params.partialResultToken, !pull.items.isEmpty else { return }
    let report = WorkspaceDiagnosticReport(pull.items)
    pull.items = []
    send(ProgressNotification(token: token, value: JSONFragment { report.write(to: &$0) }))
  }

  private mutating func tellProgress(_ pull: inout WorkspacePull, of uri: DocumentURI) {
    guard ContinuousClock.now - pull.start >= WorkspacePull.patience else { return }
    sendPart(of: &pull)
    guard let token = pull.params.workDoneToken else { return }
    if !pull.isTold { send(ProgressNotification.begin(token, title: "checking tracking plans")) }
    pull.isTold = true
    let total = pull.all.count
    let done = total - (pull.files?.count ?? 0)
    send(
      ProgressNotification.report(
        token, message: "\(done) of \(total)", percentage: done * 100 / max(total, 1)))
  }

  private mutating func finish(_ pull: WorkspacePull, _ result: Result<any JSONEncodable, ResponseError>) {
    if pull.isTold, let token = pull.params.workDoneToken { send(ProgressNotification.end(token)) }
    answer(pull.request, result)
  }
}
