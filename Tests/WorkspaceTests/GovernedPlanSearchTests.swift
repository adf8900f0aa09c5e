import TestSupport
import Testing
import Workspace

/// The plans that share a configuration.
@Suite struct GovernedPlanSearchTests {
  private static let files = [
    ".plumbline.yaml": "core_events: [a.b]\n", "a/tracking-plan.yaml": "events: [{name: a.b}]\n",
    "b/tracking-plan.yaml": "events: [{name: a.b}]\n", "c/tracking-plan.yaml": "events: [{name: a.b}]\n",
    "d/.plumbline.yaml": "level: hint\n", "d/tracking-plan.yaml": "events: [{name: a.b}]\n",
  ]

  /// The plans that are found beside the first, and how many of them were looked at.
  private func search(asLongAs mostLooks: Int = .max) throws -> (names: [String]?, looks: Int) {
    let folder = try TemporaryFolder(Self.files)
    let files = FileTree(base: FilePath(folder.path))
    let plan = FilePath("a/tracking-plan.yaml")
    var configurations = Configurations(files: files)
    let settings = try configurations.settings(for: plan)
    var looks = 0
    func isCancelled() -> Bool {
      looks += 1
      return looks > mostLooks
    }
    let found = GovernedPlanSearch(files: files).plans(
      beside: plan, under: settings, isCancelled: isCancelled
    ) { folder in
      PlanFinder.find([folder], in: files).plans.map { files.absolute($0.path) }
    }
    return (found?.map { files.displayName(of: $0.path) }, looks)
  }

  @Test func areThoseThatHaveNoNearerConfiguration() throws {
    #expect(try search().names == ["b/tracking-plan.yaml", "c/tracking-plan.yaml"])
  }

  @Test func areNoneWhenNobodyWantsThemAnyMore() throws {
    let found = try search(asLongAs: 1)
    #expect(found.names == nil && found.looks == 2)
  }
}
