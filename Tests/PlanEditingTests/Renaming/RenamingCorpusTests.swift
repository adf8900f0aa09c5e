import Linting
import PlanEditing
import Policy
import Schema
import SourceText
import TestSupport
import Testing
import TrackingPlan
import YAML

/// On every open plan: there and back again is the same text, and in between nothing is lost.
@Suite struct RenamingCorpusTests {
  /// What a reference that was forgotten, or a text that was broken, would be told by.
  private static let telling: Set<String> = [
    "event-group-level-unknown", "event-reference-unknown", "event-excluded-yet-planned", "event-duplicate",
    "group-parent-unknown", "group-cycle", "group-duplicate", "plan-shape", "property-duplicate",
    "snapshot-entity-unknown", "snapshot-trait-undeclared", "yaml-syntax", "yaml-duplicate-key",
  ]

  /// How many of each kind are renamed in one plan: enough to meet every spelling, few enough to wait for.
  private static let most = 12

  @Test(
    .enabled(if: Shared.folder("corpus") != nil, "\(Shared.absence)"),
    arguments: ["broken", "plans", "templates"])
  func thereAndBackIsTheSameText(folder: String) throws {
    let corpus = try #require(Shared.folder("corpus"))
    var count = 0
    for file in Shared.files(in: "\(corpus)/\(folder)") {
      let bytes = try #require(Shared.bytes(of: "\(corpus)/\(folder)/\(file)"))
      let document = PlanDocument(SyntaxTree.parse(bytes))
      let told = try told(document)
      for target in targets(document) {
        let new = "\(target.name)_zq"
        let there: Renaming
        do {
          there = try Renaming(target, to: new, in: document)
        } catch {
          Issue.record("\(file): \(error.message)")
          continue
        }
        let middle = PlanDocument(SyntaxTree.parse(try #require(TextEdit.apply(there.plan, to: bytes))))
        #expect(SymbolPlaces(of: target, in: middle).all.isEmpty, "\(file): \(target)")
        if count % 4 == 0 { #expect(try self.told(middle) == told, "\(file): \(target)") }
        let back = try Renaming(
          RenameTarget(target.kind, new, in: target.container), to: target.name, in: middle)
        #expect(TextEdit.apply(back.plan, to: middle.tree.bytes) == bytes, "\(file): \(target)")
        count += 1
      }
    }
    #expect(count > 100)
  }

  /// How often each telling rule speaks.
  private func told(_ document: PlanDocument) throws -> [String: Int] {
    let settings = LintRun.Settings(profile: inferProfile(document.plan))
    let findings = try #require(LintRun.findings(of: document, settings: settings))
    return findings.reduce(into: [:]) { counts, finding in
      if Self.telling.contains(finding.rule) { counts[finding.rule, default: 0] += 1 }
    }
  }

  /// Names of each kind, spread over the plan; properties and traits alone and everywhere by turns.
  private func targets(_ document: PlanDocument) -> [RenameTarget] {
    let plan = document.plan
    var seen: Set<RenameTarget> = []
    var byKind: [SymbolKind: [RenameTarget]] = [:]
    for occurrence in SymbolTable(plan).occurrences where occurrence.isDefinition {
      let isAlone = byKind[occurrence.kind, default: []].count % 2 == 0
      let container = isAlone ? occurrence.container.map { plan.text($0) } : nil
      let target = RenameTarget(occurrence.kind, plan.text(occurrence.name), in: container)
      if seen.insert(target).inserted { byKind[occurrence.kind, default: []].append(target) }
    }
    return SymbolKind.allCases.flatMap { kind in
      let all = byKind[kind] ?? []
      let step = max(1, all.count / Self.most)
      return stride(from: 0, to: all.count, by: step).map { all[$0] }
    }
  }

  @Test func theTellingRulesAreOfTheCatalogue() {
    for rule in Self.telling { #expect(Catalogue.rule(rule) != nil, "\(rule)") }
  }
}
