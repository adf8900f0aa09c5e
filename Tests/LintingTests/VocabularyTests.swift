import Linting
import Policy
import SourceText
import TestSupport
import Testing
import TrackingPlan
import YAML

/// The words and figures of the rules are data: what is added or replaced is what the rules go by.
@Suite struct VocabularyTests {
  private func rules(_ plan: String, _ change: (inout Vocabulary) -> Void) -> Set<String> {
    let document = PlanDocument(SyntaxTree.parse(Array(plan.utf8)))
    var settings = LintRun.Settings(profile: inferProfile(document.plan))
    change(&settings.vocabulary)
    return Set((LintRun.findings(of: document, settings: settings) ?? []).map(\.rule))
  }

  private let plan = """
    meta: {product: Acme, version: 1, destinations: [tonguetool]}
    events:
      - {name: report.wobbled, category: pottery, expected_frequency: daily, properties: []}
      - {name: widget.shown, category: core_value, properties: []}
    """

  @Test func wordsCanBeAdded() {
    #expect(!rules(plan) { _ in }.contains("name-ui-mechanism"))
    #expect(rules(plan) { $0.add(["wobbled"], to: .gesture) }.contains("name-ui-mechanism"))
    #expect(rules(plan) { $0.add(["Widget"], to: .screenPart) }.contains("name-ui-element"))
  }

  @Test func wordsCanBeReplaced() {
    let clicked = plan.replacing("wobbled", with: "clicked")
    #expect(rules(clicked) { _ in }.contains("name-ui-mechanism"))
    #expect(!rules(clicked) { $0.replace(.gesture, with: ["wobbled"]) }.contains("name-ui-mechanism"))
  }

  @Test func listsAndFiguresAreTheVocabularys() {
    let usual = rules(plan) { _ in }
    #expect(
      usual.isSuperset(of: ["event-category-unknown", "event-frequency-unknown", "meta-destination-unknown"]))
    let own = rules(plan) { vocabulary in
      vocabulary.categories.append("pottery")
      vocabulary.frequencies.append("daily")
      vocabulary.change(.destinations, ListChange(added: ["tonguetool"]))
    }
    #expect(
      own.isDisjoint(with: ["event-category-unknown", "event-frequency-unknown", "meta-destination-unknown"]))
    #expect(!rules(plan) { $0.thresholds.ownCategoryUses = 1 }.contains("event-category-unknown"))
    #expect(rules(plan) { $0.vagueNames.append("widget_shown") }.contains("event-vague"))
  }

  @Test func destinationsCanBeMany() {
    func cost(_ count: Int) -> Double {
      let changes = (0..<count).map { number in
        var change = DestinationChange(name: "tool-\(number)")
        change.eventNameLength = number
        return VocabularyChange.destination(change)
      }
      return ThreadTime.least {
        let vocabulary = Vocabulary.standard.applying(changes)
        let found = (0..<count).compactMap {
          Destination.find("Tool \($0) EU", among: vocabulary.destinations)?.eventNameLength?.value
        }
        #expect(found == Array(0..<count))
      }
    }
    // Four times the destinations; sixteen times the cost would be the square.
    let (small, large) = (cost(300), cost(1_200))
    #expect(large < 10 * max(small, 0.005), "\(small) s and \(large) s")
  }
}
