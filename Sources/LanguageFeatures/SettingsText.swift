import SourceText
import Workspace
import YAML

/// A configuration or a profile that holds for a plan.
struct SettingsText {
  /// The file and its text; `nil` for the document itself.
  let file: (path: FilePath, text: SourceText)?
  /// Where it stands, whichever of the two it is.
  let path: FilePath
  /// The text's tree.
  let tree: SyntaxTree

  /// The configuration that holds for the document's plan, then the profiles in files of their own.
  static func all(around document: AnalyzedDocument) -> [SettingsText] {
    guard let settings = document.analysis?.settings else { return [] }
    func text(_ path: FilePath, _ text: SourceText, _ tree: SyntaxTree) -> SettingsText {
      let isDocument =
        (document.kind == .configuration || document.kind == .profile) && path == document.path
      return isDocument
        ? SettingsText(file: nil, path: path, tree: document.tree)
        : SettingsText(file: (path, text), path: path, tree: tree)
    }
    let configuration = settings.configuration.map { text($0.path, $0.text, $0.document.tree) }
    return [configuration].compactMap { $0 }
      + settings.profileFiles.map { text($0.path, $0.text, $0.document.tree) }
  }
}
