import Insight
import Queries
import Testing
import Workspace

@testable import Reporting

@Suite struct CoverageReportTests {
  private static let plan = """
    groups:
      - {type: account, is_top_level: true, traits: [{name: number_of_users, type: integer}]}
    events:
      - {name: "report|created", category: core_value, group_level: account}
    """

  private func coverage(without names: [String] = []) throws -> [PlanCoverage] {
    let analysis = Analyzer(today: nil).analyze(Array(CoverageReportTests.plan.utf8), path: "a`b.yaml")
    return [try PlanCoverage(analysis, without: names)]
  }

  @Test func textTellsEachQuestionOnOneLine() throws {
    let text = CoverageText.render(try coverage(), standings: [.yes, .outside])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first?.hasPrefix(" 2 of 44 questions  ▌") == true)
    #expect(text.contains("\n yes      users per account            account.number_of_users\n"))
    #expect(text.contains("\n outside  PQL to SQL to won            deals of the CRM live elsewhere\n"))
    #expect(!text.contains("\n no "))
    #expect(text.contains("\n Add "))
    #expect(lines.allSatisfy { !$0.hasSuffix(" ") })
  }

  @Test func narrowTerminalsGetShortLines() throws {
    let text = CoverageText.render(try coverage(), width: 90)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 90 })
    // A long title goes on below its beginning, and what is said of it keeps its column.
    let narrow = CoverageText.render(try coverage(), width: 60).split(separator: "\n").map { String($0) }
    #expect(narrow.allSatisfy { $0.count <= 60 })
    let title = try #require(narrow.firstIndex { $0.contains("trigger: pricing") })
    #expect(narrow[title + 1].hasPrefix("          page three times"), "\(narrow[title...].prefix(3))")
    let columns = narrow.filter { $0.contains("missing: ") }.compactMap { line in
      line.firstRange(of: "missing: ").map { line.distance(from: line.startIndex, to: $0.lowerBound) }
    }
    #expect(!columns.isEmpty && columns.allSatisfy { $0 >= 31 })
  }

  @Test func theBarIsAsLongAsItsShare() {
    #expect(CoverageText.bar(21, of: 42) == "██████████░░░░░░░░░░")
    #expect(CoverageText.bar(0, of: 42) == "░░░░░░░░░░░░░░░░░░░░")
    #expect(CoverageText.bar(42, of: 42) == "████████████████████")
    #expect(CoverageText.bar(0, of: 0) == "░░░░░░░░░░░░░░░░░░░░")
    #expect((0...44).allSatisfy { CoverageText.bar($0, of: 44).count == 20 })
  }

  @Test func lossesTakeThePlaceOfAdditions() throws {
    let text = CoverageText.render(try coverage(without: ["account.number_of_users"]), standings: [])
    #expect(text.contains(" Without account.number_of_users 1 question loses\n"))
    #expect(text.contains(" yes → no         users per account  missing: "), "\(text)")
    #expect(!text.contains(" Add "))
    let markdown = CoverageMarkdown.render(try coverage(without: ["account.number_of_users"]))
    #expect(markdown.contains("\n- users per account: yes → no\n"))
  }

  /// What a plan says cannot move the cursor or mention a team, wherever it is told.
  @Test func nothingOfAPlanIsMarkup() throws {
    let text = """
      questions:
        - {id: a, question: "a @team # b", needs: ["outside \\"c\\u001B[31m d\\""]}
        - {id: b, question: b, needs: ["event \\"x\\u001B.y```\\" with \\"a||b\\""]}
      events: []
      """
    let analysis = Analyzer(today: nil).analyze(Array(text.utf8), path: "plan.yaml")
    let plans = [try PlanCoverage(analysis)]
    let page = CoverageMarkdown.render(plans)
    #expect(page.contains("a \\@team \\# b"))
    #expect(page.contains("a\\|\\|b"))
    for report in [page, CoverageText.render(plans)] {
      #expect(!report.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
      #expect(report.contains("c␛"))
    }
  }

  @Test func markdownIsATableAndABlock() throws {
    let page = CoverageMarkdown.render(try coverage())
    #expect(page.hasPrefix("## What `` a`b.yaml `` can measure\n\n2 of 44 questions.\n"))
    #expect(page.contains("| yes | users per account | `account.number_of_users` |  |\n"))
    #expect(page.contains("`report\\|created`"))
    #expect(page.contains("\n```yaml\nevents:\n"))
  }
}
