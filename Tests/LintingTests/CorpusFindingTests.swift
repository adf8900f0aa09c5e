import Linting
import Policy
import SourceText
import TestSupport
import Testing
import TrackingPlan
import YAML

/// Every error and warning on the open plans, each gone through by hand: its author would agree with it.
@Suite struct CorpusFindingTests {
  /// By file, `line:column rule`; a file that is not named has none.
  static let agreed: [String: [String]] = [
    "plans/anejo.yaml": [
      "175:98 property-type-conflict",
      "186:64 group-level-is-value",
      "282:96 property-suffix-type",
      "293:200 property-suffix-type",
      "296:97 property-suffix-type",
      "296:97 property-type-conflict",
      "305:100 property-suffix-type",
      "305:156 property-suffix-type",
      "308:95 property-suffix-type",
      "337:13 name-tense",
      "340:13 name-past-tense",
      "372:97 property-suffix-type",
      "375:96 property-suffix-type",
      "378:147 property-suffix-type",
      "396:100 property-suffix-type",
      "427:96 property-suffix-type",
      "435:134 property-type-conflict",
      "436:13 name-past-tense",
      "443:46 property-suffix-type",
      "443:99 property-suffix-type",
    ],
    "plans/clipper-example.yaml": [
      "7:13 template-placeholder",
      "22:3 user-required-trait",
      "127:11 event-group-level-missing",
      "142:3 template-placeholder",
      "146:18 event-group-level-unknown",
      "161:11 event-group-level-missing",
      "174:11 event-group-level-missing",
      "192:11 event-group-level-missing",
      "210:11 event-group-level-missing",
      "223:11 event-group-level-missing",
      "237:11 event-group-level-missing",
      "267:11 event-group-level-missing",
    ],
    "plans/mentora.yaml": [
      "60:17 pii-free-text"
    ],
    "plans/seldonframe.yaml": [
      "10:3 user-required-trait",
      "21:3 account-required-trait",
      "44:1 event-reference-unknown",
    ],
    "plans/sergeant.yaml": [
      "368:13 name-past-tense",
      "375:13 name-past-tense",
      "387:13 name-past-tense",
      "862:13 name-past-tense",
      "1227:19 property-casing",
      "1228:19 property-casing",
      "1281:19 property-casing",
      "1298:19 property-casing",
      "1591:19 property-type-conflict",
    ],
    "plans/toova.yaml": [
      "327:15 pii-free-text"
    ],
    "plans/yemek.yaml": [
      "3:12 meta-version-format"
    ],
    "templates/b2b-saas-core.yaml": [
      "134:15 pii-in-event"
    ],
    "broken/iluv4.yaml": [
      "103:26 yaml-syntax",
      "156:1 yaml-syntax",
    ],
    "broken/published-template.yaml": [
      "7:13 template-placeholder",
      "30:3 user-required-trait",
      "135:11 event-group-level-missing",
      "150:3 template-placeholder",
      "154:18 event-group-level-unknown",
      "169:11 event-group-level-missing",
      "182:11 event-group-level-missing",
      "200:11 event-group-level-missing",
      "218:11 event-group-level-missing",
      "231:11 event-group-level-missing",
      "245:11 event-group-level-missing",
      "275:11 event-group-level-missing",
      "302:3 snapshot-shape",
      "303:12 snapshot-trait-undeclared",
      "313:12 snapshot-trait-undeclared",
    ],
    "broken/reviewping.yaml": [
      "10:31 yaml-unprintable",
      "13:3 user-required-trait",
      "92:22 yaml-unprintable",
      "98:106 yaml-unprintable",
      "154:13 yaml-unprintable",
      "170:32 yaml-unprintable",
      "443:67 yaml-unprintable",
    ],
    "broken/sergeant-2026-05-17.yaml": [
      "47:131 yaml-syntax",
      "113:13 name-past-tense",
      "115:13 name-past-tense",
      "116:13 name-past-tense",
      "133:13 name-past-tense",
      "186:151 property-casing",
      "186:203 property-casing",
      "193:155 property-casing",
      "194:291 property-casing",
      "235:234 property-type-conflict",
    ],
  ]

  static let folders = ["broken", "plans", "templates"]

  @Test(.enabled(if: Shared.folder("corpus") != nil, "\(Shared.absence)"), arguments: folders)
  func errorsAndWarningsAreThoseThatAuthorsAgreeWith(folder: String) throws {
    let corpus = try #require(Shared.folder("corpus"))
    let files = Shared.files(in: "\(corpus)/\(folder)")
    #expect(!files.isEmpty)
    for file in files {
      let path = "\(folder)/\(file)"
      let bytes = try #require(Shared.bytes(of: "\(corpus)/\(path)"))
      #expect(try CorpusFindingTests.found(bytes) == CorpusFindingTests.agreed[path] ?? [], "\(path)")
    }
  }

  private static func found(_ bytes: [UInt8]) throws -> [String] {
    let document = PlanDocument(SyntaxTree.parse(bytes))
    let source = SourceText(bytes)
    let settings = LintRun.Settings(profile: inferProfile(document.plan))
    let findings = try #require(LintRun.findings(of: document, settings: settings))
    return findings.filter { $0.severity >= .warning }.map { finding in
      let start = source.position(at: finding.range.start, encoding: .utf32)
      return "\(start.line + 1):\(start.column + 1) \(finding.rule)"
    }
  }

  @Test func theTableNamesOnlyRulesOfTheCatalogue() {
    let rules = Set(CorpusFindingTests.agreed.values.joined().compactMap { $0.split(separator: " ").last })
    #expect(!rules.isEmpty)
    for rule in rules { #expect(Catalogue.rule(String(rule)) != nil) }
  }
}
