import PlanEditing
import SourceText
import Testing
import TrackingPlan
import YAML

/// Events that change places take with them what is theirs, and nothing else.
@Suite struct EventOrderTests {
  private func sorted(_ text: String) throws -> String? {
    let document = PlanDocument(SyntaxTree.parse(Array(text.utf8)))
    let list = try #require(document.plan.eventLists.first)
    let edit = EventOrder.edit(sorting: list, in: document)
    let bytes = try edit.map { try #require(TextEdit.apply([$0], to: Array(text.utf8))) }
    return bytes.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: ["\n", "\r\n"])
  func commentsStayWithTheirEvents(lineBreak: String) throws {
    let lines = [
      "events:", "  # of b", "  - name: b.done", "    category: x", "    # the end of b", "  # of a",
      "  - name: a.done",
      "",
    ]
    let result = [
      "events:", "  # of a", "  - name: a.done", "  # of b", "  - name: b.done", "    category: x",
      "    # the end of b", "",
    ]
    #expect(
      try sorted(lines.joined(separator: lineBreak)) == result.joined(separator: lineBreak))
  }

  /// Headings stay where they are, and so does every event below its own.
  @Test func noEventIsMovedPastAHeading() throws {
    let text = """
      events:
        # -- reports --
        - name: report.shared
        - name: report.created

        # -- accounts --

        - name: plan.changed
        # why
        - name: account.opened
          # the end of it
        # ==== THE REST ====
        - name: user.invited
        - name: user.blocked
      """
    #expect(
      try sorted(text) == """
        events:
          # -- reports --
          - name: report.shared
          - name: report.created

          # -- accounts --

          # why
          - name: account.opened
            # the end of it
          - name: plan.changed
          # ==== THE REST ====
          - name: user.invited
          - name: user.blocked
        """)
  }

  @Test func eventsThatAreSortedBetweenHeadingsAreLeft() throws {
    #expect(try sorted("events:\n- name: b.done\n\n# next\n\n- name: a.done\n") == nil)
    #expect(try sorted("events:\n- name: b.done\n# ── next ──\n- name: a.done\n") == nil)
  }

  /// The blank lines at the end of a text that keeps them are the text's: they cannot stay behind.
  @Test func textsThatKeepTheirEndAreNotTorn() throws {
    #expect(
      try sorted("events:\n- name: b.done\n  description: |+\n    text\n\n\n- name: a.done\n") == nil)
  }
}
