import JSON
import LanguageServerProtocol
import SourceText
import TestSupport
import Testing
import Workspace

@testable import LanguageServer
@testable import plumbline

/// The way of a configuration into the command line and the server.
@Suite struct ConfigurationCommandTests {
  private static let faulty = "events:\n  - name: report.created\n  - name: report.created\n"

  @Test func theConfigurationDecidesWhatFails() throws {
    let folder = try TemporaryFolder([
      "tracking-plan.yaml": ConfigurationCommandTests.faulty,
      ".plumbline.yaml": "rules: {event-duplicate: hint}\n", "strict.yaml": "rules: {event: error}\n",
    ])
    let console = TestConsole()
    #expect(console.run("check", in: folder.path) == 0)
    #expect(console.run("check", "--isolated", in: folder.path) == 1)
    #expect(console.run("check", "--config", "strict.yaml", in: folder.path) == 1)
    #expect(console.run("check", "--config", "gone.yaml", in: folder.path) == 2)
    #expect(console.errors == "plumbline: cannot read \"gone.yaml\": there is no such file\n")
    #expect(console.run("check", "--config", "strict.yaml", "--isolated", in: folder.path) == 2)
  }

  @Test func rulesCanBeChosen() throws {
    let folder = try TemporaryFolder([
      "tracking-plan.yaml": ConfigurationCommandTests.faulty,
      ".plumbline.yaml": "rules: {event-duplicate: off}\n",
    ])
    let console = TestConsole()
    func rules(_ arguments: String...) throws -> Set<String> {
      _ = console.run(all: ["check", "--format", "json"] + arguments, in: folder.path)
      let found = try JSONParser.parse(console.output)["findings"]?.array ?? []
      return Set(found.compactMap { $0["rule"]?.string })
    }
    #expect(try !rules().contains("event-duplicate"))
    #expect(try rules("--select", "event-duplicate") == ["event-duplicate"])
    #expect(try rules("--select=event", "--isolated").contains("event-duplicate"))
    #expect(
      try rules("--ignore", "event,event-duplicate", "--isolated").isDisjoint(with: ["event-duplicate"]))
    #expect(console.run("check", "--select", "event-dupliacte", in: folder.path) == 2)
    #expect(
      console.errors
        == "plumbline: unknown rule or family \"event-dupliacte\"; did you mean \"event-duplicate\"?\n")
  }

  @Test func excludedPlansAreLeftOutAndThatIsSaid() throws {
    let folder = try TemporaryFolder([
      "legacy/tracking-plan.yaml": ConfigurationCommandTests.faulty,
      "tracking-plan.yaml": "events: []\n", ".plumbline.yaml": "exclude: legacy\n",
    ])
    let console = TestConsole()
    #expect(console.run("check", in: folder.path) == 0)
    #expect(console.run("check", "--show-files", in: folder.path) == 0)
    #expect(console.text == "tracking-plan.yaml\n")
    #expect(console.run("check", "legacy", in: folder.path) == 0)
    #expect(
      console.errors.hasPrefix(
        "plumbline: nothing to do: \"legacy/tracking-plan.yaml\" left out by \"exclude\" in \".plumbline.yaml\""
      ))
    #expect(console.run("check", "legacy", "--isolated", in: folder.path) == 1)
  }

  @Test func faultsOfTheConfigurationAreTold() throws {
    let folder = try TemporaryFolder([
      "tracking-plan.yaml": "events: []\n", ".plumbline.yaml": "rules:\n  event-dupliacte: off\n",
    ])
    let console = TestConsole()
    #expect(console.run("check", in: folder.path) == 1)
    #expect(
      console.text.hasPrefix(".plumbline.yaml:2:3: error: no rule or family is called \"event-dupliacte\""))
    _ = console.run("check", "--format", "json", in: folder.path)
    let found = try JSONParser.parse(console.output)["findings"]?[0]
    #expect(found?["rule"] == "config-invalid")
    #expect(found?["path"] == ".plumbline.yaml")
    #expect(try JSONParser.parse(console.output)["summary"]?["error"] == 1)
  }

  @Test func showsWhatHoldsAndWhereItIsSaid() throws {
    let folder = try TemporaryFolder([
      "web/tracking-plan.yaml": "events: []\n",
      ".plumbline.yaml": """
      profile: saas-b2b
      rules:
        event: hint
      overrides:
        - paths: web
          naming: snake_case
          rules: {name-style: off}
      """,
    ])
    let console = TestConsole()
    let today = ["PLUMBLINE_TODAY": "2026-06-30"]
    #expect(console.run("check", "--show-config", in: folder.path, environment: today) == 0)
    #expect(
      console.text == """
        web/tracking-plan.yaml
          configuration     .plumbline.yaml  nearest upward from the plan, or --config
          profile           saas-b2b         .plumbline.yaml:1
          naming            snake_case       .plumbline.yaml:6, override
          rules.event       hint             .plumbline.yaml:3
          rules.name-style  off              .plumbline.yaml:7, override
          suppressions      allowed          default
          today             2026-06-30       the clock, or PLUMBLINE_TODAY

        """)
    #expect(
      console.run("check", "--show-config", in: folder.path, environment: ["PLUMBLINE_TODAY": "soon"]) == 2)
  }

  @Test func theServerHeedsTheSameConfiguration() throws {
    let folder = try TemporaryFolder([".plumbline.yaml": "rules: {event-duplicate: off}\n"])
    var analyzer = PlanDocumentAnalyzer()
    func codes(_ name: String, _ text: String) -> [String] {
      let uri = DocumentURI(path: "\(folder.path)/\(name)")
      let document = Document(
        uri: uri, languageId: "yaml", version: 1, revision: 1, text: SourceText(text))
      return analyzer.diagnostics(of: document, among: DocumentStore()) { false }?.map(\.code) ?? []
    }
    #expect(!codes("tracking-plan.yaml", ConfigurationCommandTests.faulty).contains("event-duplicate"))
    try folder.write("rules: {event-duplicate: hint}\n", to: ".plumbline.yaml")
    #expect(codes("tracking-plan.yaml", ConfigurationCommandTests.faulty).contains("event-duplicate"))
    #expect(codes(".plumbline.yaml", "ruels: {}\n") == ["config-invalid"])
  }

  @Test func faultsOfAProfileAreToldByCheckAndInTheEditor() throws {
    let folder = try TemporaryFolder([
      "tracking-plan.yaml": "events: []\n",
      "profiles/ours.yaml": "id: acme\nextends: saas-b2bb\nrules:\n  event-dupliacte: off\n",
    ])
    let console = TestConsole()
    #expect(console.run("check", "--format", "json", in: folder.path) == 1)
    let found = try JSONParser.parse(console.output)["findings"]?.array ?? []
    let told = found.filter { $0["path"] == "profiles/ours.yaml" }.compactMap { $0["rule"]?.string }
    #expect(told == ["profile-unknown", "config-invalid"])
    var documents = DocumentStore()
    let path = "\(folder.path)/profiles/ours.yaml"
    try documents.open(item(DocumentURI(path: path), folder.read("profiles/ours.yaml")))
    let document = try #require(documents.document(path: FilePath(path)))
    var analyzer = PlanDocumentAnalyzer()
    #expect(analyzer.analyzed(document, among: documents) { false }?.kind == .profile)
    #expect(analyzer.diagnostics(of: document, among: documents) { false }?.map(\.code) == told)
  }

  @Test func showsWhatComesFromAProfileAndWhatFromAnOverride() throws {
    let folder = try TemporaryFolder([
      "tracking-plan.yaml": "meta: {profile: acme}\nevents: []\n",
      "profiles/ours.yaml": "id: acme\nextends: developer-tools\nrequired_traits: {user: [department]}\n",
      ".plumbline.yaml": """
      rules:
        group-depth: {severity: error, levels: 2}
      vocabulary:
        steps: {add: [glued], remove: [queued]}
        types: {furlong: number}
      overrides:
        - paths: ["*.yaml"]
          destinations: {mixpanel: {group_types: 20}}
      """,
    ])
    let console = TestConsole()
    let today = ["PLUMBLINE_TODAY": "2026-06-30"]
    #expect(console.run("check", "--show-config", in: folder.path, environment: today) == 0)
    #expect(
      console.text == """
        tracking-plan.yaml
          configuration             .plumbline.yaml       nearest upward from the plan, or --config
          profile                   acme                  the plan
          naming                    as the plan declares  default
          rules.event-operational   off                   profile developer-tools
          rules.group-depth         error                 .plumbline.yaml:2
          rules.group-depth.levels  2                     .plumbline.yaml:2
          required_traits.user      + department          profile acme
          vocabulary.steps          + glued; - queued     .plumbline.yaml:4
          destinations.mixpanel     group_types 20        .plumbline.yaml:8, override
          vocabulary.types.furlong  number                .plumbline.yaml:5
          suppressions              allowed               default
          today                     2026-06-30            the clock, or PLUMBLINE_TODAY

        """)
  }

  @Test func aChangedConfigurationWakesEveryOpenPlan() throws {
    let configuration = DocumentURI(path: "/x/.plumbline.yaml")
    let plan = DocumentURI(path: "/x/tracking-plan.yaml")
    var documents = DocumentStore()
    for uri in [configuration, plan] {
      try documents.open(item(uri, ""))
    }
    let analyzer = PlanDocumentAnalyzer()
    #expect(analyzer.documents(affectedBy: configuration, among: documents) == [plan])
    #expect(analyzer.documents(affectedBy: plan, among: documents).isEmpty)
  }

  @Test func anOpenConfigurationCountsBeforeItIsSaved() throws {
    let folder = try TemporaryFolder([".plumbline.yaml": "rules: {event-duplicate: off}\n"])
    let path = "\(folder.path)/tracking-plan.yaml"
    let text = ConfigurationCommandTests.faulty
    var documents = DocumentStore()
    try documents.open(
      item(DocumentURI(path: "\(folder.path)/.plumbline.yaml"), "rules: {event-duplicate: hint}\n"))
    try documents.open(
      item(DocumentURI(path: path), text))
    let document = try #require(documents.document(path: FilePath(path)))
    var analyzer = PlanDocumentAnalyzer()
    let found = analyzer.diagnostics(of: document, among: documents) { false }
    #expect(found?.first { $0.code == "event-duplicate" }?.severity == .hint)
  }

  private func item(_ uri: DocumentURI, _ text: String) throws -> TextDocumentItem {
    try TextDocumentItem(
      json: ["uri": .string(uri.string), "languageId": "yaml", "version": 1, "text": .string(text)])
  }
}
