import PlanEditing
import Schema
import SourceText
import TestSupport
import Testing
import TrackingPlan
import YAML

/// What is found for all events in one go is what `Renaming` finds for each.
@Suite struct EventRenamingTests {
  private static let plan = """
    events:
      - name: report.created
        properties: [{name: exported}]
      - name: &old report_shared
        deprecated: {replaced_by: report.created}
      - {name: "Report Opened", deprecated: {replaced_by: report.moved}}
      - name: exported
    key_events: [report.created, "report_shared", *old, never.planned]
    removed_events: [report.dropped]
    funnels:
      start: Report Opened
      steps: [exported, report.created (is_first = true) or report_shared, not.report.created]
      event: exported
      label: exported
      report.created: {owner: exported}

    """

  private func document(_ text: String) -> PlanDocument { PlanDocument(SyntaxTree.parse(Array(text.utf8))) }

  private func differences(_ document: PlanDocument, mostEvents: Int = .max) -> [String] {
    let all = EventRenaming(document)
    return document.plan.events.compactMap { $0.name?.name }.prefix(mostEvents).compactMap { event in
      let name = document.plan.names.string(of: event)
      let new = "\(name)_zq"
      // What reads otherwise afterwards is refused there, and has no edits to compare.
      guard let one = try? Renaming(RenameTarget(.event, name), to: new, in: document).plan else {
        return nil
      }
      let edits = all.edits(of: event, to: new)
      return edits == one ? nil : "\(name): \(edits.map(\.range)) is not \(one.map(\.range))"
    }
  }

  @Test func everyPlaceIsFound() {
    let document = document(Self.plan)
    #expect(differences(document) == [])
    let all = EventRenaming(document)
    func count(_ name: String) -> Int {
      document.plan.names.find(name).map { all.edits(of: $0, to: "x.y").count } ?? 0
    }
    #expect(count("report.created") == 5)
    #expect(count("report_shared") == 3)
    #expect(count("Report Opened") == 2)
  }

  @Test(.enabled(if: Shared.folder("corpus") != nil, "\(Shared.absence)"))
  func everyPlaceOfOpenPlansIsFound() throws {
    let corpus = try #require(Shared.folder("corpus"))
    for folder in ["broken", "plans", "templates"] {
      for file in Shared.files(in: "\(corpus)/\(folder)") {
        let bytes = try #require(Shared.bytes(of: "\(corpus)/\(folder)/\(file)"))
        #expect(differences(PlanDocument(SyntaxTree.parse(bytes)), mostEvents: 20) == [], "\(file)")
      }
    }
  }

  @Test(arguments: [
    ("report_shared", true), ("report.moved", true), ("never.planned", true), ("report.dropped", true),
    ("is_first", false), ("report.published", false), ("label", false),
  ])
  func clashesAreThoseOfARename(name: String, clashes: Bool) throws {
    let document = document(Self.plan)
    let event = try #require(document.plan.names.find("report.created"))
    #expect(EventRenaming(document).clashes(event, with: name) == clashes)
    var isRefused = false
    do { _ = try Renaming(RenameTarget(.event, "report.created"), to: name, in: document) } catch {
      isRefused = error.reason == .clash
    }
    #expect(isRefused == clashes)
  }

  @Test func whatTheCodeSendsAlreadyIsNoNewName() throws {
    let document = document(Self.plan)
    let state = StateDocument(
      SyntaxTree.parse(Array("events: [report.created, report.made, {name: other}]".utf8)))
    let renaming = EventRenaming(document, beside: state.state)
    let sent = try #require(document.plan.names.find("report.created"))
    let unsent = try #require(document.plan.names.find("report_shared"))
    #expect(renaming.clashes(sent, with: "report.made"))
    #expect(!renaming.clashes(unsent, with: "report.made"))
    #expect(!renaming.clashes(sent, with: "report.published"))
  }
}
