import PlanEditing
import Testing
import YAML

/// Words that are written are read again as the text that was meant.
@Suite struct ScalarTextTests {
  @Test(
    arguments: [
      "account", "Account", "cost_center", "Acme: Group", "on", "Null", "12", "a #b", "- a", "", "it's",
      "\"so\"",
      "a\\b", "two words", "Ödland", "a ", "{x}", "n/a", "a\u{1}b", "a\u{7F}", "a\u{85}b", "a\u{2028}b",
      "a\u{2029}",
      "a\u{FEFF}b", "a\u{FFFE}", "a\u{FFFF}", "a\tb\r\n",
    ])
  func comesBackAsItWas(_ text: String) {
    for isQuoted in [false, true] {
      let written = ScalarText.write(text, inQuotes: isQuoted)
      for document in ["k: \(written)\n", "{k: \(written)}\n", "- \(written)\n", "[\(written)]\n"] {
        let tree = SyntaxTree.parse(Array(document.utf8))
        guard let first = tree.firstChild(of: tree.root) else {
          Issue.record("nothing in \(document)")
          continue
        }
        let value = tree.kind(of: tree.root).isMapping ? tree.nextSibling(of: first) ?? first : first
        #expect(tree.scalarValue(of: value) == .string(text), "\(document)")
        #expect(tree.problems.isEmpty, "\(document)")
      }
    }
  }

  @Test func whatCannotBeSeenIsWrittenAsItsNumber() {
    #expect(ScalarText.write("a\u{1}b\u{2028}\u{FEFF}") == "\"a\\u0001b\\u2028\\uFEFF\"")
  }

  @Test func plainWordsStayPlain() {
    #expect(ScalarText.write("cost_center") == "cost_center")
    #expect(ScalarText.write("n/a") == "n/a")
    #expect(ScalarText.write("account", inQuotes: true) == "\"account\"")
  }
}
