import JSON
import SourceText

/// What this server can do (LSP 3.17, "ServerCapabilities"). A new capability is one property here and one line in
/// `write(to:)`.
public struct ServerCapabilities: Hashable, Sendable {
  /// The encoding of every position; `nil` leaves the member out, which means UTF-16.
  public var positionEncoding: PositionEncoding?
  /// Whether the client may pull diagnostics; only for clients that do, since they would not get them otherwise.
  public var diagnosticProvider: DiagnosticOptions?
  /// How `textDocument/codeAction` is answered.
  public var codeActionProvider: CodeActionProvider?
  /// The commands that `workspace/executeCommand` runs.
  public var commands: [String] = []
  /// How `textDocument/completion` is answered.
  public var completionProvider: CompletionOptions?
  /// Whether `textDocument/rename` is answered, and how; `nil` for not at all.
  public var renameProvider: RenameProvider?
  /// Whether `textDocument/hover`, `definition`, `declaration`, `references` and `documentHighlight` are answered.
  public var navigates = false
  /// What is offered of symbols, tokens, folds, hierarchies, hints, lenses and formatting.
  public var layout: LayoutServerCapabilities?

  /// How `textDocument/codeAction` is answered.
  public enum CodeActionProvider: Hashable, Sendable {
    /// Without options, for clients that take commands alone.
    case simple
    /// With the kinds that there are.
    case options(CodeActionOptions)
  }

  /// How names are changed.
  public enum RenameProvider: Hashable, Sendable {
    /// With `textDocument/rename` alone, for clients that never ask before.
    case simple
    /// With `textDocument/prepareRename` before it.
    case prepared
  }

  /// Whether the client may tell of folders that come and go.
  public var workspaceFolders = false
  /// The operations on files that the server wants to hear of, such as `didRename`.
  public var fileOperations: Set<String> = []
  /// The files that those operations are about, as globs.
  public static let watchedFiles = ["**/*.{yaml,yml,json,md}", "**/.plumbline.yaml"]

  /// Makes the capabilities of a server that only follows documents.
  public init() {}
}

extension ServerCapabilities: JSONEncodable {
  /// Writes the capabilities.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member(ifPresent: "positionEncoding", positionEncoding?.rawValue)
      $0.member("textDocumentSync") {
        $0.object {
          $0.member("openClose", true)
          $0.member("change", TextDocumentSyncKind.incremental.rawValue)
          $0.member("save") { $0.object { $0.member("includeText", false) } }
        }
      }
      $0.member(ifPresent: "diagnosticProvider", diagnosticProvider)
      switch codeActionProvider {
      case .simple?: $0.member("codeActionProvider", true)
      case .options(let options)?: $0.member("codeActionProvider", options)
      case nil: break
      }
      if !commands.isEmpty {
        $0.member("executeCommandProvider") { $0.object { $0.member("commands", commands) } }
      }
      $0.member(ifPresent: "completionProvider", completionProvider)
      switch renameProvider {
      case .simple?: $0.member("renameProvider", true)
      case .prepared?: $0.member("renameProvider") { $0.object { $0.member("prepareProvider", true) } }
      case nil: break
      }
      layout?.writeMembers(to: &$0)
      if navigates {
        for name in ["hover", "definition", "declaration", "references", "documentHighlight"] {
          $0.member(named: "\(name)Provider", true)
        }
      }
      if workspaceFolders || !fileOperations.isEmpty { $0.member("workspace") { writeWorkspace(to: &$0) } }
    }
  }

  private func writeWorkspace(to writer: inout JSONWriter) {
    writer.object {
      if workspaceFolders {
        $0.member("workspaceFolders") { writer in
          writer.object {
            $0.member("supported", true)
            $0.member("changeNotifications", true)
          }
        }
      }
      guard !fileOperations.isEmpty else { return }
      $0.member("fileOperations") { writer in
        writer.object {
          for operation in fileOperations.sorted() {
            $0.member(named: operation) { writer in
              writer.object { $0.member("filters") { writeFilters(to: &$0) } }
            }
          }
        }
      }
    }
  }

  private func writeFilters(to writer: inout JSONWriter) {
    writer.array { writer in
      for glob in ServerCapabilities.watchedFiles {
        writer.object {
          $0.member("scheme", "file")
          $0.member("pattern") { writer in writer.object { $0.member("glob", glob) } }
        }
      }
      // Of a folder that gets another name or goes nothing is told of the files in it.
      writer.object {
        $0.member("scheme", "file")
        $0.member("pattern") { writer in
          writer.object {
            $0.member("glob", "**/*")
            $0.member("matches", "folder")
          }
        }
      }
    }
  }
}
