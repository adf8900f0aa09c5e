import Linting
import Policy
import TestSupport
import Testing
import Workspace

@Suite struct ConfigurationsTests {
  @Test func theNearestUpwardHolds() throws {
    let folder = try TemporaryFolder([
      ".plumbline.yaml": "profile: core\n", "a/.plumbline.yaml": "profile: saas-b2b\n", "a/b/plan.yaml": "",
    ])
    var configurations = Configurations(files: FileTree(base: FilePath(folder.path)))
    #expect(try configurations.settings(for: FilePath("a/b/plan.yaml")).settings.profile == "saas-b2b")
    #expect(try configurations.settings(for: FilePath("./c/../c/plan.yaml")).settings.profile == "core")
    #expect(configurations.used.map(\.displayName) == ["a/.plumbline.yaml", ".plumbline.yaml"])
  }

  /// A client can name a file below ten thousand folders, none of which can be there.
  @Test func nothingIsLookedForAlongAPathThatCanNotBe() throws {
    var asked = 0
    let path = FilePath("/" + String(repeating: "a/", count: FilePath.longest / 2) + "plan.yaml")
    var configurations = Configurations { _ in
      asked += 1
      return nil
    }
    #expect(try configurations.settings(for: path).settings.profile == nil)
    #expect(asked == 0)
    _ = try configurations.settings(for: FilePath("/a/b/plan.yaml"))
    #expect(asked > 0)
  }

  @Test func aNamedOneHoldsForEveryPlanAndNoneForNone() throws {
    let folder = try TemporaryFolder([".plumbline.yaml": "profile: core\n", "ci.yaml": "profile: saas-b2b\n"])
    let files = FileTree(base: FilePath(folder.path))
    var named = Configurations(.file(FilePath("ci.yaml")), files: files)
    #expect(try named.settings(for: FilePath("plan.yaml")).settings.profile == "saas-b2b")
    var none = Configurations(.none, files: files)
    #expect(try none.settings(for: FilePath("plan.yaml")).settings.profile == nil)
    var missing = Configurations(.file(FilePath("gone.yaml")), files: files)
    #expect(throws: FileProblem(FilePath("gone.yaml"), .missing)) {
      try missing.settings(for: FilePath("plan.yaml"))
    }
  }

  @Test func anOpenTextWinsOverTheFile() throws {
    let folder = try TemporaryFolder([".plumbline.yaml": "profile: core\n"])
    let path = "\(folder.path)/.plumbline.yaml"
    var configurations = Configurations(files: FileTree(base: FilePath(folder.path))) {
      $0.string == path ? Array("profile: saas-b2b\n".utf8) : nil
    }
    #expect(try configurations.settings(for: FilePath("plan.yaml")).settings.profile == "saas-b2b")
  }

  @Test func pathPatternsStartFromTheConfigurationsFolder() throws {
    let folder = try TemporaryFolder([
      "team/.plumbline.yaml": """
      exclude: ["legacy/**", "*.draft.yaml", "!keep.draft.yaml"]
      overrides:
        - paths: "./web/*.yaml"
          rules: {event-duplicate: hint}
        - paths: [mobile/]
          rules: {event-duplicate: off, name: off}
        - paths: ["web/new.yaml"]
          rules: {event-duplicate: information}
      """
    ])
    var configurations = Configurations(files: FileTree(base: FilePath(folder.path)))
    func settings(_ path: String) throws -> PlanSettings {
      try configurations.settings(for: FilePath("team/\(path)"))
    }
    for (path, isExcluded) in [
      ("legacy/a/plan.yaml", true), ("a.draft.yaml", true), ("web/a.draft.yaml", true),
      ("keep.draft.yaml", false), ("team/legacy.yaml", false), ("web/legacy/plan.yaml", false),
    ] {
      #expect(try settings(path).isExcluded == isExcluded, "\(path)")
    }
    #expect(try settings("web/old.yaml").settings.levels == ["event-duplicate": .severity(.hint)])
    #expect(try settings("web/new.yaml").settings.levels == ["event-duplicate": .severity(.information)])
    #expect(try settings("mobile/x/plan.yaml").settings.levels == ["event-duplicate": .off, "name": .off])
    #expect(try settings("plan.yaml").settings.levels.isEmpty)
  }

  @Test func waysBetweenFolders() {
    let pairs = [
      ("/a/b/c.yaml", "/a", "b/c.yaml"), ("/a/c.yaml", "/a/b/d", "../../c.yaml"), ("/a", "/a", "."),
      ("/x/y", "/", "x/y"), ("y", "/a", "y"),
    ]
    for (path, folder, way) in pairs {
      #expect(FilePath(path).path(from: FilePath(folder)) == FilePath(way), "\(path)")
    }
    #expect(FilePath("/").parent == FilePath("/"))
    #expect(FilePath("/a").parent == FilePath("/"))
    #expect(FilePath("a").parent == FilePath("."))
  }
}
