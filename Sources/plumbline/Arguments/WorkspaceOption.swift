import Workspace

/// The option that names the workspace.
enum WorkspaceOption {
  static let root = Option(
    "root", value: .text("FOLDER"), "the workspace: where relative paths start and plans are looked for")

  /// The folder that was named, absolute; `nil` where none was.
  ///
  /// - Throws: `UsageError` where it is no folder.
  static func folder(_ arguments: ParsedArguments, _ console: Console) throws(UsageError) -> FilePath? {
    guard let name = arguments.value(of: root) else { return nil }
    let path = console.files.absolutePath(of: FilePath(name))
    guard console.files.kind(of: path) == .folder else {
      throw UsageError("option \"--root\" should name a folder; there is no folder \"\(name)\"")
    }
    return path
  }
}
