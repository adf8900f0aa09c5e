import JSON
import LanguageFeatures
import LanguageServerProtocol
import Linting
import SourceText

extension Session {
  /// `textDocument/codeAction`.
  mutating func codeActions(
    _ params: CodeActionParams, _ request: CancellationFlag
  ) -> Result<Nullable<ListResult<CodeActionItem>>, ResponseError> {
    let uri = params.textDocument.uri
    guard let document = analyzed(uri, for: request) else {
      return request.isCancelled ? .failure(.cancelled) : .success(Nullable(nil))
    }
    let selection = params.range.bytes(in: document.text, encoding: encoding)
    let actions = CodeActions.actions(in: document, for: selection) { kind in
      if let only = params.only, !only.isEmpty { return only.contains { kind.isOf($0) } }
      // Nobody wants to be offered at each move of the cursor what is about the whole plan.
      return !params.isAutomatic || !kind.isOf("source")
    }
    let takesRefused = client.codeAction.disabled && !params.isAutomatic && params.only?.isEmpty == false
    let told = ToldDiagnostics(params.diagnostics)
    var items: [CodeActionItem] = []
    for action in actions where action.refusal == nil || takesRefused {
      if let item = item(action, about: told, params.textDocument.uri, document) { items.append(item) }
    }
    return .success(Nullable(ListResult(items)))
  }

  /// An action in the form that the client takes; `nil` where it takes none that could be carried out.
  private mutating func item(
    _ action: CodeAction, about told: ToldDiagnostics, _ uri: DocumentURI, _ document: AnalyzedDocument
  ) -> CodeActionItem? {
    let data = Self.data(action, uri, documents[uri]?.revision ?? 0)
    let isExplanation = action.recipe.step == .explain
    let command = Command(
      title: action.title, command: isExplanation ? Self.explainCommand : Self.applyCommand,
      arguments: isExplanation ? [.string(action.recipe.rule)] : [data])
    guard client.codeAction.literals else {
      guard isExplanation || client.workspaceEdit.applies, action.refusal == nil else { return nil }
      var item = CodeActionItem(title: action.title, kind: nil)
      item.command = command
      return item
    }
    var item = CodeActionItem(title: action.title, kind: action.kind.rawValue)
    item.isPreferred = action.isPreferred && client.codeAction.preferred
    if let finding = action.finding, !isExplanation {
      item.diagnostics = told.of(finding.rule, at: onWire(finding.range, in: document.text))
    }
    if let refusal = action.refusal {
      item.disabledReason = refusal
    } else if isExplanation {
      item.command = command
    } else if !action.recipe.isCheap, client.codeAction.resolvesEdits {
      item.data = data
    } else if action.recipe.isCheap || !client.workspaceEdit.applies {
      let edits =
        action.edits
        ?? workedOutEdits.edits(of: action.recipe, in: document, uri, revision: documents.revision)
      guard let edits else { return nil }
      item.edit = workspaceEdit(edits, uri, document.text)
    } else {
      item.command = command
    }
    return item
  }

  /// Edits of one document as the client takes them.
  func workspaceEdit(_ edits: [TextEdit], _ uri: DocumentURI, _ text: SourceText) -> WorkspaceEdit {
    let file = WorkspaceEdit.File(
      uri: uri, version: documents[uri]?.version,
      edits: edits.map { DocumentTextEdit($0, in: text, encoding: encoding) })
    return WorkspaceEdit(files: [file], isVersioned: client.workspaceEdit.documentChanges)
  }

  /// `codeAction/resolve`: the action as it came, with its edit.
  mutating func resolveCodeAction(
    _ action: JSONValue, _ request: CancellationFlag
  ) -> Result<CodeActionResolveRequest.Result, ResponseError> {
    guard case .object(let sent) = action else {
      return .failure(ResponseError(code: .invalidParams, message: "the action should be an object"))
    }
    guard let data = action["data"] else { return .success(JSONFragment { $0.value(action) }) }
    return edit(for: data, request).map { edit in
      JSONFragment { writer in
        writer.object { writer in
          for member in sent.members where member.key != "edit" {
            writer.member(named: member.key, member.value)
          }
          writer.member("edit", edit)
        }
      }
    }
  }

  /// The edit that some data of ours stands for.
  mutating func edit(
    for data: JSONValue, _ request: CancellationFlag
  ) -> Result<WorkspaceEdit, ResponseError> {
    guard let uri = data["uri"]?.string.map({ DocumentURI($0) }), let recipe = Self.recipe(data) else {
      return .failure(
        ResponseError(code: .invalidParams, message: "data should be what came with the action"))
    }
    guard let document = analyzed(uri, for: request) else {
      let isGone = ResponseError(code: .requestFailed, message: "the document is not open any more")
      return .failure(request.isCancelled ? .cancelled : isGone)
    }
    guard documents[uri]?.revision == data["revision"]?.int else {
      return .failure(
        ResponseError(code: .contentModified, message: "the document has changed; ask for actions again"))
    }
    guard let edits = recipe.edits(in: document) else {
      return .failure(
        ResponseError(
          code: .requestFailed,
          message: "nothing was changed: no edit was found here that leaves the rest of the plan as it is"))
    }
    return .success(workspaceEdit(edits, uri, document.text))
  }

  private static func data(_ action: CodeAction, _ uri: DocumentURI, _ revision: Int) -> JSONValue {
    let recipe = action.recipe
    return [
      "uri": .string(uri.string), "revision": .integer(Int64(revision)), "title": .string(action.title),
      "step": .string(recipe.step.rawValue), "rule": .string(recipe.rule),
      "start": .integer(Int64(recipe.range.start)), "end": .integer(Int64(recipe.range.end)),
      "number": .integer(Int64(recipe.number)),
    ]
  }

  private static func recipe(_ data: JSONValue) -> CodeActionRecipe? {
    guard let step = data["step"]?.string.flatMap({ CodeActionRecipe.Step(rawValue: $0) }),
      let rule = data["rule"]?.string, let start = data["start"]?.int, let end = data["end"]?.int,
      let number = data["number"]?.int
    else { return nil }
    return CodeActionRecipe(step, rule: rule, range: ByteRange(start, end), number: number)
  }
}
