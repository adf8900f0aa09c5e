import Linting
import Queries
import SourceText
import TrackingPlan
import YAML

/// What is counted above the parts of a plan: its findings and the questions that it answers, the events and children of
/// each group, the uses of each event.
public enum CodeLenses {
  /// The lenses in the order of the text. Complexity: linear in the plan and in the current state beside it.
  public static func places(in document: AnalyzedDocument) -> [LensPlace] {
    guard let analysis = document.planAnalysis else { return [] }
    let plan = analysis.document
    var references = EventReferenceCounts(plan)
    let state = document.analysis?.state.map { StateDocument(SyntaxTree.parse($0.text.bytes)).state }
    if let state { references.add(state) }
    for settings in SettingsText.all(around: document) {
      references.add(settings.tree, overrides: settings.overrides)
    }
    var places = groups(plan) + events(plan, references, sent: state.map(sentPlaces) ?? [:])
    let first = plan.outerRange(of: plan.plan.node).start
    var titles = [findings(analysis.active)]
    if let questions = document.eventQuestions { titles.append(words(questions)) }
    places += titles.map { LensPlace(range: ByteRange(first, first), title: $0, subject: .plan) }
    return places.sorted { $0.range < $1.range }
  }

  /// How many questions a plan answers, in words: `21 of 42 questions`.
  static func words(_ questions: EventQuestions) -> String {
    "\(questions.answered) of \(questions.count) questions"
  }

  static func findings(_ findings: [Finding]) -> String {
    let severities: [(Severity, String, String)] = [
      (.error, "error", "errors"), (.warning, "warning", "warnings"),
      (.information, "note", "notes"), (.hint, "hint", "hints"),
    ]
    let parts = severities.compactMap { severity, one, many -> String? in
      let count = findings.filter { $0.severity == severity }.count
      return count == 0 ? nil : words(count, one, many)
    }
    return parts.isEmpty ? "no findings" : parts.joined(separator: " · ")
  }

  private static func groups(_ document: PlanDocument) -> [LensPlace] {
    let plan = document.plan
    let hierarchy = GroupHierarchy(plan)
    var children = [Int](repeating: 0, count: plan.groups.count)
    for parent in hierarchy.parents { if let parent { children[parent] += 1 } }
    var events: [Name: Int] = [:]
    for event in plan.events {
      if case .named(let level) = event.groupLevel { events[level.name, default: 0] += 1 }
    }
    return plan.groups.enumerated().compactMap { index, group in
      guard let type = group.type else { return nil }
      var parts = [words(events[type.name] ?? 0, "event", "events")]
      if children[index] > 0 { parts.append(words(children[index], "child", "children")) }
      let range = document.range(of: type.node)
      return LensPlace(range: range, title: parts.joined(separator: " · "), subject: .name(range))
    }
  }

  private static func events(
    _ document: PlanDocument, _ references: EventReferenceCounts, sent: [String: Int]
  ) -> [LensPlace] {
    let plan = document.plan
    return plan.events.compactMap { event in
      guard let name = event.name else { return nil }
      var parts: [String] = []
      let count = references.count(of: name.name)
      if count > 0 { parts.append(words(count, "reference", "references")) }
      if !sent.isEmpty, let count = sent[plan.text(name)], count > 0 {
        parts.append("sent from \(words(count, "place", "places"))")
      }
      guard !parts.isEmpty else { return nil }
      let range = document.range(of: name.node)
      return LensPlace(range: range, title: parts.joined(separator: " · "), subject: .name(range))
    }
  }

  /// From how many places the code sends each event, as the current state has it.
  private static func sentPlaces(_ state: CurrentState) -> [String: Int] {
    var counts: [String: Int] = [:]
    for event in state.events {
      if let name = event.name { counts[state.text(name), default: 0] += event.locations.count }
    }
    return counts
  }

  private static func words(_ count: Int, _ one: String, _ many: String) -> String {
    count == 1 ? "1 \(one)" : count == 0 ? "no \(many)" : "\(count) \(many)"
  }
}
