import SourceText
import Testing
import YAML

/// What the tree answers beside its shape.
struct ReadingTests {
  private func value(_ text: String) -> ScalarValue? {
    let tree = SyntaxTree.parse(Array(text.utf8))
    return tree.scalarValue(of: tree.root)
  }

  @Test("plain scalars under the core schema")
  func coreSchema() {
    #expect(value("~") == .null)
    #expect(value("null") == .null)
    #expect(value("") == .null)
    #expect(value("TRUE") == .bool(true))
    #expect(value("no") == .string("no"))
    #expect(value("12") == .int(12))
    #expect(value("-012") == .int(-12))
    #expect(value("0o17") == .int(15))
    #expect(value("0x1F") == .int(31))
    #expect(value("1e3") == .float(1000))
    #expect(value("5.") == .float(5))
    #expect(value(".5") == .float(0.5))
    #expect(value("-.inf") == .float(-.infinity))
    #expect(value("1.10") == .float(1.1))
    #expect(value("1.0.0") == .string("1.0.0"))
    #expect(value("2026-01-15") == .string("2026-01-15"))
    #expect(value("100000000000000000000") == .float(1e20))
    #expect(value("0x") == .string("0x"))
    #expect(value("-") == .null || value("-") == nil)
    #expect(value("+") == .string("+"))
    #expect(value("\"12\"") == .string("12"))
    #expect(value("!!str 12") == .string("12"))
    #expect(value("! 12") == .string("12"))
    #expect(value("!!float 12") == .float(12))
    #expect(value("!!int \"12\"") == .int(12))
  }

  @Test("scalars are decoded")
  func strings() {
    #expect(value("\"a\\tb\\u00e9\\x41\\\n  c\"") == .string("a\tbéAc"))
    #expect(value("\"\\ud83d\\ude00\"") == .string("😀"))
    #expect(value("\"\\ud83d\"") == .string("\u{FFFD}"))
    #expect(value("'it''s'") == .string("it's"))
    #expect(value("a\n b\n\n c") == .string("a b\nc"))
    #expect(value("|\n a\n  b\n") == .string("a\n b\n"))
    #expect(value(">-\n a\n b\n\n c\n\n") == .string("a b\nc"))
    #expect(value("|+\n a\n\n") == .string("a\n\n"))
    #expect(value(">\r\n a\r\n b\r\n") == .string("a b\n"))
  }

  @Test("anchors, tags and aliases")
  func properties() {
    let tree = SyntaxTree.parse(Array("a: &x !t {b: 1}\nc: *x\nd: *y\n".utf8))
    let entries = Array(tree.entries(of: tree.root))
    #expect(tree.anchor(of: entries[0].value).map(tree.name(ofAnchor:)) == "x")
    #expect(tree.resolvedTag(of: entries[0].value) == "!t")
    #expect(tree.kind(of: entries[1].value) == .alias)
    #expect(tree.target(of: entries[1].value) == entries[0].value)
    #expect(tree.target(of: entries[2].value) == nil)
    #expect(tree.problems.map(\.code) == [.undefinedAlias])
    #expect(tree.firstChild(of: entries[1].value) == nil)
  }

  @Test("the way to an offset")
  func path() throws {
    let text = "a:\n  - b: cde\n    f: \n"
    let tree = SyntaxTree.parse(Array(text.utf8))
    let path = tree.path(to: 10)
    #expect(path.count == 4)
    #expect(tree.string(of: try #require(path.last)) == "cde")
    #expect(path.map(tree.kind(of:)) == [.blockMapping, .blockSequence, .blockMapping, .plain])
    #expect(tree.path(to: 0).last.map(tree.string(of:)) == "a")
    #expect(tree.path(to: 1_000).isEmpty)
  }

  @Test("comments by line")
  func comments() {
    let text = "# top\n\n# one\n# two\na: b # side\nc: d\n"
    let tree = SyntaxTree.parse(Array(text.utf8))
    let source = SourceText(tree.bytes)
    #expect(tree.comments.count == 4)
    #expect(tree.comment(onLineOf: 20).map { source.string(in: $0) } == "# side")
    #expect(tree.commentsAbove(20).map { source.string(in: $0) } == ["# one", "# two"])
    #expect(tree.comment(onLineOf: text.utf8.count - 3) == nil)
    #expect(tree.comments(in: ByteRange(0, 8)).count == 2)
  }

  @Test("accessors answer for any node")
  func strangers() {
    let tree = SyntaxTree.parse([])
    let node = NodeIndex(77)
    #expect(tree.kind(of: node) == .empty)
    #expect(tree.range(of: node).isEmpty)
    #expect(tree.string(of: node) == "")
    #expect(tree.target(of: node) == nil)
    #expect(tree.anchor(of: node) == nil)
    #expect(tree.scalarValue(of: node) == .null)
    #expect(Array(tree.items(of: node)).isEmpty)
    #expect(tree.roots.count == 1)
    #expect(!tree.hasDocuments)
  }

  @Test("duplicate keys by content, many and few")
  func duplicates() {
    #expect(codes("a: 1\n\"a\": 2\n") == [.duplicateKey])
    #expect(codes("{a: 1, 'a': 2}") == [.duplicateKey])
    #expect(codes("1: 1\n\"1\": 2\n").isEmpty)
    let many = (0..<100).map { "k\($0): 1\n" }.joined()
    #expect(codes(many).isEmpty)
    #expect(codes(many + "k7: 2\n") == [.duplicateKey])
  }

  private func codes(_ text: String) -> [SyntaxProblemCode] {
    SyntaxTree.parse(Array(text.utf8)).problems.map(\.code)
  }
}
