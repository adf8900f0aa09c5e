import JSON
import Linting
import Policy
import Schema
import SourceText
import TestSupport
import Testing
import YAML

@testable import plumbline

/// The page about the configuration names every key, and its examples do what it says.
@Suite struct ConfigurationPageTests {
  /// What the example of a key changes.
  struct Effect: Sendable, CustomTestStringConvertible {
    /// The key as the page's headings write it.
    let key: String
    /// The rule whose findings are looked at.
    let rule: String
    /// The plan.
    var plan = "events:\n  - name: report.created\n  - name: report.created\n"
    /// The plan at the last commit of a git repository; `nil` for a plan without one.
    var committed: String?
    /// Where it stands.
    var path = "legacy/tracking-plan.yaml"
    /// What is told of the rule without the configuration: a severity, or nothing.
    let before: String?
    /// What is told with it.
    let after: String?

    var testDescription: String { key }
  }

  private static let suppressed = """
    events:
      - name: report.created
      - name: report.created  # plumbline: ignore event-duplicate

    """

  static let effects =
    [
      Effect(key: "profile", rule: "account-entity-missing", before: nil, after: "error"),
      Effect(key: "also", rule: "account-entity-missing", before: nil, after: "information"),
      Effect(key: "rules", rule: "event-duplicate", before: "error", after: "warning"),
      Effect(key: "rules.RULE.severity", rule: "event-duplicate", before: "error", after: "hint"),
      Effect(key: "naming", rule: "name-style", before: nil, after: "warning"),
      Effect(
        key: "base", rule: "version-not-bumped",
        plan: "meta: {version: 1}\nevents: [{name: a.b}, {name: a.c}]\n",
        committed: "meta: {version: 1}\nevents: [{name: a.b}]\n", before: nil, after: "warning"),
      Effect(key: "exclude", rule: "event-duplicate", before: "error", after: nil),
      Effect(key: "overrides.paths", rule: "event-duplicate", before: "error", after: nil),
      Effect(key: "overrides.profile", rule: "account-entity-missing", before: nil, after: "error"),
      Effect(key: "overrides.rules", rule: "event-duplicate", before: "error", after: "hint"),
      Effect(key: "overrides.naming", rule: "name-style", before: nil, after: "warning"),
      Effect(
        key: "suppressions.allowed", rule: "event-duplicate", plan: suppressed, before: nil, after: "error"),
      Effect(
        key: "suppressions.reasons", rule: "event-duplicate", plan: suppressed, before: nil, after: "error"),
    ] + furtherEffects + vocabularyEffects

  /// The headings of the page with the example below each, if there is one.
  private static let sections: [(key: String, example: String?)] = {
    var sections: [(key: String, example: String?)] = []
    var block: [String]?
    for line in Repository.lines(of: "protocol/configuration.md") {
      if line.hasPrefix("#"), block == nil, let key = line.split(separator: "`").dropFirst().first {
        sections.append((String(key), nil))
      } else if line == "```yaml" {
        block = []
      } else if line == "```", let lines = block {
        if !sections.isEmpty { sections[sections.count - 1].example = lines.joined(separator: "\n") + "\n" }
        block = nil
      } else {
        block?.append(line)
      }
    }
    return sections
  }()

  /// Every key that a configuration can have, as the page's headings write it.
  private static let keys: [String] = {
    func keys(_ place: Place, _ prefix: String) -> [String] {
      configurationSchema.shape(of: place).fields.flatMap { field -> [String] in
        let name = prefix + field.key.rawValue
        switch field.value {
        case .overrides: return [name] + keys(.override, "overrides.")
        case .suppressionPolicy: return [name] + keys(.suppressionPolicy, "suppressions.")
        case .ruleSettings where prefix.isEmpty:
          return [name] + keys(.ruleSetting, "rules.RULE.") + ["rules.RULE.OPTION"]
        case .vocabulary where prefix.isEmpty: return [name] + keys(.vocabulary, "vocabulary.")
        case .destinationFigures where prefix.isEmpty:
          return [name] + keys(.destinationFigure, "destinations.NAME.")
        default: return [name]
        }
      }
    }
    return keys(.configuration, "")
  }()

  @Test func everyKeyHasItsSection() {
    #expect(ConfigurationPageTests.sections.map(\.key).sorted() == ConfigurationPageTests.keys.sorted())
  }

  @Test func everyKeyHasAnExampleWithAnEffect() {
    let withExample = ConfigurationPageTests.sections.filter { $0.example != nil }.map(\.key)
    #expect(withExample.sorted() == ConfigurationPageTests.effects.map(\.key).sorted())
    // What has keys below it is shown by those.
    let without = ConfigurationPageTests.sections.filter { $0.example == nil }.map(\.key)
    #expect(without == ["vocabulary", "destinations", "overrides", "suppressions"])
  }

  @Test func everyOptionOfARuleIsListed() {
    let lines = Repository.lines(of: "protocol/configuration.md")
    for option in RuleOption.all {
      let row = "| `\(option.rule)` | `\(option.name)` | \(option.summary) | \(option.usual) |"
      #expect(lines.contains(row), "\(row)")
      #expect(Catalogue.rule(option.rule) != nil)
    }
  }

  @Test(arguments: effects)
  func theExampleDoesWhatThePageSays(_ effect: Effect) throws {
    let section = try #require(ConfigurationPageTests.sections.first { $0.key == effect.key })
    let example = try #require(section.example)
    #expect(ConfigurationDocument(SyntaxTree.parse(Array(example.utf8))).findings.isEmpty)
    let folder = try TemporaryFolder([effect.path: effect.committed ?? effect.plan])
    if effect.committed != nil {
      try GitFolder.commitAll(in: folder)
      try folder.write(effect.plan, to: effect.path)
    }
    try folder.write(example, to: ".plumbline.yaml")
    #expect(try severity(effect, in: folder, "--isolated") == effect.before)
    #expect(try severity(effect, in: folder) == effect.after)
  }

  /// The gravest severity at which the rule is told; `nil` where it is not.
  private func severity(_ effect: Effect, in folder: TemporaryFolder, _ arguments: String...) throws
    -> String?
  {
    let console = TestConsole()
    _ = console.run(all: ["check", "--format", "json"] + arguments, in: folder.path)
    guard !console.output.isEmpty else { return nil }
    let found = try JSONParser.parse(console.output)["findings"]?.array ?? []
    return found.first { $0["rule"]?.string == effect.rule && $0["suppressed"] == false }?["severity"]?.string
  }
}
