import JSON
import LanguageServer
import LanguageServerProtocol
import Queries
import Workspace

/// The project's own methods, each a query over the open documents and the files behind them.
enum OwnMethods {
  /// Every method by name.
  static var all: [String: ServerMethod] {
    [
      CoverageQuery.method: { params, context in
        answer { () throws(QueryError) in try CoverageQuery.answer(params, in: queryContext(context)) }
      },
      ValidateQuery.method: { params, context in
        answer { () throws(QueryError) in try ValidateQuery.answer(params, in: queryContext(context)) }
      },
    ]
  }

  private static func queryContext(_ context: MethodContext) -> QueryContext {
    QueryContext(
      openText: { context.documents.document(path: $0.string)?.text.bytes },
      isCancelled: { context.cancellation.isCancelled })
  }

  private static func answer(
    _ query: () throws(QueryError) -> some JSONEncodable
  ) -> Result<any JSONEncodable, ResponseError> {
    do {
      return .success(try query())
    } catch {
      switch error.kind {
      case .parameters: return .failure(ResponseError(code: .invalidParams, message: error.message))
      case .unreadable: return .failure(ResponseError(code: .requestFailed, message: error.message))
      case .cancelled: return .failure(.cancelled)
      }
    }
  }
}
