import Insight
import SourceText
import TrackingPlan
import Workspace

/// Which business questions a plan answers, and which of its events help to.
struct EventQuestions: Sendable {
  /// How many questions there are.
  let count: Int
  /// How many of them the plan answers in full.
  let answered: Int
  /// The titles of the questions that each event helps to answer, by its position; the most particular ones first.
  private let titles: [Int: [String]]

  /// Asks a plan. Complexity: linear in the plan and in the questions, but for a sort.
  init(_ analysis: Analysis) {
    let coverage = Coverage(
      analysis.document, questions: analysis.questions, names: analysis.vocabulary.knownNames)
    count = coverage.answers.count
    answered = coverage.count(.yes)
    let items = EventQuestions.items(analysis.document)
    var found: [(title: String, events: [Int])] = []
    for answer in coverage.answers where answer.standing == .yes || answer.standing == .partly {
      var events: [Int] = []
      for evidence in answer.present {
        guard let range = evidence.range, let event = EventQuestions.event(at: range.start, items),
          !events.contains(event)
        else { continue }
        events.append(event)
      }
      if !events.isEmpty { found.append((answer.question.title, events)) }
    }
    // A question that few events answer says more of each of them.
    let order = found.indices.sorted { (found[$0].events.count, $0) < (found[$1].events.count, $1) }
    var titles: [Int: [String]] = [:]
    for index in order {
      for event in found[index].events { titles[event, default: []].append(found[index].title) }
    }
    self.titles = titles
  }

  /// The titles of the questions that an event, by its position in the plan, helps to answer.
  func titles(ofEvent position: Int) -> [String] { titles[position] ?? [] }

  /// The bytes of each event, in the order of the text.
  private static func items(_ document: PlanDocument) -> [(range: ByteRange, event: Int)] {
    document.plan.events.enumerated().map { position, event in
      let range = document.outerRange(of: event.node)
      // Where the name is a key, the fields stand beside it.
      let fields = document.fields(of: event.node).map { document.tree.range(of: $0) }
      return (fields.map { range.union($0) } ?? range, position)
    }
    .sorted { $0.range.start < $1.range.start }
  }

  /// The event around an offset. Complexity: logarithmic in the events.
  private static func event(at offset: Int, _ items: [(range: ByteRange, event: Int)]) -> Int? {
    var low = 0
    var high = items.count
    while low < high {
      let middle = low + (high - low) / 2
      if items[middle].range.start <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0, items[low - 1].range.touches(offset) else { return nil }
    return items[low - 1].event
  }
}
