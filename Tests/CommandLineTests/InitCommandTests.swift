import Linting
import TestSupport
import Testing
import TrackingPlan
import Workspace

@testable import plumbline

@Suite struct InitCommandTests {
  private static let day = ["PLUMBLINE_TODAY": "2026-11-21"]

  /// Every profile with every depth and every destination, alone and together.
  @Test(arguments: ["core", "saas-b2b", "saas-b2c", "developer-tools", "atlassian-forge"])
  func whatIsWrittenHasNoFinding(_ profile: String) throws {
    let console = TestConsole()
    let hierarchies = [
      "none", "account", "organization,team", "account,workspace,project", "account,workspace,project,board",
      "report,document",
    ]
    let destinations =
      Destination.all.map(\.id) + [
        "", "segment,accoil", "mixpanel,amplitude", "intercom,customer-io", "ga4,plausible,posthog",
      ]
    var count = 0
    for hierarchy in hierarchies {
      if hierarchy == "none", profile != "core", profile != "saas-b2c" { continue }
      for names in destinations {
        let status = console.run(
          "init", "--dry-run", "--product", "Ac\"me: \\ Ünï #1 €", "--profile", profile, "--hierarchy",
          hierarchy,
          "--destinations", names, environment: InitCommandTests.day)
        #expect(status == 0, "\(console.errors)")
        let findings = Analyzer(today: "2026-11-21").analyze(console.output, path: "tracking-plan.yaml")
          .active
        #expect(
          findings.map(\.fullMessage).isEmpty,
          "\(profile), \(hierarchy), \(names): \(findings.map(\.fullMessage))")
        count += 1
      }
    }
    #expect(count >= 90)
  }

  @Test(arguments: [
    "x", "\"", "'", "a: b", "# no", "- list", "{}", "née", "製品", "true", "null", "1.10", "a\\b", "@x", "%",
    "Tab\tName",
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
    (["--destinations", "mixpanle"], "unknown destination \"mixpanle\"; did you mean \"mixpanel\"?"),
    (["plan.json"], "\"plan.json\" is no name for a plan; expected one that ends in .yaml or .yml"),
    (
      ["a.yaml", "--output", "b.yaml"],
      "option \"--output\" and the path name the plan's file twice; give one of them"
    ),
    (["--product", " "], "the product and the owner need a name that can be read"),
  ])
  func refusesWhatCannotBe(_ arguments: [String], _ message: String) {
    let console = TestConsole()
    #expect(console.run(all: ["init", "--dry-run"] + arguments, environment: InitCommandTests.day) == 2)
    #expect(console.errors == "plumbline: \(message)\n")
  }

  @Test func checkTellsOfItWhereThereIsNoPlan() throws {
    let folder = try TemporaryFolder(["a.txt": ""])
    let console = TestConsole()
    #expect(console.run("check", in: folder.path) == 2)
    #expect(console.errors.hasSuffix("name the file, or run plumbline init\n"))
  }
}
