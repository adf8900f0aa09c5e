import LanguageFeatures
import Linting
import Policy
import SourceText
import Testing
import Workspace
import YAML

/// What can be done about a selection, and what becomes of the text.
@Suite struct CodeActionTests {
  /// The fixture's name up to its first dot is the kind that is asked for; `any` asks for all.
  @Test(arguments: FeatureFixture.all("actions"))
  func offersWhatCanBeDone(_ fixture: FeatureFixture) throws {
    let difference = try fixture.difference { subject in
      let wanted = fixture.name.split(separator: ".").first.map { String($0) } ?? ""
      let actions = CodeActions.actions(in: subject.document, for: subject.selection) { kind in
        wanted == "any" || kind.isOf(wanted)
      }
      guard !actions.isEmpty else { return "nothing" }
      let lines = actions.flatMap { action -> [String] in
        let marks = (action.isPreferred ? " (preferred)" : "") + (action.refusal.map { " (no: \($0))" } ?? "")
        let head = "\(action.kind.rawValue): \(action.title)\(marks)"
        // Explanations and suppressions are the same everywhere; one fixture shows what they do.
        if wanted == "any" || action.refusal != nil { return [head] }
        return [head] + changes(action, subject)
      }
      return lines.joined(separator: "\n")
    }
    #expect(difference == nil)
  }

  /// Reading a plan once more at each move of a cursor is only for plans as people write them.
  @Test func largePlansKeepTheFormOfTheirLists() throws {
    func titles(_ events: Int) throws -> [String] {
      let text = (0..<events).map { "  - {name: a.b\($0), params: {size: int}}\n" }.joined()
      let subject = try FeatureFixture.subject("<|>events:\n" + text)
      return CodeActions.actions(in: subject.document, for: subject.selection) { $0 == .rewrite }.map(\.title)
    }
    #expect(try titles(100) == ["write the plan in the canonical form"])
    #expect(try titles(2000) == ["spell keys and types canonically"])
  }

  @Test func thereAreFixtures() {
    #expect(FeatureFixture.all("actions").count >= 12)
  }

  /// Whatever an action does to a plan, its edits fit the text, and what it settles is settled.
  @Test func everyActionOfEveryFixtureCanBeCarriedOut() throws {
    var count = 0
    for fixture in FeatureFixture.all("actions") {
      try fixture.inspect { subject in
        let whole = ByteRange(0, subject.document.text.bytes.count)
        for action in CodeActions.actions(in: subject.document, for: whole) where action.refusal == nil {
          guard action.recipe.step != .explain else { continue }
          let edits = action.recipe.edits(in: subject.document)
          let text = edits.flatMap { TextEdit.apply($0, to: subject.document.text.bytes) }
          // A finding that no comment can reach cannot be suppressed.
          if action.recipe.step == .suppress, edits == nil { continue }
          #expect(text != nil && text != subject.document.text.bytes, "\(fixture): \(action.title)")
          count += 1
          guard let text, let finding = action.finding, let analysis = subject.document.planAnalysis,
            action.recipe.step == .suppress || action.recipe.step == .suppressInFile
          else { continue }
          let after = Analyzer(today: "2026-11-21").analyze(text, path: analysis.path)
          let before = analysis.active.count { $0.rule == finding.rule }
          #expect(after.active.count { $0.rule == finding.rule } < before, "\(fixture): \(action.title)")
        }
      }
    }
    #expect(count > 30)
  }

  /// The lines that an action takes away and those that it puts there.
  private func changes(_ action: CodeAction, _ subject: FeatureFixture.Subject) -> [String] {
    guard action.recipe.step != .explain else { return [] }
    guard let edits = action.recipe.edits(in: subject.document),
      let after = TextEdit.apply(edits, to: subject.document.text.bytes)
    else { return ["  no edit"] }
    let old = lines(subject.document.text.bytes)
    let new = lines(after)
    return new.difference(from: old).map { change in
      switch change {
      case .remove(let offset, let line, _): "  \(offset + 1) - \(line)"
      case .insert(let offset, let line, _): "  \(offset + 1) + \(line)"
      }
    }
  }

  private func lines(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
  }
}
