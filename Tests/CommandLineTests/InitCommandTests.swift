import Linting
import TestSupport
import Testing
import TrackingPlan
import Workspace

@testable import plumbline

@Suite struct InitCommandTests {
  private static let day = ["PLUMBLINE_TODAY": "2026-11-21"]

  /// Levels of one word and of several, levels that are words of the format or of the rules, from one to four.
  private static let hierarchies = [
    "none", "account", "organization,team", "account,workspace,project", "account,workspace,project,board",
    "report,document", "company,business_unit,team_space", "x1,y2", "group,event,trait",
    "report,document,dashboard,chart",
    "account,account2", "status,role,email,name", "invitation,integration", "a,b,c,d", "site",
    "tenant,user_group",
  ]

  /// Each tool alone, each two neighbours, some that have nothing in common, and all together.
  private static let destinations: [String] = {
    let all = Destination.all.map(\.id)
    let pairs = zip(all, all.dropFirst() + all.prefix(1)).map { "\($0),\($1)" }
    return all + pairs + [
      "", "segment,accoil", "intercom,customer-io", "ga4,plausible,posthog", all.joined(separator: ","),
    ]
  }()

  /// Every profile with every depth and every destination, alone and together; nothing needs to be suppressed.
  @Test(arguments: ["core", "saas-b2b", "saas-b2c", "developer-tools", "atlassian-forge"])
  func whatIsWrittenHasNoFinding(_ profile: String) throws {
    let console = TestConsole()
    let hierarchies = InitCommandTests.hierarchies
    let destinations = InitCommandTests.destinations
    var count = 0
    for (number, hierarchy) in hierarchies.enumerated() {
      if hierarchy == "none", profile != "core", profile != "saas-b2c" { continue }
      // Every tool at one level and at three; at every other hierarchy each fourth, of which some meet all.
      let isWhole = ["account", "account,workspace,project"].contains(hierarchy)
      for (position, names) in destinations.enumerated() where isWhole || (position + number) % 4 == 0 {
        let status = console.run(
          "init", "--dry-run", "--product", "Ac\"me: \\ Ünï #1 €", "--profile", profile, "--hierarchy",
          hierarchy,
          "--destinations", names, environment: InitCommandTests.day)
        #expect(status == 0, "\(console.errors)")
        let findings = Analyzer(today: "2026-11-21").analyze(console.output, path: "tracking-plan.yaml")
          .findings
        #expect(
          findings.map(\.fullMessage).isEmpty,
          "\(profile), \(hierarchy), \(names): \(findings.map(\.fullMessage))")
        count += 1
      }
    }
    #expect(count >= 150)
  }

  @Test(arguments: [
    "x", "\"", "'", "a: b", "# no", "- list", "{}", "née", "製品", "true", "null", "1.10", "a\\b", "@x", "%",
    "Tab\tName", "Ünï: #1 \u{1F600}", "it's", "multi  space", "a\u{A0}b", "0123", "1e3", "~", "&a", "*a",
    "!t",
    "| x", "> x", "a #b", "x:", "?", "- ", "=", "<<", "2026-01-01", "\u{202E}rtl", "e\u{301}",
    String(repeating: "long name ", count: 60),
  ])
  func anyNameIsAName(_ name: String) throws {
    let console = TestConsole()
    #expect(
      console.run("init", "--dry-run", "--product", name, "--owner", name, environment: InitCommandTests.day)
        == 0)
    let analysis = Analyzer(today: "2026-11-21").analyze(console.output, path: "tracking-plan.yaml")
    #expect(analysis.plan.meta.product.map { analysis.plan.text($0) } == name)
    #expect(analysis.active.map(\.fullMessage).isEmpty, "\(analysis.active.map(\.fullMessage))")
  }

  @Test func nothingIsOverwritten() throws {
    let folder = try TemporaryFolder(["a.txt": ""])
    let console = TestConsole()
    #expect(console.run("init", "--product", "Acme", in: folder.path, environment: InitCommandTests.day) == 0)
    #expect(
      console.text
        == "wrote .telemetry/tracking-plan.yaml\nwrote .plumbline.yaml\nnext: plumbline check, plumbline coverage\n"
    )
    let plan = Shared.bytes(of: "\(folder.path)/.telemetry/tracking-plan.yaml")
    #expect(plan?.isEmpty == false)
    // Both hold up under each other.
    #expect(
      console.run("check", "--level", "hint", "--quiet", in: folder.path, environment: InitCommandTests.day)
        == 0)
    #expect(console.text.isEmpty)
    #expect(
      console.run("init", "--product", "Other", in: folder.path, environment: InitCommandTests.day) == 2)
    #expect(
      console.errors
        == "plumbline: \".telemetry/tracking-plan.yaml\" is there already, and init never overwrites; name another file, or see it with --dry-run\n"
    )
    #expect(Shared.bytes(of: "\(folder.path)/.telemetry/tracking-plan.yaml") == plan)
    #expect(console.run("init", "b/plan.yaml", in: folder.path, environment: InitCommandTests.day) == 0)
    #expect(console.text.contains("kept .plumbline.yaml, which was there\n"))
    #expect(!Shared.files(in: "\(folder.path)/b").contains { $0.contains(".tmp") })
  }

  @Test(arguments: [
    (
      ["--hierarchy", "Account"],
      "level \"Account\" should be a word in small letters, such as account or team_space"
    ),
    (["--hierarchy", "a,b,c,d,e"], "5 levels are too many to start with; give at most 4"),
    (["--hierarchy", "a,a"], "the hierarchy names a level twice: a,a"),
    (
      ["--hierarchy", "none"],
      "in profile \"saas-b2b\" accounts pay; give a hierarchy such as account, or another profile"
    ),
    (
      ["--hierarchy", "account,yes"],
      "a plan of these words would not be without findings: the group \"yes\" is a boolean in YAML 1.1, and a name is meant  [yaml-ambiguous-scalar]; give other levels or another name"
    ),
    (
      ["--hierarchy", "account,plan"],
      "a plan of these words would not be without findings: event \"plan.upgraded\" is about \"plan\" and is planned at \"account\"; did you mean \"plan\"?  [event-group-level-coarse]; give other levels or another name"
    ),
    (
      ["--product", "[x]"],
      "a plan of these words would not be without findings: \"[x]\" is the template's, not this plan's  [template-placeholder]; give other levels or another name"
    ),
    (["--destinations", "mixpanle"], "unknown destination \"mixpanle\"; did you mean \"mixpanel\"?"),
    (["plan.json"], "\"plan.json\" is no name for a plan; expected one that ends in .yaml or .yml"),
    (
      ["a.yaml", "--output", "b.yaml"],
      "option \"--output\" and the path name the plan's file twice; give one of them"
    ),
    (["--product", " "], "the product and the owner need a name that can be read"),
    (["--product", ""], "the product and the owner need a name that can be read"),
    (
      ["--hierarchy", "team space"],
      "level \"team space\" should be a word in small letters, such as account or team_space"
    ),
    (
      ["--hierarchy", "équipe"],
      "level \"équipe\" should be a word in small letters, such as account or team_space"
    ),
    (
      ["--hierarchy", "\"a\""],
      "level \"\"a\"\" should be a word in small letters, such as account or team_space"
    ),
    (
      ["--hierarchy", "1st"], "level \"1st\" should be a word in small letters, such as account or team_space"
    ),
  ])
  func refusesWhatCannotBe(_ arguments: [String], _ message: String) {
    let console = TestConsole()
    #expect(console.run(all: ["init", "--dry-run"] + arguments, environment: InitCommandTests.day) == 2)
    #expect(console.errors == "plumbline: \(message)\n")
  }

  @Test func theConfigurationHoldsForThePlan() throws {
    let folder = try TemporaryFolder(["here/a.txt": "", "there/a.txt": ""])
    let console = TestConsole()
    for plan in [
      "\(folder.path)/there/.telemetry/tracking-plan.yaml", "../there/deep/plan.yaml", "./b/c/plan.yaml",
    ] {
      #expect(
        console.run("init", "--product", "Acme", plan, in: "\(folder.path)/here", environment: Self.day) == 0)
    }
    for place in ["here", "there", "there/deep"] {
      #expect(Shared.files(in: "\(folder.path)/\(place)").contains(".plumbline.yaml"), "\(place)")
    }
    #expect(!Shared.files(in: "\(folder.path)/here/b/c").contains(".plumbline.yaml"))
  }

  @Test func checkTellsOfItWhereThereIsNoPlan() throws {
    let folder = try TemporaryFolder(["a.txt": ""])
    let console = TestConsole()
    #expect(console.run("check", in: folder.path) == 2)
    #expect(console.errors.hasSuffix("name the file, or run plumbline init\n"))
  }
}
