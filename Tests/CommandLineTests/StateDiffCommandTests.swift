import Insight
import JSON
import Queries
import TestSupport
import Testing
import TrackingPlan
import Workspace
import YAML

@testable import plumbline

/// `diff --state`: what is left to do until the code sends what the plan says.
@Suite struct StateDiffCommandTests {
  static let plan = """
    meta: {version: 2}
    events:
      - {name: report.created, category: core_value, properties: [{name: id, required: true}]}
      - {name: report.exported, category: core_value, properties: [{name: format, required: true}]}
      - {name: report.archived, category: core_value}
      - {name: settings.opened, description: RENAMED from settings_opened_from_menu}
      - {name: user.invited}

    """
  static let state = """
    events:
      - {name: report.created, status: LIVE, properties: [id], locations: ["src/a.ts:1"]}
      - {name: report.exported, status: LIVE, properties: [size], locations: ["src/a.ts:7"]}
      - {name: settings_opened_from_menu, status: LIVE}
      - {name: userInvited, status: LIVE}
      - {name: legacy|clicked, status: LIVE, locations: ["src/b.ts:3"]}
      - {name: report.archived, status: ORPHANED}
      - {name: $pageview, status: LIVE}

    """

  @Test func theCountsAddUp() throws {
    let folder = try TemporaryFolder([
      "tracking-plan.yaml": StateDiffCommandTests.plan, "current-state.yaml": StateDiffCommandTests.state,
    ])
    let console = TestConsole()
    #expect(console.run("diff", "--state", in: folder.path) == 0)
    #expect(
      console.text == """
         add      report.archived                               defined in the code and never sent
         rename   settings_opened_from_menu → settings.opened   as the plan says
         rename   userInvited → user.invited                    another spelling of the same
         change   report.exported                               not sent: format; not planned: size
         remove   legacy|clicked                                src/b.ts:3
         keep     1 event

         1 add + 2 rename + 1 change + 1 keep = 5 planned events
         beside them 1 that the code sends and the plan does not have: to remove, or to plan
         1 more the analytics library sends by itself

        """)
    let text = console.text
    for arguments in [
      ["--state", "current-state.yaml"], ["--state", "current-state.yaml", "tracking-plan.yaml"],
      ["--state=current-state.yaml"], ["--state=current-state.yaml", "tracking-plan.yaml"],
      ["tracking-plan.yaml", "--state"],
    ] {
      #expect(console.run(all: ["diff"] + arguments, in: folder.path) == 0)
      #expect(console.text == text, "\(arguments)")
    }
    #expect(console.run("diff", "--state", "--exit-code", in: folder.path) == 1)

    #expect(console.run("diff", "--state", "--format", "json", in: folder.path) == 0)
    let counts = try JSONParser.parse(console.output)["counts"]
    let sum = ["add", "rename", "change", "keep"].compactMap { counts?[$0]?.int }.reduce(0, +)
    #expect(sum == 5)
    #expect(counts?["planned"] == 5)
    #expect(counts?["remove"] == 1)
    let answer = try DiffQuery.answer(
      ["path": "tracking-plan.yaml", "state": true],
      in: QueryContext(files: FileTree(base: FilePath(folder.path))))
    #expect(answer.jsonBytes() + [0x0A] == console.output)
  }

  @Test func theBacklogIsMarkdown() throws {
    let folder = try TemporaryFolder([
      "tracking-plan.yaml": StateDiffCommandTests.plan, "current-state.yaml": StateDiffCommandTests.state,
    ])
    let console = TestConsole()
    #expect(console.run("diff", "--state", "--format", "markdown", in: folder.path) == 0)
    let text = console.text
    #expect(text.hasPrefix("# Delta: current → target\n"))
    #expect(text.contains("\nADD (1) + RENAME (2) + CHANGE (1) + KEEP (1) = 5 planned.\n"))
    #expect(
      text.contains("\n## Add — 1 event\n\n| Event | Category | Note |\n|---|---|---|\n| `report.archived` |")
    )
    #expect(text.contains("| `report.exported` | `format` | `size` | `src/a.ts:7` |\n"))
    #expect(text.contains("| `legacy\\|clicked` | `src/b.ts:3` |"))
    #expect(text.contains("\n## Keep as is — 1 event\n\n`report.created`\n"))
  }

  @Test func aStateThatDoesNotTellIsRefused() throws {
    let folder = try TemporaryFolder(["tracking-plan.yaml": StateDiffCommandTests.plan])
    let console = TestConsole()
    #expect(console.run("diff", "--state", in: folder.path) == 2)
    #expect(console.errors.contains("no current-state.yaml stands beside \"tracking-plan.yaml\""))
    try folder.write("identity: {group_calls: none}\n", to: "current-state.yaml")
    #expect(console.run("diff", "--state", in: folder.path) == 2)
    #expect(console.errors.contains("does not tell what the code sends"))
    #expect(console.run("diff", "--state", "a", "b", "c", in: folder.path) == 2)
  }

  /// What the teams' own `delta.md` say of plan and state, as far as they have one for these versions: of sergeant "2
  /// renames, 1 removal", of yemek "everything is add: 23".
  @Test(
    .enabled(if: Shared.folder("corpus/state") != nil, "\(Shared.absence)"),
    arguments: [
      ("sergeant", [17, 2, 91, 1], 110), ("yemek", [23, 0, 0, 0], 23), ("mentora", [0, 0, 7, 0], 7),
    ])
  func theOpenPlansAddUp(_ name: String, _ counts: [Int], _ planned: Int) throws {
    let corpus = try #require(Shared.folder("corpus"))
    let plan = SyntaxTree.parse(try #require(Shared.bytes(of: "\(corpus)/plans/\(name).yaml")))
    let state = SyntaxTree.parse(try #require(Shared.bytes(of: "\(corpus)/state/\(name).yaml")))
    let document = PlanDocument(plan)
    let delta = try #require(PlanDelta(StateInput(document: StateDocument(state)), document))
    #expect(
      [
        delta.count(.add), delta.count(.rename), delta.count(.keep) + delta.count(.change),
        delta.count(.remove),
      ]
        == counts)
    #expect(delta.plannedCount == planned)
    #expect(delta.plannedCount == document.plan.events.count)
  }
}
