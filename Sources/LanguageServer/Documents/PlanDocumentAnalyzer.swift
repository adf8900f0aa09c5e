import JSON
import LanguageFeatures
import LanguageServerProtocol
import Linting
import Policy
import SourceText
import Workspace
import YAML

/// Says what is wrong in the plans among an editor's documents; of any other document it says nothing.
public struct PlanDocumentAnalyzer: DocumentAnalyzer {
  private var analyzed: [DocumentURI: (revision: Int, document: AnalyzedDocument?)] = [:]

  /// The earlier versions that plans are held against, asked for again only when the repository has moved.
  private var bases = Bases()
  private var folders: [FilePath] = []

  /// Makes an analyzer that has looked at nothing yet.
  public init() {}

  public mutating func open(_ folders: [WorkspaceFolder]) {
    self.folders = folders.compactMap { $0.uri.path.map { FilePath($0) } }
  }

  public mutating func files(among documents: DocumentStore, isCancelled: () -> Bool) -> [DocumentURI] {
    var uris: [DocumentURI] = []
    var seen: Set<String> = []
    func add(_ path: FilePath) {
      guard seen.insert(path.string).inserted else { return }
      uris.append(documents.document(path: path.string)?.uri ?? DocumentURI(path: path.string))
    }
    let files = FileTree()
    var configurations = Configurations(openText: { documents.document(path: $0.string)?.text.bytes })
    let states = States(files: files)
    for folder in folders where !isCancelled() {
      for plan in PlanFinder.find([folder], in: files, isCancelled: isCancelled).plans {
        add(plan.path)
        if let state = try? states.state(beside: plan.path) { add(state.path) }
        _ = try? configurations.settings(for: plan.path)
      }
    }
    for configuration in configurations.used { add(configuration.path) }
    for document in documents.all {
      if let path = document.path.map({ FilePath($0) }) { add(path) }
    }
    return uris
  }

  public mutating func document(_ uri: DocumentURI) -> Document? {
    guard let path = uri.path, let bytes = try? FileTree().read(FilePath(path)) else { return nil }
    return Document(uri: uri, languageId: "yaml", version: 0, revision: 0, text: SourceText(bytes))
  }

  public mutating func diagnostics(
    of document: Document, among documents: DocumentStore, isCancelled: () -> Bool
  ) -> [DocumentDiagnostic]? {
    // Worked out anew each time: a configuration may have changed behind the editor's back.
    analyzed[document.uri] = nil
    guard let subject = analyzed(document, among: documents, isCancelled: isCancelled) else {
      return isCancelled() ? nil : []
    }
    switch subject.kind {
    case .profile:
      return profile(document, among: documents)?.findings.map(diagnostic) ?? []
    case .configuration:
      guard let path = subject.path else {
        return ConfigurationDocument(subject.tree).findings.map(diagnostic)
      }
      var configurations = configurations(documents)
      return configurations.configuration(at: path, text: document.text.bytes).findings.map(diagnostic)
    case .plan, .state:
      guard let analysis = subject.analysis else { return [] }
      let isState = subject.kind == .state
      let file = isState ? analysis.checkedState : analysis.checked
      return file?.active.map { finding in
        var diagnostic = diagnostic(finding)
        diagnostic.related = finding.related.map { related in
          place(
            of: related, in: isState ? subject.planPath : analysis.state?.path, file, finding, documents)
        }
        return diagnostic
      } ?? []
    }
  }

  public mutating func analyzed(
    _ document: Document, among documents: DocumentStore, isCancelled: () -> Bool
  ) -> AnalyzedDocument? {
    if let known = analyzed[document.uri], known.revision == documents.revision { return known.document }
    let result = analyze(document, among: documents, isCancelled: isCancelled)
    if result == nil, isCancelled() { return nil }
    analyzed = analyzed.filter { documents[$0.key] != nil }
    analyzed[document.uri] = (documents.revision, result)
    return result
  }

