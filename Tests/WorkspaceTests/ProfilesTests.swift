import Linting
import Policy
import TestSupport
import Testing
import Workspace

@Suite struct ProfilesTests {
  private func settings(
    _ files: [String: String], for plan: String = "tracking-plan.yaml",
    _ change: (TemporaryFolder) throws -> Void = { _ in }
  ) throws -> (settings: PlanSettings, configuration: [Finding], profiles: [Finding]) {
    let folder = try TemporaryFolder(files)
    try change(folder)
    var configurations = Configurations(files: FileTree(base: FilePath(folder.path)))
    let settings = try configurations.settings(for: FilePath(plan))
    return (
      settings, configurations.used.flatMap(\.findings), configurations.usedProfiles.flatMap(\.findings)
    )
  }

  @Test(arguments: [
    "profiles/ours.yaml", "profiles/ours.yml", "ours.profile.yaml", "profiles/any.profile.yml",
  ])
  func aProfileBesideThePlanCanBeNamed(_ path: String) throws {
    let found = try settings([path: "id: acme\nextends: saas-b2b\n"])
    #expect(found.settings.profiles.lineage(of: "acme") == ["acme", "saas-b2b", "core"])
    #expect(found.profiles.isEmpty)
  }

  @Test func aMarkdownPageCanHoldOne() throws {
    let page = "# Ours\n\n```yaml\nid: acme\nextends: core\n```\n"
    let found = try settings(["profiles/ours.md": page, "profiles/README.md": "# Profiles\n"])
    #expect(found.settings.profileFiles.map(\.displayName) == ["profiles/ours.md"])
  }

  @Test func otherFilesOfThatFolderArePassedBy() throws {
    let found = try settings([
      "profiles/users.yaml": "users: [a, b]\n", "profiles/one.yaml": "id: 7\n",
      "profiles/broken.yaml": "[}\n",
    ])
    #expect(found.settings.profileFiles.isEmpty)
    #expect(found.profiles.isEmpty)
  }

