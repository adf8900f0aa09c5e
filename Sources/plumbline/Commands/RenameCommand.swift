import PlanEditing
import Queries
import Reporting
import Schema
import SourceText
import Workspace

extension Command {
  /// Renames something.
  static let rename = Command(
    name: "rename", summary: "give an event, property, group, entity or trait another name everywhere",
    discussion: [
      """
      Changes the definition and every reference in the plan, the current state beside it, the configuration and its
      profiles; quoting and layout stay. Descriptions and notes are not touched. A name that is taken is refused.
      """,
      """
      Where the configuration or a profile names the thing, every other plan for which that holds and which defines it
      is changed, too, as in an editor; a name that is taken in one of them is refused.
      """,
      """
      Exits with 0 when done and 2 if it cannot; with --diff with 1 if something would change. Files are replaced
      whole or not at all.
      """,
    ],
    options: RenameCommand.options,
    operand: Operand(
      name: "KIND", isRepeated: true,
      summary: "what it is (event, property, group, entity or trait), its name, the new one, and the plan",
      form: "KIND OLD NEW [PATH]"),
    examples: [
      ("plumbline rename event report.created report.published", "in the plan below this folder"),
      (
        "plumbline rename property plan tier --of plan.upgraded --diff", "show what would change in one event"
      ),
    ]
  ) { arguments, console throws(UsageError) in
    try RenameCommand(arguments, console).run(on: &console)
  }
}

/// One run of `rename`.
struct RenameCommand {
  static let options = [of, diff, WorkspaceOption.root]

  static let of = Option(
    "of", value: .text("NAME"), "only the property of this event, or the trait of this entity or group")
  static let diff = Option("diff", "print the differences and write nothing")

  private let target: RenameTarget
  private let name: String
  private let path: String?
  private let root: FilePath?
  private let showsDiff: Bool

  init(_ arguments: ParsedArguments, _ console: Console) throws(UsageError) {
    let words = arguments.operands
    guard words.count >= 3, words.count <= 4 else {
      throw UsageError(
        "rename takes a kind, the name, the new name and perhaps a path, such as \"event report.created report.made\""
      )
    }
    guard let kind = SymbolKind(rawValue: words[0]) else {
      throw UsageError.unknown(
        "kind", words[0], among: SymbolKind.allCases.map(\.rawValue),
        else: "expected event, property, group, entity or trait")
    }
    let container = arguments.value(of: RenameCommand.of)
    if container != nil, kind != .property, kind != .trait {
      throw UsageError("option \"--of\" is for properties and traits; \"\(kind.rawValue)\" is neither")
    }
    target = RenameTarget(kind, words[1], in: container)
    name = words[2]
    path = words.count > 3 ? words[3] : nil
    root = try WorkspaceOption.folder(arguments, console)
    showsDiff = arguments.has(RenameCommand.diff)
  }

  func run(on console: inout Console) throws(UsageError) -> ExitCode {
    let context = QueryContext(
      files: console.files, roots: [root ?? console.files.absolutePath(of: FilePath("."))])
    let plan: RenamePlan
    let files: FileTree
    do {
      let subject = try PlanSubject(path: path, in: context)
      files = subject.files
      plan = try RenamePlan(target, to: name, of: subject, in: context)
    } catch { throw UsageError(error.message) }
    var output: [UInt8] = []
    var changed: [(file: RenamePlan.File, bytes: [UInt8])] = []
    for file in plan.files {
      guard let bytes = TextEdit.apply(file.edits, to: file.text.bytes) else { continue }
      changed.append((file, bytes))
      if showsDiff {
        output += UnifiedDiff(file.text.bytes, bytes).text(name: file.path)
      } else {
        let places = file.edits.count == 1 ? "place" : "places"
        output += Array("\(file.path): \(file.edits.count) \(places) renamed\n".utf8)
      }
    }
    if showsDiff {
      let written = console.write(repeating: output)
      return written != .success ? written : changed.isEmpty ? .success : .findings
    }
    // A name that is another in half of the files is worse than the old one in all of them.
    try files.uninterrupted { () throws(UsageError) in try write(changed, files) }
    return console.write(
      repeating: changed.isEmpty ? Array("nothing to rename: it has that name already\n".utf8) : output)
  }

  /// Writes every file, or none where one has changed meanwhile or cannot be written.
  private func write(
    _ changed: [(file: RenamePlan.File, bytes: [UInt8])], _ files: FileTree
  ) throws(UsageError) {
    do {
      for (file, _) in changed {
        guard let location = file.location, try files.read(location) == file.text.bytes else {
          throw UsageError("\"\(file.path)\" was changed by somebody else meanwhile; run it again")
        }
      }
      for (index, (file, bytes)) in changed.enumerated() {
        guard let location = file.location else { continue }
        do throws(FileProblem) { try files.write(bytes, to: location) } catch {
          for (done, _) in changed[..<index] {
            if let location = done.location { try? files.write(done.text.bytes, to: location) }
          }
          throw FileProblem(FilePath(file.path), error.reason, whileWriting: true)
        }
      }
    } catch let problem as FileProblem {
      throw UsageError(problem.description)
    } catch let problem as UsageError {
      throw problem
    } catch { throw UsageError("\(error)") }
  }
}