  private mutating func analyze(
    _ document: Document, among documents: DocumentStore, isCancelled: () -> Bool
  ) -> AnalyzedDocument? {
    let path = FilePath(document.path ?? document.uri.string)
    let file = document.path == nil ? nil : path
    if isConfiguration(path) {
      return AnalyzedDocument(
        kind: .configuration, path: file, text: document.text, tree: SyntaxTree.parse(document.text.bytes))
    }
    // The files may have changed, and a session outlives the day on which it began.
    let openText: (FilePath) -> [UInt8]? = { documents.document(path: $0.string)?.text.bytes }
    let states = States(openText: openText)
    let isState = document.path != nil && StateFile.isStateName(path)
    let planPath: FilePath
    let text: SourceText
    if isState {
      guard let plan = states.plan(beside: path), let bytes = try? states.bytes(of: plan) else { return nil }
      (planPath, text) = (plan, SourceText(bytes))
    } else {
      guard isPlan(document, path) else {
        return profile(document, among: documents).map {
          AnalyzedDocument(kind: .profile, path: file, text: document.text, tree: $0.document.tree)
        }
      }
      (planPath, text) = (path, document.text)
    }
    var configurations = configurations(documents)
    let settings = file == nil ? nil : try? configurations.settings(for: planPath)
    let state = file == nil ? nil : try? states.state(beside: planPath)
    // Where git cannot say it, an editor is the wrong place to complain: the rules that need it are silent.
    var base: BaseFile?
    if let revision = settings?.base { base = try? bases.base(at: revision, of: planPath) }
    let analysis = Analyzer().analyze(
      text, path: planPath.string, under: settings ?? PlanSettings(), state: state, base: base,
      isCancelled: isCancelled)
    guard let analysis else { return nil }
    guard isState else {
      return AnalyzedDocument(
        kind: .plan, path: file, text: text, tree: analysis.document.tree, analysis: analysis, planPath: file)
    }
    // The folder may hold `current-state.yaml` and `.yml`: only one of them is the state.
    guard let state, state.path == path else { return nil }
    return AnalyzedDocument(
      kind: .state, path: path, text: document.text, tree: SyntaxTree.parse(document.text.bytes),
      analysis: analysis, planPath: planPath)
  }

  /// A related place, in the document itself or in the other of plan and state.
  private func place(
    of related: Finding.Related, in path: FilePath?, _ file: CheckedFile?, _ finding: Finding,
    _ documents: DocumentStore
  ) -> DocumentDiagnostic.RelatedPlace {
    guard related.file != finding.file, let path, let other = file?.other else {
      return .init(range: related.range, message: related.message)
    }
    let uri = documents.document(path: path.string)?.uri ?? DocumentURI(path: path.string)
    return .init(document: (uri, other.text), range: related.range, message: related.message)
  }

  public func documents(affectedBy changed: DocumentURI, among documents: DocumentStore) -> [DocumentURI] {
    guard let path = changed.path.map({ FilePath($0) }) else { return [] }
    let others = documents.all.map(\.uri).filter { $0 != changed }
    if isConfiguration(path) || ProfileFile.mayBeProfile(path) || ProfileFile.isProfileName(path) {
      return others
    }
    // A plan and the state beside it are held against each other.
    let isState = StateFile.isStateName(path)
    return others.filter { uri in
      guard let other = uri.path.map({ FilePath($0) }), other.parent == path.parent else { return false }
      return isState || StateFile.isStateName(other)
    }
  }

  /// The configurations as they are now, those that are open as the editor has them.
  private func configurations(_ documents: DocumentStore) -> Configurations {
    Configurations(openText: { documents.document(path: $0.string)?.text.bytes })
  }

  /// The profile that a document is, held against the others that can be named where it stands.
  private func profile(_ document: Document, among documents: DocumentStore) -> ProfileFile? {
    guard let path = document.path else { return nil }
    var configurations = configurations(documents)
    return configurations.profile(at: FilePath(path), text: document.text.bytes)
  }

  private func isConfiguration(_ path: FilePath) -> Bool {
    path.name.elementsEqual(ConfigurationFile.name.utf8)
  }

  private func isPlan(_ document: Document, _ path: FilePath) -> Bool {
    if PlanRecognition.isPlan(document.text.bytes, path: path) { return true }
    // What has not been saved yet has no name to go by.
    let isUnsaved = document.path == nil && ["yaml", "json"].contains(document.languageId)
    return isUnsaved && PlanRecognition.isPlanContent(document.text.bytes, dialect: .yaml)
  }

  private func diagnostic(_ finding: Finding) -> DocumentDiagnostic {
    DocumentDiagnostic(
      range: finding.range, severity: severity(finding.severity), code: finding.rule,
      message: ([finding.fullMessage] + [finding.note].compactMap { $0 }).joined(separator: "\n"),
      tags: DiagnosticTags.of(finding.rule),
      related: finding.related.map { .init(range: $0.range, message: $0.message) },
      data: data(finding))
  }

  private func severity(_ severity: Severity) -> DiagnosticSeverity {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .information: .information
    case .hint: .hint
    }
  }

  /// The fixes, in bytes of the text that the diagnostic is about.
  private func data(_ finding: Finding) -> JSONValue? {
    guard !finding.fixes.isEmpty else { return nil }
    let fixes = finding.fixes.map { fix -> JSONValue in
      let edits = fix.edits.map { edit -> JSONValue in
        [
          "start": .integer(Int64(edit.range.start)), "end": .integer(Int64(edit.range.end)),
          "text": .string(edit.newText),
        ]
      }
      return ["title": .string(fix.title), "safe": .bool(fix.isSafe), "edits": .array(edits)]
    }
    return ["fixes": .array(fixes)]
  }
}
