import Insight
import SourceText
import TrackingPlan

/// Questions that a plan is meant to answer and cannot.
enum QuestionUncovered {
  static let rule = Rule(
    "question-uncovered", .coverage, .hint,
    summary: "A question that the plan claims to answer, or its profile asks, and that it cannot.",
    rationale:
      "Whoever reads the question looks for the figures, and finds out too late that nobody sends them.",
    prefer: "Add what is missing, or take the question back.",
    source: .house("a claim in the plan is held against the plan itself"))

  static let check = Check(rule) { context, findings in
    guard findings.isActive(rule), context.plan.statesQuestions || !context.questions.isEmpty else { return }
    let stated = context.document.statedQuestions
    for problem in stated.problems {
      findings.add(rule, at: problem.range, "what this question needs cannot be read: \(problem.message)") {
        $0.suggestion = problem.suggestion
      }
    }
    let coverage = Coverage(
      context.document, questions: context.questions, names: context.vocabulary.knownNames)
    var trials = AdditionTrials()
    for answer in coverage.answers where answer.question.origin != .builtIn {
      guard answer.standing == .no || answer.standing == .partly else { continue }
      report(answer, coverage, context, &trials, &findings)
    }
  }

  private static func report(
    _ answer: Answer, _ coverage: Coverage, _ context: LintContext, _ trials: inout AdditionTrials,
    _ findings: inout FindingList
  ) {
    let lacking = coverage.missing(of: answer)
    var message = "question \"\(answer.question.title)\" cannot be answered"
    if answer.standing == .partly { message += " in full" }
    if !lacking.isEmpty { message += ": missing \(lacking.joined(separator: ", "))" }
    var range = context.document.range(of: context.planNode)
    if case .plan = answer.question.origin, let stated = answer.question.range { range = stated }
    let items = coverage.items(for: answer.needs.filter { $0.standing == .missing }.flatMap(\.missing))
    findings.add(rule, at: range, message) { finding in
      finding.subject = .init(kind: "question", name: answer.question.id)
      if case .profile(let name) = answer.question.origin { finding.note = "asked by profile \"\(name)\"" }
      finding.related = answer.present.compactMap { evidence in
        evidence.range.map { Finding.Related("this is there", $0) }
      }
      guard !context.wantsOnlySafeFixes, answer.canBeCompleted, !items.isEmpty,
        let edits = coverage.edits(items, within: &trials)
      else { return }
      finding.fixes = [Fix(title: "add \(coverage.words(items))", isSafe: false, edits: edits)]
    }
  }
}
