import JSON
import LanguageServerProtocol

/// Which function answers which request.
struct RequestRoutes {
  /// Answers a request, now or at the end of the turn, exactly once.
  typealias Handler = (inout Session, RequestMessage) -> Void

  private var handlers: [String: Handler] = [:]

  /// Every request that the session knows. A new one is a file in `Handlers` and a line here.
  static var all: RequestRoutes {
    var routes = RequestRoutes()
    routes.add(InitializeRequest.self) { session, params, _ in session.initialize(params) }
    routes.add(ShutdownRequest.self) { session, _, _ in session.shutdown() }
    routes.add(CompletionRequest.self) { $0.completion($1, $2) }
    routes.add(CompletionResolveRequest.self) { $0.resolveCompletion($1, $2) }
    routes.add(HoverRequest.self) { $0.hover($1, $2) }
    routes.add(DefinitionRequest.self) { $0.definition($1, $2) }
    routes.add(DeclarationRequest.self) { $0.declaration($1, $2) }
    routes.add(ReferencesRequest.self) { $0.references($1, $2) }
    routes.add(DocumentHighlightRequest.self) { $0.documentHighlight($1, $2) }
    routes.add(PrepareRenameRequest.self) { $0.prepareRename($1, $2) }
    routes.add(RenameRequest.self) { $0.rename($1, $2) }
    routes.add(CodeActionRequest.self) { $0.codeActions($1, $2) }
    routes.add(CodeActionResolveRequest.self) { $0.resolveCodeAction($1, $2) }
    routes.add(ExecuteCommandRequest.self) { $0.executeCommand($1, $2) }
    routes.addLayout()
    routes.addDeferred(DocumentDiagnosticRequest.self) { $0.documentDiagnostic($1, $2) }
    routes.addDeferred(WorkspaceDiagnosticRequest.self) { $0.workspaceDiagnostic($1, $2) }
    return routes
  }

  subscript(method: String) -> Handler? { handlers[method] }

  /// The methods that are known, in order.
  var methods: [String] { handlers.keys.sorted() }

  /// Routes a request to a function that gives its result at once.
  mutating func add<Request: RequestType>(
    _ type: Request.Type,
    _ body:
      @escaping (inout Session, Request.Params, CancellationFlag) -> Result<Request.Result, ResponseError>
  ) {
    addDeferred(type) { session, params, request in
      let result = body(&session, params, request.cancellation)
      session.answer(request, result.map { $0 as any JSONEncodable })
    }
  }

  /// Routes a request to a function that sees to its answer itself.
  private mutating func addDeferred<Request: RequestType>(
    _ type: Request.Type, _ body: @escaping (inout Session, Request.Params, RequestMessage) -> Void
  ) {
    handlers[Request.method] = { session, request in
      do throws(JSONDecodingError) {
        body(&session, try Request.Params(json: request.params), request)
      } catch {
        session.answer(request, .failure(.invalidParams(error)))
      }
    }
  }
}
