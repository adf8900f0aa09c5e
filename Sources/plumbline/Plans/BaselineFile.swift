import JSON
import Policy
import Workspace

/// The baseline of a check: where it is read, and where it is written.
struct BaselineFile {
  /// The file that is written where none is named.
  static let standard = ".plumbline-baseline.json"

  static let baseline = Option(
    "baseline", value: .text("FILE"), "do not tell findings that were there when FILE was written")
  static let writeBaseline = Option(
    "write-baseline", value: .attached("FILE"),
    "write what is found to FILE (default: that of --baseline, else \(standard))")

  /// Whether it is to be written.
  let isWritten: Bool
  private let path: FilePath?
  private let isNamed: Bool

  /// The file that is written; `nil` where none is.
  var written: FilePath? { isWritten ? path : nil }

  init(_ arguments: ParsedArguments) throws(UsageError) {
    isWritten = arguments.has(BaselineFile.writeBaseline)
    let named = arguments.value(of: BaselineFile.writeBaseline).flatMap { $0.isEmpty ? nil : $0 }
    let given = named ?? arguments.value(of: BaselineFile.baseline)
    isNamed = given != nil
    if given == "" { throw UsageError("option \"--baseline\" names no file") }
    path = (given ?? (isWritten ? BaselineFile.standard : nil)).map { FilePath($0) }
  }

  /// The baseline that findings are held against; `nil` where there is none, or a new one is written.
  ///
  /// - Throws: `UsageError` where it cannot be read.
  func read(_ files: FileTree) throws(UsageError) -> Baseline? {
    guard let path, !isWritten else { return nil }
    let bytes: [UInt8]
    do { bytes = try files.read(path) } catch { throw UsageError(error.description) }
    let json: JSONValue
    do { json = try JSONValue(parsing: bytes) } catch {
      throw UsageError("\"\(path.string)\" is no baseline: \(error); write one with --write-baseline")
    }
    do { return try Baseline(json: json) } catch {
      throw UsageError("\"\(path.string)\" is no baseline: \(error); write one with --write-baseline")
    }
  }

  /// Marks the findings that are in a baseline.
  ///
  /// - Returns: How many entries of these plans, and of plans that are gone, no finding is.
  func mark(
    _ analyses: inout [Analysis], of plans: [PlanInputs.Plan], by baseline: Baseline, _ files: FileTree
  ) -> Int {
    guard let path else { return 0 }
    let folder = files.absolute(path).parent
    var gone = 0
    for (index, plan) in plans.enumerated() {
      let analysis = analyses[index]
      let (findings, missing) = baseline.mark(
        analysis.findings, in: analysis.text.bytes, path: way(to: plan, from: folder, files),
        asked: plan.settings.settings.selection)
      gone += missing
      var stateFindings = analysis.stateFindings
      if let state = analysis.state {
        let found = baseline.mark(
          stateFindings, in: state.text.bytes, path: state.path.path(from: folder).string,
          asked: plan.settings.settings.selection)
        stateFindings = found.findings
        gone += found.gone
      }
      analyses[index] = analysis.replacing(findings: findings, stateFindings: stateFindings)
    }
    var isThere: [String: Bool] = [:]
    for entry in baseline.entries {
      if isThere[entry.path] == nil {
        isThere[entry.path] = files.kind(of: folder.appending(entry.path.utf8)) != nil
      }
      if isThere[entry.path] == false { gone += 1 }
    }
    return gone
  }

  /// Writes the active findings.
  func write(
    _ analyses: [Analysis], of plans: [PlanInputs.Plan], on console: inout Console
  ) throws(UsageError) -> ExitCode {
    guard let path else { return .success }
    let folder = console.files.absolute(path).parent
    // What a link of this name leads to is nothing that anybody has asked to be written.
    let files = console.files
    if !isNamed, files.writesOut(files.absolute(path), of: files.workspace(around: folder)) {
      throw UsageError(FileProblem(path, .outside, whileWriting: true).description)
    }
    let entries = zip(analyses, plans).flatMap { analysis, plan in
      let own = Baseline.entries(
        of: analysis.findings, in: analysis.text.bytes, path: way(to: plan, from: folder, console.files))
      guard let state = analysis.state else { return own }
      return own
        + Baseline.entries(
          of: analysis.stateFindings, in: state.text.bytes, path: state.path.path(from: folder).string)
    }
    do {
      try console.files.write(Baseline(entries).jsonBytes(style: .pretty) + [0x0A], to: path)
    } catch { throw UsageError(error.description) }
    let noun = entries.count == 1 ? "finding" : "findings"
    return console.write(
      Array("\(entries.count) \(noun) written to \(path.string)\n".utf8), done: "the baseline is written")
  }

  private func way(to plan: PlanInputs.Plan, from folder: FilePath, _ files: FileTree) -> String {
    files.absolute(plan.isStandardInput ? FilePath(plan.name) : plan.path).path(from: folder).string
  }
}
