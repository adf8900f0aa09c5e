import JSON

/// Changes to documents (LSP 3.17, "WorkspaceEdit").
public struct WorkspaceEdit: Hashable, Sendable {
  /// The changes of one document.
  public struct File: Hashable, Sendable {
    /// The document.
    public var uri: DocumentURI
    /// The version that the edits are for; `nil` for a document that is not open.
    public var version: Int?
    /// The edits, which do not overlap.
    public var edits: [DocumentTextEdit]

    /// Makes the changes.
    public init(uri: DocumentURI, version: Int?, edits: [DocumentTextEdit]) {
      self.uri = uri
      self.version = version
      self.edits = edits
    }
  }

  /// What some edits have in common (LSP 3.17, "ChangeAnnotation").
  public struct Annotation: Hashable, Sendable {
    /// The name that edits refer to.
    public var id: String
    /// What a person is shown.
    public var label: String
    /// Whether a person is to be asked.
    public var needsConfirmation: Bool

    /// Makes an annotation.
    public init(id: String, label: String, needsConfirmation: Bool) {
      self.id = id
      self.label = label
      self.needsConfirmation = needsConfirmation
    }
  }

  /// The changes, each document once.
  public var files: [File]
  /// What edits refer to.
  public var annotations: [Annotation] = []
  /// Whether the client takes versions with the changes (`workspace.workspaceEdit.documentChanges`).
  public var isVersioned: Bool

  /// Makes an edit.
  public init(files: [File], isVersioned: Bool) {
    self.files = files
    self.isVersioned = isVersioned
  }
}

extension WorkspaceEdit: JSONEncodable {
  /// Writes the edit in the form that the client takes.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      guard isVersioned else {
        $0.member("changes") {
          $0.object { for file in files { $0.member(named: file.uri.string, file.edits) } }
        }
        return
      }
      $0.member("documentChanges", files)
      guard !annotations.isEmpty else { return }
      $0.member("changeAnnotations") {
        $0.object {
          for annotation in annotations {
            $0.member(named: annotation.id) {
              $0.object {
                $0.member("label", annotation.label)
                $0.member("needsConfirmation", annotation.needsConfirmation)
              }
            }
          }
        }
      }
    }
  }
}

extension WorkspaceEdit.File: JSONEncodable {
  /// Writes a `TextDocumentEdit`.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("textDocument") {
        $0.object {
          $0.member("uri", uri)
          $0.key("version")
          if let version { $0.integer(version) } else { $0.null() }
        }
      }
      $0.member("edits", edits)
    }
  }
}