  @Test func theNearestProfileOfANameHoldsAndSaysSo() throws {
    let found = try settings(
      [
        ".plumbline.yaml": "profile: acme\n", "profiles/acme.yaml": "id: acme\nextends: core\n",
        "web/acme.profile.yaml": "id: acme\nextends: saas-b2b\n",
      ], for: "web/tracking-plan.yaml")
    #expect(found.settings.profiles.lineage(of: "acme") == ["acme", "saas-b2b", "core"])
    #expect(
      found.profiles.map(\.message) == ["another profile is called \"acme\": \"profiles/acme.yaml\""])
    #expect(found.configuration.isEmpty)
  }

  @Test func aConfigurationNamesOneByItsPath() throws {
    let found = try settings([
      ".plumbline.yaml": "profile: ./rules/ours.yaml\nalso: [rules/more.yaml]\n",
      "rules/ours.yaml": "id: acme\nextends: ./base.yaml\n", "rules/base.yaml": "id: base\n",
      "rules/more.yaml": "id: more\n",
    ])
    #expect(found.settings.settings.profile == "acme")
    #expect(found.settings.also == ["more"])
    #expect(found.settings.profiles.lineage(of: "acme", also: ["more"]) == ["acme", "base", "more"])
    #expect(found.configuration.isEmpty && found.profiles.isEmpty)
  }

  @Test func noPathLeadsOutOfTheWorkspace() throws {
    let outside = try TemporaryFolder(["secret.yaml": "id: secret\nextends: core\n"])
    for (path, isLink) in [
      ("../secret.yaml", false), ("\(outside.path)/secret.yaml", false), ("link.yaml", true),
      ("folder/secret.yaml", true),
    ] {
      let found = try settings(
        [
          ".plumbline.yaml": "profile: \(path)\n",
          "profiles/ours.yaml": "id: acme\nextends: \(path.hasPrefix("/") ? path : "../\(path)")\n",
        ]
      ) { folder in
        guard isLink else { return }
        try folder.link("link.yaml", to: "\(outside.path)/secret.yaml")
        try folder.link("folder", to: outside.path)
      }
      #expect(found.configuration.map(\.rule) == ["config-invalid"], "\(path)")
      #expect(found.profiles.map(\.rule) == ["profile-unknown"], "\(path)")
      #expect((found.configuration + found.profiles).allSatisfy { $0.message.contains("lies outside of") })
      #expect(!found.settings.profiles.names.contains("secret"))
    }
  }

  @Test func aFolderOfProfilesThatLeadsOutIsNotRead() throws {
    let outside = try TemporaryFolder(["profiles/secret.yaml": "id: secret\nextends: core\n"])
    let found = try settings([:]) { try $0.link("profiles", to: "\(outside.path)/profiles") }
    #expect(found.settings.profileFiles.isEmpty)
  }

  @Test func whatCannotBeReadIsToldWhereItIsNamed() throws {
    let found = try settings([
      ".plumbline.yaml": "profile: gone.yaml\nalso: [unnamed.yaml, nobody, saas-b2c]\n",
      "unnamed.yaml": "rules: {}\n",
    ])
    #expect(
      found.configuration.map(\.message) == [
        "there is no file \"gone.yaml\" that can be read as a profile",
        "the profile in \"unnamed.yaml\" has no name; expected a key \"id\" there",
        "no profile is called \"nobody\"",
      ])
  }

  @Test func loopsAndWeakenedInvariantsAreToldAtTheirPlace() throws {
    let found = try settings([
      "profiles/a.yaml": "id: a\nextends: b\n", "profiles/b.yaml": "id: b\nalso: [a]\n",
      "profiles/c.yaml": "id: c\nextends: saas-b2b\nrules: {profile-retention: off, name: error}\n",
      "profiles/d.yaml": "id: d\nextends: saas-b2bb\n",
    ])
    #expect(
      found.profiles.map(\.fullMessage) == [
        "profile \"a\" builds on itself through \"b\"", "profile \"b\" builds on itself through \"a\"",
        "\"profile-retention\" holds an invariant of \"saas-b2b\" and cannot be loosened",
        "no profile is called \"saas-b2bb\"; did you mean \"saas-b2b\"?",
      ])
  }

  @Test func theOrderOfKeysDoesNotDecideWhetherAnInvariantHolds() throws {
    let found = try settings([
      ".plumbline.yaml": """
      rules: {profile-leading-indicators: hint}
      profile: saas-b2b
      overrides:
        - rules: {profile-retention: hint}
          profile: saas-b2b
          paths: [plan.yaml]
      """
    ])
    #expect(
      found.configuration.map(\.message).sorted() == [
        "\"profile-leading-indicators\" holds an invariant of \"saas-b2b\" and cannot be loosened",
        "\"profile-retention\" holds an invariant of \"saas-b2b\" and cannot be loosened",
      ])
  }

  @Test func aConfigurationCannotLoosenAnInvariant() throws {
    let found = try settings([
      ".plumbline.yaml": """
      profile: saas-b2b
      rules: {pii-policy-violated: off, profile-outcome: error, profile-leading-indicators: hint}
      """
    ])
    #expect(found.configuration.map(\.rule) == ["profile-weakens-invariant", "profile-weakens-invariant"])
    #expect(
      found.configuration.map(\.message).sorted() == [
        "\"pii-policy-violated\" holds an invariant of \"core\" and cannot be loosened",
        "\"profile-leading-indicators\" holds an invariant of \"saas-b2b\" and cannot be loosened",
      ])
  }

  @Test func whatAProfileSaysReachesThePlan() throws {
    let folder = try TemporaryFolder([
      "profiles/ours.yaml": """
      id: acme
      extends: saas-b2b
      rules: {event-category-unknown: {severity: error, uses: 9}, group-depth: off}
      categories: [pottery]
      required_traits: {user: [department]}
      recommended_traits: {user: {replace: []}}
      core_events: {replace: [{name: kiln.fired, properties: [kiln_id]}]}
      questions: [Which kilns are hot?]
      """
    ])
    let plan = """
      meta: {profile: acme}
      entities: {user: {traits: [{name: user_id, type: string}]}}
      groups: [{type: account, is_top_level: true, traits: [{name: name}, {name: plan}]}]
      events:
        - {name: report.created, category: pottery, group_level: account}
        - {name: report.deleted, category: glass, group_level: account}
      """
    var configurations = Configurations(files: FileTree(base: FilePath(folder.path)))
    let settings = try configurations.settings(for: FilePath("tracking-plan.yaml"))
    let analysis = Analyzer(today: nil).analyze(Array(plan.utf8), path: "tracking-plan.yaml", under: settings)
    func told(_ rule: String) -> [String] { analysis.findings.filter { $0.rule == rule }.map(\.message) }
    #expect(analysis.profile.id == "acme" && analysis.profile.isDeclared)
    #expect(told("event-category-unknown") == ["category \"glass\" is not known"])
    #expect(told("core-event-missing") == ["event \"kiln.fired\" is missing"])
    #expect(told("user-required-trait").first?.contains("\"department\"") == true)
    #expect(told("user-recommended-trait").isEmpty)
    #expect(analysis.findings.first { $0.rule == "event-category-unknown" }?.severity == .error)
    #expect(configurations.usedProfiles.first?.definition.questions != nil)
  }
}
