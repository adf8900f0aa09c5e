import JSON
import LanguageFeatures
import LanguageServerProtocol
import PlanEditing
import SourceText

extension Session {
  /// `textDocument/prepareRename`.
  mutating func prepareRename(
    _ params: TextDocumentPositionParams, _ request: CancellationFlag
  ) -> Result<Nullable<PrepareRenameResult>, ResponseError> {
    guard let document = analyzed(params.textDocument.uri, for: request) else {
      return request.isCancelled ? .failure(.cancelled) : .success(Nullable(nil))
    }
    do throws(RenameRefusal) {
      let offset = offset(of: params.position, in: document.text)
      let symbol = try Rename.subject(in: document, at: offset)
      if request.isCancelled { return .failure(.cancelled) }
      return .success(
        Nullable(
          symbol.map {
            PrepareRenameResult(range: onWire($0.range, in: document.text), placeholder: $0.name)
          }))
    } catch {
      if request.isCancelled { return .failure(.cancelled) }
      return .failure(ResponseError(code: .requestFailed, message: error.message))
    }
  }

  /// `textDocument/rename`.
  mutating func rename(
    _ params: RenameParams, _ request: CancellationFlag
  ) -> Result<Nullable<WorkspaceEdit>, ResponseError> {
    let uri = params.textDocument.uri
    guard let document = analyzed(uri, for: request) else {
      return request.isCancelled ? .failure(.cancelled) : .success(Nullable(nil))
    }
    do throws(RenameRefusal) {
      let offset = offset(of: params.position, in: document.text)
      guard let symbol = try Rename.subject(in: document, at: offset) else {
        let message = "no group, entity, event, property or trait is named here"
        return .failure(ResponseError(code: .requestFailed, message: message))
      }
      let files = try Rename.edits(symbol, to: params.newName, in: document)
      if request.isCancelled { return .failure(.cancelled) }
      guard !files.isEmpty else { return .success(Nullable(nil)) }
      return .success(
        Nullable(workspaceEdit(files, renaming: symbol, to: params.newName, from: uri, document)))
    } catch {
      if request.isCancelled { return .failure(.cancelled) }
      return .failure(ResponseError(code: .requestFailed, message: error.message))
    }
  }

  /// `plumbline.renameProperty`: gives the property at a place another name in its event alone, which `textDocument/rename`
  /// cannot be asked for.
  mutating func renameProperty(
    _ arguments: [JSONValue], _ request: CancellationFlag
  ) -> Result<JSONValue, ResponseError> {
    guard arguments.count >= 3, let uri = arguments[0].string.map({ DocumentURI($0) }),
      let position = try? Position(json: arguments[1]), let name = arguments[2].string
    else {
      let message = "the arguments should be the URI of a plan, a position and the new name"
      return .failure(ResponseError(code: .invalidParams, message: message))
    }
    guard let document = analyzed(uri, for: request) else {
      return request.isCancelled ? .failure(.cancelled) : .success(.null)
    }
    do throws(RenameRefusal) {
      guard let symbol = SymbolAtCursor(in: document, at: offset(of: position, in: document.text)) else {
        throw .noPropertyOfAnEvent
      }
      let files = try Rename.editsInEvent(symbol, to: name, in: document)
      if request.isCancelled { return .failure(.cancelled) }
      guard !files.isEmpty else { return .success(.null) }
      let label = "rename property \"\(symbol.name)\" of event \"\(symbol.container ?? "")\""
      return hand(workspaceEdit(files, renaming: symbol, to: name, from: uri, document), called: label)
    } catch {
      if request.isCancelled { return .failure(.cancelled) }
      return .failure(ResponseError(code: .requestFailed, message: error.message))
    }
  }

  private func workspaceEdit(
    _ files: [Rename.FileEdits], renaming symbol: SymbolAtCursor, to name: String, from uri: DocumentURI,
    _ document: AnalyzedDocument
  ) -> WorkspaceEdit {
    let takesAnnotations = client.workspaceEdit.annotations
    var annotations: [WorkspaceEdit.Annotation] = []
    let changes = files.map { file -> WorkspaceEdit.File in
      let text = file.file?.text ?? document.text
      let target = file.file.map { self.uri(of: $0.path) } ?? uri
      var id: String?
      if takesAnnotations {
        id = "rename-\(annotations.count)"
        // What happens in a file that nobody looks at is shown before it happens.
        annotations.append(
          WorkspaceEdit.Annotation(
            id: id ?? "", label: "rename \(symbol.kind.rawValue) \"\(symbol.name)\" to \"\(name)\"",
            needsConfirmation: documents[target] == nil))
      }
      let edits = file.edits.map {
        DocumentTextEdit($0, in: text, encoding: encoding, annotationId: id)
      }
      return WorkspaceEdit.File(uri: target, version: documents[target]?.version, edits: edits)
    }
    var edit = WorkspaceEdit(files: changes, isVersioned: client.workspaceEdit.documentChanges)
    edit.annotations = annotations
    return edit
  }
}
