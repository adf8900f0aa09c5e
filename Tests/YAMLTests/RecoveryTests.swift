import SourceText
import Testing
import YAML

/// A text with one fault is read as the text that was meant.
struct RecoveryTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let broken: String
    let meant: String
    let code: SyntaxProblemCode

    init(_ name: String, _ code: SyntaxProblemCode, _ broken: String, meant: String) {
      testDescription = name
      self.code = code
      self.broken = broken
      self.meant = meant
    }
  }

  static let cases = [
    Case(
      "tabs", .tabIndentation,
      "events:\n\t- name: a\n\t  category: b\n\t- name: c\n\t  properties:\n\t\t- {name: x}\n",
      meant: "events:\n- name: a\n  category: b\n- name: c\n  properties:\n    - {name: x}\n"),
    Case(
      "one tab among spaces", .tabIndentation, "events:\n  - name: a\n\tcategory: b\n    level: c\n",
      meant: "events:\n  - name: a\n    category: b\n    level: c\n"),
    Case(
      "an item without its dash", .mappingInSequence,
      "events:\n  - name: a\n    b: 1\n   name: c\n    d: 1\n  - name: e\n",
      meant: "events:\n  - name: a\n    b: 1\n  - name: c\n    d: 1\n  - name: e\n"),
    Case(
      "an item without the space behind its dash", .missingSpace, "- name: a\n-name: b\n- name: c\n",
      meant: "- name: a\n- name: b\n- name: c\n"),
    Case(
      "a first item without the space", .missingSpace, "notes:\n  -a b\n  - \"c\": d\n",
      meant: "notes:\n  - a b\n  - \"c\": d\n"),
    Case(
      "a key without its colon", .missingColon, "- a: 1\n  properties\n    - x\n    - y: 1\n- a: 2\n",
      meant: "- a: 1\n  properties:\n    - x\n    - y: 1\n- a: 2\n"),
    Case(
      "a colon without its space", .missingSpace, "name:a\ntags:[x, y]\nnext: z\n",
      meant: "name: a\ntags: [x, y]\nnext: z\n"),
    Case(
      "one space too many", .badIndentation, "- a: 1\n   b: 2\n  c: 3\n- a: 4\n",
      meant: "- a: 1\n  b: 2\n  c: 3\n- a: 4\n"),
    Case(
      "one space too few", .badIndentation, "x:\n  - a: 1\n    b:\n      - 1\n   c: 3\n    d: 4\n  - a: 5\n",
      meant: "x:\n  - a: 1\n    b:\n      - 1\n    c: 3\n    d: 4\n  - a: 5\n"),
    Case(
      "an item that is set off", .badIndentation, "x:\n  - a: 1\n   - a: 2\n     b: 3\n  - a: 4\n",
      meant: "x:\n  - a: 1\n  - a: 2\n    b: 3\n  - a: 4\n"),
    Case(
      "a quote that is never closed", .unclosedQuote, "- a: \"one\n  b: 2\n- a: \"three\"\n",
      meant: "- a: \"one\"\n  b: 2\n- a: \"three\"\n"),
    Case(
      "a quote in braces that is never closed", .unclosedQuote,
      "- {a: \"one, b: 2}\n- {a: \"three\", b: 4}\n", meant: "- {a: \"one\", b: 2}\n- {a: \"three\", b: 4}\n"),
    Case(
      "a bracket that is never closed", .unclosedBracket, "- a: [1, {b: 2}\n  c: 3\n- a: [4]\n",
      meant: "- a: [1, {b: 2}]\n  c: 3\n- a: [4]\n"),
    Case(
      "braces over lines that are never closed", .unclosedBracket,
      "- {\n    a: 1,\n    b: 2,\n- {\n    a: 3,\n  }\n", meant: "- {a: 1, b: 2}\n- {a: 3}\n"),
    Case(
      "the wrong closing bracket", .unclosedBracket, "a: {b: [1, 2}\nc: 3\n", meant: "a: {b: [1, 2]}\nc: 3\n"),
    Case(
      "a missing comma", .missingComma, "- {name: a, type: string required: true}\n- {name: b}\n",
      meant: "- {name: a, type: string, required: true}\n- {name: b}\n"),
    Case(
      "a missing comma at a line's end", .missingComma, "{\n  a: 1\n  b: 2\n}\n", meant: "{a: 1, b: 2}\n"),
    Case("a comma too many", .strayComma, "[1,, 2]\n", meant: "[1, 2]\n"),
    Case("a closing tag", .strayMarkup, "a: 1\nb: 2\n</content>\n", meant: "a: 1\nb: 2\n"),
    Case("a code fence", .strayMarkup, "```yaml\na: 1\n```\n", meant: "a: 1\n"),
    Case(
      "text behind a quote", .textAfterValue, "a: \"b\" c\nd: 1\n", meant: "a: '\"b\" c'\nd: 1\n"),
    Case(
      "a comment right behind a value", .missingSpace, "a: [1]# one\nb: 2\n", meant: "a: [1] # one\nb: 2\n"),
    Case(
      "an at sign", .reservedIndicator, "owner: @growth\nb: 2\n", meant: "owner: \"@growth\"\nb: 2\n"),
  ]

  @Test("one fault, one problem, and the rest as it was meant", arguments: cases)
  func recovers(_ item: Case) {
    let tree = SyntaxTree.parse(Array(item.broken.utf8))
    let meant = SyntaxTree.parse(Array(item.meant.utf8))
    #expect(meant.problems.map(\.message) == [])
    #expect(Set(tree.problems.map(\.code)) == [item.code])
    #expect(TestValue(tree, tree.root) == TestValue(meant, meant.root))
    LosslessTests.check(tree, item.testDescription)
  }

  @Test("two faults on two lines are two problems")
  func twoFaults() {
    let text = "a: [1]]\nb: \"c\" d\ne: @f\ng: [2]]\n"
    let tree = SyntaxTree.parse(Array(text.utf8))
    #expect(tree.problems.count == 4)
  }

  static let several: [(String, [SyntaxProblemCode])] = [
    (
      "events:\n  - name: a\n     b: 1\n    c: 2\n  - name: c\n  - name: d\n     e: 1\nmeta\n  x: 1\ngroups: @all\n",
      [.badIndentation, .badIndentation, .missingColon, .reservedIndicator]
    ),
    (
      "- {a: 1\n- {b: 2\n- {c: [3}\n- {d: \"x\" y}\n- {e: 4\n",
      [.unclosedBracket, .unclosedBracket, .unclosedBracket, .textAfterValue, .unclosedBracket]
    ),
    (
      "- a: [1, 2\n  b: \"x\" y\n- a: 1\n   b: 2\n- c: {d: e: f}\n- g: \"h\n- i: @k\n",
      [
        .unclosedBracket, .textAfterValue, .badIndentation, .colonInPlain, .unclosedQuote, .reservedIndicator,
      ]
    ),
    ("--- [a]\nb: 1\n--- [c]\nd: 1\n", [.contentAfterDocument, .contentAfterDocument]),
    (
      "e:\n  - {\n      name: a,\n      b: 1\n    }}\n  - {\n      name: c\n      d: 1,\n    }\n  - {f: @g}\n",
      [.strayBracket, .missingComma, .reservedIndicator]
    ),
  ]

  @Test("faults of different items are each told", arguments: several.indices)
  func independentFaults(_ number: Int) {
    let (text, codes) = Self.several[number]
    #expect(SyntaxTree.parse(Array(text.utf8)).problems.map(\.code) == codes)
  }

  static let consequences: [(String, SyntaxProblemCode)] = [
    ("a:\n  - x: 1\n    y:\n0     z: 1\n      w: 2\n  - x: 2\n", .badIndentation),
    ("a:\n  -- x: 1\n    y: 2\n  - x: 2\n", .badIndentation),
    ("a:\n  - {\n      b: 1,\nc:\n      d: [2],\n    }\n  - {b: 2}\n", .unclosedBracket),
    ("a:\n  - {b: 1, c\n: 2, d: e}\n  - {b: 2}\n", .unclosedBracket),
    ("a:\n  - b:\n      [\n        {c: 1}},\n      ]\n    d: 1\n", .strayBracket),
    ("a: [*b: 1, c: 2]\nd: 1\n", .undefinedAlias),
  ]

  @Test("what a fault leads to is not told", arguments: consequences.indices)
  func followingFaults(_ number: Int) {
    let (text, code) = Self.consequences[number]
    #expect(SyntaxTree.parse(Array(text.utf8)).problems.map(\.code) == [code])
  }
}
