import Insight
import Queries

/// Coverage for people at a terminal: how many questions, each with what is there and what lacks, and what to add.
public enum CoverageText {
  /// How many additions are told.
  private static let mostAdditions = 5
  /// How many things that are there are told of one question.
  private static let mostEvidence = 3
  private static let barWidth = 20

  /// The report on some plans.
  ///
  /// - Parameters:
  ///   - plans: The plans.
  ///   - standings: Which questions are told.
  ///   - width: The columns of the terminal; `nil` where there is none.
  public static func render(
    _ plans: [PlanCoverage], standings: [Standing] = Standing.allCases, width: Int? = nil
  ) -> String {
    plans.map { plan in
      let heading = plans.count > 1 ? "\(VisibleText.of(plan.analysis.path))\n" : ""
      return heading + text(plan, standings, width)
    }.joined(separator: "\n")
  }

  private static func text(_ plan: PlanCoverage, _ standings: [Standing], _ width: Int?) -> String {
    let coverage = plan.coverage
    let total = coverage.answers.count
    var lines = [
      " \(coverage.count(.yes)) of \(total) questions  \(bar(coverage.count(.yes), of: total))", "",
    ]
    let shown = standings.flatMap { standing in coverage.answers.filter { $0.standing == standing } }
    // A narrow terminal is shared: the titles get two fifths of what the words leave.
    let widest = width.map { min(46, max(20, ($0 - 12) * 2 / 5)) } ?? 46
    let titles = shown.map(\.question.title) + plan.losses.flatMap { $0.broken.map(\.0.question.title) }
    let column = min(widest, titles.map { DisplayWidth.of(VisibleText.of($0)) }.max() ?? 0)
    for answer in shown {
      lines += row(
        answer.standing.rawValue, answer.question.title, details(answer, coverage), 8, column, width)
    }
    if !shown.isEmpty { lines.append("") }
    for case .words(let text, _) in coverage.unknown {
      lines.append(
        " \"\(VisibleText.of(text))\" names no question that is known; say what it needs under \"needs\"")
    }
    for loss in plan.losses {
      lines += self.lines(of: loss, coverage, column, width)
    }
    if plan.losses.isEmpty { lines += self.lines(of: plan.additions, coverage, width) }
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What is there and what lacks of a question, in one line.
  static func details(_ answer: Answer, _ coverage: Coverage) -> String {
    var parts: [String] = []
    let present = answer.present.map { VisibleText.of($0.text) }
    if !present.isEmpty {
      let rest = present.count - mostEvidence
      parts.append(
        present.prefix(mostEvidence).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : ""))
    }
    let outside = coverage.outside(of: answer)
    if !outside.isEmpty { parts.append("\(VisibleText.of(outside.joined(separator: ", "))) live elsewhere") }
    let missing = coverage.missing(of: answer)
    if !missing.isEmpty { parts.append("missing: \(VisibleText.of(missing.joined(separator: ", ")))") }
    return parts.joined(separator: " · ")
  }

  private static func row(
    _ word: String, _ title: String, _ details: String, _ wordColumn: Int, _ column: Int, _ width: Int?
  ) -> [String] {
    let indent = wordColumn + column + 4
    let titles = WordWrap.lines(of: VisibleText.of(title), width: width.map { _ in column })
    let wrapped = WordWrap.lines(of: details, width: width.map { max(20, $0 - indent) })
    return (0..<max(titles.count, wrapped.count)).map { number in
      let head = padded(number == 0 ? word : "", wordColumn)
      let title = padded(number < titles.count ? titles[number] : "", column)
      return trimmed(" \(head) \(title)  \(number < wrapped.count ? wrapped[number] : "")")
    }
  }

  private static func lines(of loss: PlanCoverage.Loss, _ coverage: Coverage, _ column: Int, _ width: Int?)
    -> [String]
  {
    let name = VisibleText.of(loss.name)
    guard !loss.broken.isEmpty else { return [" Without \(name) no question changes", ""] }
    let count = loss.broken.count
    var lines = [" Without \(name) \(count) \(count == 1 ? "question loses" : "questions lose")", ""]
    for (before, after) in loss.broken {
      let change =
        before.standing == after.standing
        ? after.standing.rawValue : "\(before.standing.rawValue) → \(after.standing.rawValue)"
      let missing = coverage.missing(of: after)
      let details = missing.isEmpty ? "" : "missing: \(VisibleText.of(missing.joined(separator: ", ")))"
      lines += row(change, before.question.title, details, 16, column, width)
    }
    return lines + [""]
  }

  private static func lines(of additions: [Addition], _ coverage: Coverage, _ width: Int?) -> [String] {
    var lines: [String] = []
    for addition in additions.prefix(mostAdditions) {
      let count = addition.opens.count
      let text =
        "\(addition.buildsOnOthers ? "With those above, add" : "Add") \(coverage.words(addition.items)) and \(count) \(count == 1 ? "question opens" : "questions open"): "
        + addition.opens.map(\.title).joined(separator: ", ")
      lines += WordWrap.lines(of: VisibleText.of(text), width: width.map { $0 - 1 }).map { " \($0)" }
    }
    if additions.count > mostAdditions {
      lines.append(
        " \(additions.count - mostAdditions) more additions, and all of them as YAML: --format yaml")
    }
    return lines
  }

  /// A bar of blocks, in eighths.
  static func bar(_ part: Int, of total: Int) -> String {
    guard total > 0 else { return String(repeating: "░", count: barWidth) }
    let eighths = min(max(0, part), total) * barWidth * 8 / total
    let partial = eighths % 8 >= 4 ? "▌" : ""
    let full = String(repeating: "█", count: eighths / 8)
    return full + partial
      + String(repeating: "░", count: max(0, barWidth - eighths / 8 - (partial.isEmpty ? 0 : 1)))
  }

  private static func padded(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - DisplayWidth.of(text)))
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
