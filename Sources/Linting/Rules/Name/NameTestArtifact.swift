import TrackingPlan

/// Names that somebody tried the tracking with.
enum NameTestArtifact {
  static let rule = Rule(
    "name-test-artifact", .name, .information,
    summary: "An event's name looks like one that only tested the tracking.",
    rationale: "What was sent once to try it stays in every list of events.",
    prefer: "Take it out of the plan, or name what it is for.",
    source: .house("a plan holds what is kept"))

  private static let trials = [
    "test_event", "event_test", "test_ping", "test_track", "test", "test_test", "tracking_test",
  ]

  static let check = Check(rule) { context, findings in
    let words = context.words
    let trials = NameHashes(trials)
    let tests = words.marks(of: WordList("test"))
    let hasTest = tests.contains(true)
    let names = hasTest ? Set(words.shapes.lazy.filter { $0.count > 1 }.map(\.hash)) : []
    for (index, shape) in words.shapes.enumerated() where shape.count > 0 {
      let first = words.classes(shape, 0)
      let last = words.lastClasses(shape)
      let isTrial = trials.contains(shape.hash)
      // `test_report_created` beside `report_created`.
      let isCopy =
        hasTest && shape.count > 2 && tests[Int(words.token(shape, 0))]
        && names.contains(words.hash(shape, 1..<Int(shape.count)))
      let isMarked = shape.count > 1 && shape.dots == 0 && first.contains(.testPrefix)
      let ends = shape.count > 2 && last.contains(.testSuffix)
      guard isTrial || isCopy || isMarked || ends, let name = context.plan.events[index].name else {
        continue
      }
      findings.add(rule, at: name.node, "event \(context.quoted(name)) looks like a test of the tracking") {
        $0.subject = context.subject(of: context.plan.events[index])
      }
    }
  }
}
