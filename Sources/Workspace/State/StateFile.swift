import Insight
import Linting
import SourceText
import TrackingPlan
import YAML

/// A current state as it stands beside a plan, with the folders that its locations start from.
public struct StateFile: Sendable {
  /// The names under which a state stands beside a plan.
  public static let names = ["current-state.yaml", "current-state.yml"]

  /// The file, absolute.
  public let path: FilePath
  /// Its path as people and reports name it.
  public let displayName: String
  /// The text.
  public let text: SourceText
  /// The folders that its locations may start from, the nearest first.
  private let roots: [FilePath]
  private let files: FileTree

  init(path: FilePath, displayName: String, bytes: [UInt8], roots: [FilePath], files: FileTree) {
    self.path = path
    self.displayName = displayName
    text = SourceText(bytes)
    self.roots = roots
    self.files = files
  }

  /// The same file with another text.
  func replacing(bytes: [UInt8]) -> StateFile {
    StateFile(path: path, displayName: displayName, bytes: bytes, roots: roots, files: files)
  }

  /// Whether a file is a current state by its name.
  public static func isStateName(_ path: FilePath) -> Bool {
    names.contains { path.name.elementsEqual($0.utf8) }
  }

  /// The state as a run is given it: read, with what is known of the files that it names.
  public func input() -> StateInput {
    let document = StateDocument(SyntaxTree.parse(text.bytes))
    let state = document.state
    // Lines are counted only where a location names one: to count them a file must be read.
    var asksForLines: [Name: Bool] = [:]
    for location in state.locations {
      guard let file = location.file else { continue }
      asksForLines[file] = asksForLines[file] ?? false || location.line != nil
    }
    var found: [Name: CodeFile] = [:]
    let resolved = roots.compactMap { files.resolved($0) }
    for (file, asks) in asksForLines {
      found[file] = codeFile(FilePath(bytes: state.names.bytes(of: file)), countsLines: asks, in: resolved)
    }
    return StateInput(document: document, files: found)
  }

  /// The files that paths of the state lead to; those that lead to none, or out of the project, are left out.
  public func paths(ofCode paths: some Sequence<FilePath>) -> [FilePath: FilePath] {
    let resolved = roots.compactMap { files.resolved($0) }
    var found: [FilePath: FilePath] = [:]
    for path in paths where found[path] == nil {
      let file = resolved.lazy.map { $0.appending(path.bytes) }.first { files.kind(of: $0) == .file }
      guard let file, let target = files.resolved(file), resolved.contains(where: { target.isInside($0) })
      else { continue }
      found[path] = target
    }
    return found
  }

  /// What a path leads to, from the first folder in which there is something; `nil` where it leads out of them all.
  private func codeFile(_ path: FilePath, countsLines: Bool, in roots: [FilePath]) -> CodeFile? {
    for root in roots {
      let file = root.appending(path.bytes)
      guard let kind = files.kind(of: file) else { continue }
      // A link may lead out of the repository; what lies there is nobody's business.
      guard let target = files.resolved(file), roots.contains(where: { target.isInside($0) }) else {
        return nil
      }
      guard kind == .file, countsLines else { return .present(lines: nil) }
      let bytes = try? files.read(file, limit: PlanFinder.sniffLimit)
      return .present(lines: bytes.map(StateFile.lineCount))
    }
    return .absent
  }

  /// The lines of a file as editors count them; what follows the last line break is a line where there is anything.
  private static func lineCount(_ bytes: [UInt8]) -> Int {
    var count = 0
    for byte in bytes where byte == 0x0A { count += 1 }
    if let last = bytes.last, last != 0x0A { count += 1 }
    return count
  }
}
