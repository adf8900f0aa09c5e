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
  /// The revision at which what is known of closed documents was dropped last.
  private var droppedRevision = 0

  /// The earlier versions that plans are held against, asked for again only when the repository has moved.
  private var bases = Bases(repository: PlanDocumentAnalyzer.repository)
  private var folders: [FilePath] = []
  /// The plans whose names configurations and profiles use.
  private var governed = GovernedPlans()
  /// What is to be told in the log, and what was told.
  private var notices: [String] = []
  private var told: Set<String> = []

  /// The way to revisions: whoever types does not wait for git as long as whoever has asked for it.
  static let repository = GitRepository(patience: 5)

  /// Which files of a folder can hold profiles.
  private let listings = ProfileListings()

  /// Makes an analyzer that has looked at nothing yet.
  public init() {}

  public mutating func open(_ folders: [WorkspaceFolder]) {
    self.folders = folders.compactMap(\.uri.path)
    governed = GovernedPlans()
  }

  public mutating func takeNotices() -> [String] {
    defer { notices = [] }
    return notices
  }

  public mutating func files(among documents: DocumentStore, isCancelled: () -> Bool) -> [DocumentURI] {
    var uris: [DocumentURI] = []
    var seen: Set<FilePath> = []
    func add(_ path: FilePath) {
      guard seen.insert(path).inserted else { return }
      uris.append(documents.document(path: path)?.uri ?? DocumentURI(path: path))
    }
    let files = FileTree()
    var configurations = Configurations(
      listings: listings, openText: { documents.document(path: $0)?.text.bytes })
    let states = States(files: files)
    for folder in folders where !isCancelled() {
      for plan in PlanFinder.find([folder], in: files, isCancelled: isCancelled).plans {
        add(plan.path)
        // What cannot be read is told where the plan is looked at.
        if let state = try? states.state(beside: plan.path) { add(state.path) }
        _ = try? configurations.settings(for: plan.path)
      }
    }
    for configuration in configurations.used { add(configuration.path) }
    for document in documents.all {
      if let path = document.path { add(path) }
    }
    return uris
  }

  public mutating func document(_ uri: DocumentURI) -> Document? {
    guard let path = uri.path, let bytes = try? FileTree().read(path) else { return nil }
    return Document(uri: uri, languageId: "yaml", version: 0, revision: 0, text: SourceText(bytes))
  }

  public mutating func diagnostics(
    of document: Document, among documents: DocumentStore, isCancelled: () -> Bool
  ) -> [DocumentDiagnostic]? {
    // Worked out anew each time: a configuration may have changed behind the editor's back.
    analyzed[document.uri] = nil
    let kind = kind(of: document)
    switch kind {
    case nil: return []
    case .profile: return profile(document, among: documents)?.findings.map(diagnostic) ?? []
    case .configuration:
      guard let path = document.path else {
        return ConfigurationDocument(SyntaxTree.parse(document.text.bytes)).findings.map(diagnostic)
      }
      var configurations = configurations(documents)
      return configurations.configuration(at: path, text: document.text.bytes)
        .findings.map(diagnostic)
    case .plan, .state:
      guard let subject = analyzed(document, among: documents, isCancelled: isCancelled),
        let analysis = subject.analysis
      else { return isCancelled() ? nil : [] }
      let isState = kind == .state
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
    if droppedRevision != documents.revision {
      analyzed = analyzed.filter { documents[$0.key] != nil }
      droppedRevision = documents.revision
    }
    analyzed[document.uri] = (documents.revision, result)
    return result
  }

  private mutating func analyze(
    _ document: Document, among documents: DocumentStore, isCancelled: () -> Bool
  ) -> AnalyzedDocument? {
    guard let kind = kind(of: document) else { return nil }
    let path = document.path ?? FilePath(document.uri.string)
    let file = document.path == nil ? nil : path
    var configurations = configurations(documents)
    switch kind {
    case .configuration, .profile:
      return settings(kind, document, among: documents, &configurations, isCancelled)
    case .plan:
      return analysis(of: path, document.text, isSaved: file != nil, documents, &configurations, isCancelled)
        .map {
          AnalyzedDocument(
            kind: .plan, path: file, text: document.text, tree: $0.document.tree, analysis: $0,
            planPath: file,
            otherPlans: others(beside: file, $0, documents))
        }
    case .state:
      let states = States(openText: { documents.document(path: $0)?.text.bytes })
      // An audit is written before there is a plan: then the state is read beside an empty one.
      let plan = states.plan(beside: path)
      var bytes: [UInt8] = []
      if let plan {
        guard let read = try? states.bytes(of: plan) else { return nil }
        bytes = read
      }
      let place = plan ?? path.parent.appending("tracking-plan.yaml".utf8)
      guard
        var analysis = analysis(
          of: place, SourceText(bytes), isSaved: true, documents, &configurations, isCancelled)
      else { return nil }
      if plan == nil {
        // Without a plan it can only be held against what a state is.
        analysis = analysis.replacing(
          findings: [],
          stateFindings: analysis.stateFindings.filter { Catalogue.rule($0.rule)?.family == .document })
      }
      // The folder may hold `current-state.yaml` and `.yml`: only one of them is the state.
      guard let state = analysis.state, state.path == path else { return nil }
      return AnalyzedDocument(
        kind: .state, path: path, text: document.text, tree: SyntaxTree.parse(document.text.bytes),
        analysis: analysis, planPath: plan, otherPlans: others(beside: plan, analysis, documents))
    }
  }

  /// Finds the plans that share settings with one, for those who ask.
  private func others(
    beside plan: FilePath?, _ analysis: Analysis?, _ documents: DocumentStore
  ) -> AnalyzedDocument.OtherPlans {
    guard let plan, let analysis else { return { _ in [] } }
    let finder = OtherPlans(governed: governed, listings: listings, documents: documents)
    return { finder.plans(beside: plan, under: analysis.settings, isCancelled: $0) }
  }

  /// What is known of one version of a plan, with the state beside it and the version that it is held against.
  private mutating func analysis(
    of plan: FilePath, _ text: SourceText, isSaved: Bool, _ documents: DocumentStore,
    _ configurations: inout Configurations, _ isCancelled: () -> Bool
  ) -> Analysis? {
    // The files may have changed, and a session outlives the day on which it began.
    let states = States(openText: { documents.document(path: $0)?.text.bytes })
    var settings: PlanSettings?
    var state: StateFile?
    if isSaved {
      // An editor shows nothing else that would say why rules are silent, or speak.
      do { settings = try configurations.settings(for: plan) } catch {
        note("\"\(plan.string)\" is checked without its configuration: \(error)")
      }
      do { state = try states.state(beside: plan) } catch {
        note("\"\(plan.string)\" is checked without its current state: \(error)")
      }
    }
    var base: BaseFile?
    if let revision = settings?.base {
      do throws(GitProblem) {
        base = try bases.base(at: revision, of: plan, isNamed: false)
      } catch {
        let name = settings?.configuration?.displayName ?? ConfigurationFile.name
        note("plans are not held against \"\(revision)\", which \(name) names as base: \(error)")
      }
    }
    return Analyzer().analyze(
      text, path: plan.string, under: settings ?? PlanSettings(), state: state, base: base,
      isCancelled: isCancelled)
  }

  /// A configuration or profile, with a plan for which it holds.
  private mutating func settings(
    _ kind: AnalyzedDocument.Kind, _ document: Document, among documents: DocumentStore,
    _ configurations: inout Configurations, _ isCancelled: () -> Bool
  ) -> AnalyzedDocument? {
    guard let path = document.path else {
      return AnalyzedDocument(
        kind: kind, path: nil, text: document.text, tree: SyntaxTree.parse(document.text.bytes))
    }
    let tree: SyntaxTree
    let folder: FilePath
    if kind == .configuration {
      tree = SyntaxTree.parse(document.text.bytes)
      folder = path.parent
    } else {
      guard let profile = configurations.profile(at: path, text: document.text.bytes) else { return nil }
      tree = profile.document.tree
      let isInFolder = path.parent.name.elementsEqual(Profiles.folderName.utf8)
      folder = isInFolder ? path.parent.parent : path.parent
    }
    let open = documents.all.filter { self.kind(of: $0) == .plan }.compactMap { $0.path }
    let plan = governed.plan(below: folder, open: open, isCancelled: isCancelled) { plan in
      guard let settings = try? configurations.settings(for: plan) else { return false }
      return kind == .configuration
        ? settings.configuration?.path == path : settings.profileFiles.contains { $0.path == path }
    }
    let states = States(openText: { documents.document(path: $0)?.text.bytes })
    let analysis = plan.flatMap { plan in
      (try? states.bytes(of: plan)).flatMap { bytes in
        self.analysis(of: plan, SourceText(bytes), isSaved: true, documents, &configurations, isCancelled)
      }
    }
    if isCancelled() { return nil }
    let profiles =
      kind == .configuration
      ? configurations.configuration(at: path, text: document.text.bytes).profiles
      : analysis?.settings.profiles
    return AnalyzedDocument(
      kind: kind, path: path, text: document.text, tree: tree, analysis: analysis, planPath: plan,
      profiles: profiles, otherPlans: others(beside: plan, analysis, documents))
  }

  private mutating func note(_ notice: String) {
    if told.insert(notice).inserted { notices.append(notice) }
  }

  /// A related place, in the document itself or in the other of plan and state.
  private func place(
    of related: Finding.Related, in path: FilePath?, _ file: CheckedFile?, _ finding: Finding,
    _ documents: DocumentStore
  ) -> DocumentDiagnostic.RelatedPlace {
    guard related.file != finding.file, let path, let other = file?.other else {
      return .init(range: related.range, message: related.message)
    }
    let uri = documents.document(path: path)?.uri ?? DocumentURI(path: path)
    return .init(document: (uri, other.text), range: related.range, message: related.message)
  }

  public func documents(affectedBy changed: DocumentURI, among documents: DocumentStore) -> [DocumentURI] {
    guard let path = changed.path else { return [] }
    let others = documents.all.map(\.uri).filter { $0 != changed }
    if isConfiguration(path) || ProfileFile.mayBeProfile(path) || ProfileFile.isProfileName(path) {
      return others
    }
    // A plan and the state beside it are held against each other.
    let isState = StateFile.isStateName(path)
    return others.filter { uri in
      guard let other = uri.path, other.parent == path.parent else { return false }
      return isState || StateFile.isStateName(other)
    }
  }

  /// The configurations as they are now, those that are open as the editor has them.
  private func configurations(_ documents: DocumentStore) -> Configurations {
    Configurations(listings: listings, openText: { documents.document(path: $0)?.text.bytes })
  }

  /// The profile that a document is, held against the others that can be named where it stands.
  private func profile(_ document: Document, among documents: DocumentStore) -> ProfileFile? {
    guard let path = document.path else { return nil }
    var configurations = configurations(documents)
    return configurations.profile(at: path, text: document.text.bytes)
  }

  /// What a document is; `nil` for none of ours.
  private func kind(of document: Document) -> AnalyzedDocument.Kind? {
    let path = document.path ?? FilePath(document.uri.string)
    if isConfiguration(path) { return .configuration }
    if document.path != nil, StateFile.isStateName(path) { return .state }
    if isPlan(document, path) { return .plan }
    // Whether it really is one, its content and what names it say.
    return document.path == nil ? nil : .profile
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
