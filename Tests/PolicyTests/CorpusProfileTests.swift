import Linting
import Policy
import TestSupport
import Testing
import TrackingPlan
import YAML

/// The profile of each open plan, as its author would say it.
@Suite struct CorpusProfileTests {
  static let profiles: [String: String] = [
    "plans/anejo.yaml": "core", "plans/ccandco.yaml": "core", "plans/clipper-example.yaml": "saas-b2b",
    "plans/crypticdesign.yaml": "core", "plans/lusior.yaml": "core", "plans/mentora.yaml": "core",
    "plans/openvibe.yaml": "core", "plans/paymoon.yaml": "core", "plans/sago.yaml": "core",
    "plans/samachify.yaml": "core", "plans/seldonframe.yaml": "saas-b2b", "plans/sergeant.yaml": "core",
    "plans/toova.yaml": "core", "plans/yemek.yaml": "core", "templates/ai-ml-tools.yaml": "saas-b2b",
    "templates/analytics-platforms.yaml": "saas-b2b", "templates/b2b-saas-core.yaml": "saas-b2b",
    "templates/collaboration-tools.yaml": "saas-b2b", "templates/developer-tools.yaml": "saas-b2b",
    "templates/form-builders.yaml": "saas-b2b", "templates/security-products.yaml": "saas-b2b",
    "broken/published-template.yaml": "saas-b2b", "broken/reviewping.yaml": "saas-b2b",
    "broken/iluv4.yaml": "core", "history/anejo/2026-06-08-2fe4841d7c.yaml": "core",
  ]

  @Test(
    .enabled(if: Shared.folder("corpus") != nil, "\(Shared.absence)"),
    arguments: profiles.sorted { $0.key < $1.key })
  func theOpenPlansHaveTheirProfile(path: String, expected: String) throws {
    let corpus = try #require(Shared.folder("corpus"))
    let bytes = try #require(Shared.bytes(of: "\(corpus)/\(path)"))
    let profile = inferProfile(PlanDocument(SyntaxTree.parse(bytes)).plan)
    #expect(profile.id == expected, "\(profile.origin)")
    #expect(profile.isDeclared == path.hasPrefix("templates/"))
  }
}
