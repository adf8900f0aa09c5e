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
  /// Gives the places that refer to a name.
  static let referencesCommand = "plumbline.references"
  /// Says how many findings a plan has and how many questions it answers.
  static let summaryCommand = "plumbline.summary"
  /// Gives a property another name in one event.
  static let renamePropertyCommand = "plumbline.renameProperty"
  /// Every command.
  static let commands = [
    applyCommand, explainCommand, referencesCommand, renamePropertyCommand, summaryCommand,
  ]

  /// `workspace/executeCommand`.
  mutating func executeCommand(
    _ params: ExecuteCommandParams, _ request: CancellationFlag
  ) -> Result<JSONValue, ResponseError> {
    switch params.command {
    case Self.explainCommand: explain(params.arguments.first?.string)
    case Self.applyCommand: apply(params.arguments.first ?? .null, request)
    case Self.referencesCommand: showReferences(params.arguments, request)
    case Self.renamePropertyCommand: renameProperty(params.arguments, request)
    case Self.summaryCommand: showSummary(params.arguments.first?.string, request)
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
    switch edit(for: data, request) {
    case .failure(let error): .failure(error)
    case .success(let edit): hand(edit, called: data["title"]?.string ?? "plumbline")
    }
  }

  /// Has the client apply an edit; what becomes of it is logged.
  mutating func hand(_ edit: WorkspaceEdit, called label: String) -> Result<JSONValue, ResponseError> {
    guard client.workspaceEdit.applies else {
      return .failure(
        ResponseError(code: .requestFailed, message: "the client does not offer workspace/applyEdit"))
    }
    ask(ApplyEditRequest(label: label, edit: edit)) { session, answer in
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
