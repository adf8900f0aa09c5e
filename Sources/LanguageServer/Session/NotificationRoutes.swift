import JSON
import LanguageServerProtocol

/// Which function hears which notification.
struct NotificationRoutes {
  /// Hears a notification.
  typealias Handler = (inout Session, NotificationMessage) -> Void

  private var handlers: [String: Handler] = [:]

  /// Every notification that the session heeds. A new one is a file in `Handlers` and a line here.
  ///
  /// `$/cancelRequest` is not among them: the reading thread has heeded it by now.
  static var all: NotificationRoutes {
    var routes = NotificationRoutes()
    routes.add(ExitNotification.self) { session, _ in session.exit() }
    routes.add(SetTraceNotification.self) { $0.trace = $1.value }
    routes.add(DidOpenTextDocumentNotification.self) { $0.didOpen($1) }
    routes.add(DidChangeTextDocumentNotification.self) { $0.didChange($1) }
    routes.add(DidSaveTextDocumentNotification.self) { $0.didSave($1) }
    routes.add(DidCloseTextDocumentNotification.self) { $0.didClose($1) }
    routes.add(InitializedNotification.self) { session, _ in session.initialized() }
    routes.add(DidChangeConfigurationNotification.self) { $0.didChangeConfiguration($1) }
    routes.add(DidChangeWatchedFilesNotification.self) { $0.didChangeWatchedFiles($1) }
    routes.add(DidChangeWorkspaceFoldersNotification.self) { $0.didChangeWorkspaceFolders($1) }
    routes.add(DidCreateFilesNotification.self) { $0.didOperate(on: $1) }
    routes.add(DidRenameFilesNotification.self) { $0.didOperate(on: $1) }
    routes.add(DidDeleteFilesNotification.self) { $0.didOperate(on: $1) }
    return routes
  }

  subscript(method: String) -> Handler? { handlers[method] }

  /// The methods that are known, in order.
  var methods: [String] { handlers.keys.sorted() }

  /// Routes a notification. Parameters that do not fit are put into the client's log, since nothing else tells of
  /// them.
  private mutating func add<Notification: NotificationType>(
    _ type: Notification.Type, _ body: @escaping (inout Session, Notification.Params) -> Void
  ) {
    handlers[Notification.method] = { session, notification in
      do throws(JSONDecodingError) {
        body(&session, try Notification.Params(json: notification.params))
      } catch {
        session.log(.warning, "\(Notification.method) was passed over: \(error)")
      }
    }
  }
}
