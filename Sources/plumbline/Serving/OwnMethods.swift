import JSON
import LanguageServer
import LanguageServerProtocol
import Queries
import Workspace

/// The project's own methods, each a query over the open documents and the files behind them.
enum OwnMethods {
  /// Every method by name.
  ///
  /// - Parameter root: The workspace, where the command line names one; else it is what a client opens.
  static func all(root: FilePath? = nil) -> [String: ServerMethod] {
    let cache = PlanCache()
    return Dictionary(
      PlanMethod.all.map { method -> (String, ServerMethod) in
        let body: ServerMethod = { params, context in
          answer { () throws(QueryError) in
            try method.answer(params, in: queryContext(context, root, cache))
          }
        }
        return (method.name, body)
      }, uniquingKeysWith: { first, _ in first })
  }

  private static func queryContext(
    _ context: MethodContext, _ root: FilePath?, _ cache: PlanCache
  ) -> QueryContext {
    QueryContext(
      roots: root.map { [$0] } ?? context.folders.compactMap(\.uri.path),
      cache: cache,
      openText: { context.documents.document(path: $0)?.text.bytes },
      isCancelled: { context.cancellation.isCancelled })
  }

  private static func answer(
    _ query: () throws(QueryError) -> any JSONEncodable
  ) -> Result<any JSONEncodable, ResponseError> {
    do {
      return .success(try query())
    } catch {
      switch error.kind {
      case .parameters: return .failure(ResponseError(code: .invalidParams, message: error.message))
      case .unreadable, .refused: return .failure(ResponseError(code: .requestFailed, message: error.message))
      case .cancelled: return .failure(.cancelled)
      }
    }
  }
}
