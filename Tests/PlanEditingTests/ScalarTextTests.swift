import PlanEditing
import Testing
import YAML

/// Words that are written are read again as the text that was meant.
@Suite struct ScalarTextTests {
  @Test(
    arguments: [
      "account", "Account", "cost_center", "Acme: Group", "on", "Null", "12", "a #b", "- a", "", "it's",
      "\"so\"",
      "a\\b", "two words", "Ödland", "a ", "{x}", "n/a",
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

  @Test func plainWordsStayPlain() {
    #expect(ScalarText.write("cost_center") == "cost_center")
    #expect(ScalarText.write("n/a") == "n/a")
    #expect(ScalarText.write("account", inQuotes: true) == "\"account\"")
  }
}
