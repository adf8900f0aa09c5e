import JSON
import LanguageFeatures
import LanguageServerProtocol
import Linting
import Queries

extension Session {
  /// Applies an action, for clients that cannot do so themselves.
  static let applyCommand = "plumbline.apply"
  /// Explains a rule.
  static let explainCommand = "plumbline.explain"
  /// Every command.
  static let commands = [applyCommand, explainCommand]

  /// `workspace/executeCommand`.
  mutating func executeCommand(
    _ params: ExecuteCommandParams, _ request: CancellationFlag
  ) -> Result<JSONValue, ResponseError> {
    switch params.command {
    case Self.explainCommand: explain(params.arguments.first?.string)
    case Self.applyCommand: apply(params.arguments.first ?? .null, request)
    default:
      .failure(
        ResponseError(code: .invalidParams, message: "there is no command \"\(params.command)\""))
    }
  }

  /// Shows the words on a rule, and gives them back.
  private mutating func explain(_ name: String?) -> Result<JSONValue, ResponseError> {
    guard let name, let text = RuleHover.text(ofName: name) else {
      return .failure(
        ResponseError(code: .invalidParams, message: "the first argument should be the id of a rule"))
    }
    if framing == .headers { send(ShowMessageNotification(type: .info, message: text.plainText)) }
    return .success(["plaintext": .string(text.plainText), "markdown": .string(text.markdown)])
  }

  /// Has the client apply what an action stands for.
  private mutating func apply(
    _ data: JSONValue, _ request: CancellationFlag
  ) -> Result<JSONValue, ResponseError> {
    guard client.workspaceEdit.applies else {
      return .failure(
        ResponseError(code: .requestFailed, message: "the client does not offer workspace/applyEdit"))
    }
    switch edit(for: data, request) {
    case .failure(let error): return .failure(error)
    case .success(let edit):
      ask(ApplyEditRequest(label: data["title"]?.string ?? "plumbline", edit: edit)) { session, answer in
        switch answer {
        case .success(let result) where result["applied"]?.bool == false:
          session.log(
            .warning, "the client did not apply it: \(result["failureReason"]?.string ?? "no reason given")")
        case .failure(let error): session.log(.warning, "the client did not apply it: \(error.message)")
        case .success: break
        }
      }
      return .success(.null)
    }
  }
}
