import JSON
import Policy
import SourceText
import Workspace

extension PlanMethod {
  /// `plan/fix`: what becomes of a plan when its findings are fixed.
  static let fix = PlanMethod(
    "plan/fix", "the edits that fix a plan's findings, and the text after them; nothing is written",
    parameters: [
      MethodParameter("rules", .texts, "fix only what these rules or families find"),
      MethodParameter("unsafe", .flag, "apply also the first proposal of findings that leave a choice"),
    ] + MethodParameter.plan,
    result: .object(
      .always("path", .string),
      .always("fixed", .dictionary(.count), "how many findings were fixed, by rule"),
      .always("offered", .count, "how many findings are left that have a fix which was not asked for"),
      .always("settled", .boolean, "whether nothing is left to apply"),
      .always("edits", .array(.shared("Edit")), "from the text as it was to the text as it would be"),
      .always("fixedText", .string, "the text after the edits")),
    examples: [
      MethodExample(
        "a type that is spelled otherwise",
        ["text": "events:\n  - name: report.created\n    properties: [{name: count, type: int}]\n"])
    ]
  ) { arguments, context throws(QueryError) in
    let subject = try PlanSubject(arguments, in: context)
    let around = try PlanSurroundings(subject, in: context)
    var fixer = Fixer(under: around.settings, path: subject.name, today: context.analyzer.today)
    fixer.rules = try selection(arguments.texts("rules") ?? [])
    fixer.isUnsafe = arguments.flag("unsafe") ?? false
    let before = subject.text.bytes
    let outcome =
      around.settings.isExcluded ? FixOutcome(bytes: before) : fixer.fix(before)
    return JSONFragment { writer in
      writer.object {
        $0.member("path", subject.name)
        $0.member("fixed") { writer in
          writer.object {
            for (rule, count) in outcome.fixed.sorted(by: { $0.key < $1.key }) {
              $0.member(named: rule, count)
            }
          }
        }
        $0.member("offered", outcome.offered)
        $0.member("settled", outcome.isSettled)
        let edits = TextEdit.lines(from: before, to: outcome.bytes)
        $0.member("edits", edits.map { EditRecord($0, subject.positions) })
        $0.member("fixedText", String(decoding: outcome.bytes, as: UTF8.self))
      }
    }
  }

  private static func selection(_ names: [String]) throws(QueryError) -> RuleSelection {
    do {
      return try RuleSelection(select: names)
    } catch {
      let hint = error.nearest.map { "did you mean \"\($0)\"?" } ?? "plan/rules lists them"
      throw QueryError(.parameters, "no rule and no family is called \"\(error.name)\"; \(hint)")
    }
  }
}
