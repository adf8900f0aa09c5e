import Policy
import SourceText
import TestSupport
import Testing

@testable import Workspace

@Suite struct PlanCacheTests {
  private let plan = "meta: {product: Acme}\nevents: [{name: report.created}]\n"

  @Test func anAnalysisIsMadeAnewWhenWhatItRestsOnHasChanged() throws {
    let folder = try TemporaryFolder([".plumbline.yaml": "profile: core\n"])
    let cache = PlanCache()
    var made = 0
    func ask(_ text: String, today: String = "2026-07-01", name: String = "tracking-plan.yaml") throws
      -> Analysis?
    {
      let path = FilePath(folder.path).appending(name.utf8)
      var configurations = Configurations(files: FileTree(), listings: cache.listings)
      let settings = try configurations.settings(for: path)
      let source = SourceText(Array(text.utf8))
      return cache.analysis(of: source, path: path, name: name, under: settings, today: today) {
        made += 1
        return Analyzer(today: today).analyze(
          source, path: name, under: settings, isCancelled: { false })
      }
    }
    let first = try ask(plan)
    let second = try ask(plan)
    #expect(made == 1)
    #expect(first?.findings == second?.findings)
    _ = try ask(plan + "# more\n")
    #expect(made == 2)
    _ = try ask(plan, today: "2026-07-02")
    #expect(made == 3)
    _ = try ask(plan, name: "other.yaml")
    #expect(made == 4)
    try folder.write("profile: saas-b2b\n", to: ".plumbline.yaml")
    #expect(try ask(plan, name: "other.yaml")?.profile.id == "saas-b2b")
    #expect(made == 5)
    // A profile that comes along may be named by the plan.
    try folder.write("id: acme\nextends: core\n", to: "acme.profile.yaml")
    _ = try ask(plan, name: "other.yaml")
    #expect(made == 6)
  }

  @Test func aCancelledAnalysisIsNotKept() {
    let cache = PlanCache()
    let text = SourceText(Array(plan.utf8))
    let none = cache.analysis(of: text, path: nil, name: "-", under: PlanSettings(), today: nil) { nil }
    #expect(none == nil)
    let some = cache.analysis(of: text, path: nil, name: "-", under: PlanSettings(), today: nil) {
      Analyzer(today: nil).analyze(text, path: "-", isCancelled: { false })
    }
    #expect(some != nil)
  }

  @Test func aFolderIsListedAgainOnceItHasChanged() async throws {
    let folder = try TemporaryFolder(["a.profile.yaml": "id: a\n", "b.yaml": "id: b\n"])
    let listings = ProfileListings()
    let path = FilePath(folder.path)
    func names(_ isProfilesFolder: Bool = false) -> [String] {
      listings.paths(in: path, of: FileTree(), isProfilesFolder: isProfilesFolder).map {
        String(decoding: $0.name, as: UTF8.self)
      }
    }
    #expect(names() == ["a.profile.yaml"])
    // Only what has rested for two seconds is remembered.
    try await Task.sleep(for: .milliseconds(2_200))
    #expect(names() == ["a.profile.yaml"])
    #expect(names(true) == ["a.profile.yaml", "b.yaml"])
    try folder.write("id: c\n", to: "c.profile.md")
    #expect(names() == ["a.profile.yaml", "c.profile.md"])
  }
}
