import SourceText
import Workspace

/// One version of a plan that a command line names: a file, `REF:path` or standard input.
struct VersionInput {
  /// Its name in reports.
  let name: String
  /// What it holds.
  let bytes: [UInt8]

  /// The version with its name, for a report.
  var text: NamedText { NamedText(path: name, text: SourceText(bytes)) }

  /// Reads a version.
  ///
  /// A file that is there wins over a revision that is spelled like it. A path behind a colon counts from the root of
  /// the repository, as git itself has it, with `./` before it from where the user stands.
  ///
  /// - Throws: `UsageError` where it cannot be read.
  static func read(_ operand: String, _ console: Console) throws(UsageError) -> VersionInput {
    let files = console.files
    let path = FilePath(operand)
    do {
      if operand == "-" { return VersionInput(name: "-", bytes: try console.input()) }
      let isThere = files.kind(of: path) != nil
      guard !isThere, let (revision, inner) = try GitRevision.split(operand) else {
        return VersionInput(name: files.displayName(of: path), bytes: try files.read(path))
      }
      return VersionInput(name: operand, bytes: try read(FilePath(inner), at: revision, console))
    } catch let problem as FileProblem {
      let hint =
        problem.reason == .missing && operand != "-" ? "; a revision is named as in HEAD:\(operand)" : ""
      throw UsageError(problem.description + hint)
    } catch {
      throw UsageError("\(error)")
    }
  }

  /// A plan as a revision has it.
  static func read(
    _ path: FilePath, at revision: String, _ console: Console
  ) throws(UsageError) -> VersionInput {
    let files = console.files
    do {
      var bases = Bases(files: files, repository: console.repository)
      guard let base = try bases.base(at: revision, of: path, isNamed: true) else {
        throw GitProblem.notInRevision(path: files.displayName(of: path), revision: revision)
      }
      return VersionInput(name: base.displayName, bytes: base.text.bytes)
    } catch {
      throw UsageError("\(error)")
    }
  }

  private static func read(
    _ path: FilePath, at revision: GitRevision, _ console: Console
  ) throws(GitProblem) -> [UInt8] {
    let folder = console.files.absolute(FilePath("."))
    do {
      return try console.repository.read(path, at: revision, in: folder)
    } catch {
      let nearer = FilePath("./\(path.string)")
      guard case .notInRevision = error, !path.string.hasPrefix("."),
        (try? console.repository.read(nearer, at: revision, in: folder)) != nil
      else { throw error }
      throw .failed(
        "\"\(path.string)\" counts from the root of the repository; did you mean \"\(revision.name):\(nearer.string)\"?"
      )
    }
  }
}
