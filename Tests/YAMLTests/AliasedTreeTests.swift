import SourceText
import Testing
import YAML

/// What aliases of lists and mappings stand for, read in their place.
@Suite struct AliasedTreeTests {
  /// The value of a text as one line, aliases read.
  private func read(_ text: String) -> String? {
    let tree = SyntaxTree.parse(Array(text.utf8))
    return tree.readingAliases().map { shown($0.tree.root, in: $0.tree) }
  }

  private func shown(_ node: NodeIndex, in tree: SyntaxTree) -> String {
    let kind = tree.kind(of: node)
    if kind.isSequence {
      return "[" + tree.items(of: node).map { shown($0, in: tree) }.joined(separator: ", ") + "]"
    }
    guard kind.isMapping else { return kind == .alias ? "*" : tree.string(of: node) }
    let entries = tree.entries(of: node).map { "\(shown($0.key, in: tree)): \(shown($0.value, in: tree))" }
    return "{" + entries.joined(separator: ", ") + "}"
  }

  @Test(arguments: [
    ("a: &c [x, {y: z}]\nb: *c", "{a: [x, {y: z}], b: [x, {y: z}]}"),
    ("a: &c {x: [y]}\nb: [*c, *c]", "{a: {x: [y]}, b: [{x: [y]}, {x: [y]}]}"),
    ("a: &c {x: &d [y]}\nb: *c\ne: *d", "{a: {x: [y]}, b: {x: [y]}, e: [y]}"),
    ("a: &c [x]\nb: &d [*c]\ne: *d", "{a: [x], b: [[x]], e: [[x]]}"),
    ("a: &c []\nb: *c\ne: f", "{a: [], b: [], e: f}"),
  ])
  func collectionsAreRead(_ text: String, _ expected: String) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    // The mapping's own entries win, then those of earlier mappings.
    ("a: &c {x: 1, y: 2}\nb:\n  <<: *c\n  x: 3", "{a: {x: 1, y: 2}, b: {<<: *, x: 3, y: 2}}"),
    (
      "a: &c {x: 1}\nb: &d {x: 2, y: 3}\ne: {<<: [*c, *d]}",
      "{a: {x: 1}, b: {x: 2, y: 3}, e: {<<: [*, *], x: 1, y: 3}}"
    ),
    (
      "a: &c {x: 1}\nb: &d {<<: *c, y: 2}\ne: {<<: *d}",
      "{a: {x: 1}, b: {<<: *, y: 2, x: 1}, e: {<<: *, y: 2, x: 1}}"
    ),
    ("a: &c {\"<<\": 1}\nb: {\"<<\": *c}", "{a: {<<: 1}, b: {<<: {<<: 1}}}"),
  ])
  func mergeKeysBringEntries(_ text: String, _ expected: String) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    "a: &c [*c]", "a: &c {b: *c}", "a: &c x\nb: *c", "a: x", "&a a: *a", "a: &c {<<: *c}", "*c",
  ])
  func whatIsNoCollectionOrHasNoEndStaysUnread(_ text: String) {
    #expect(read(text) == nil)
  }

  @Test func circlesEndWhereTheyBegin() {
    #expect(read("a: &c {x: &d [*c, y]}\nb: *d") == "{a: {x: [*, y]}, b: [{x: [*, y]}, y]}")
  }

  @Test func nodesTellWhereTheyAreWritten() throws {
    let text = "a: &c [{x: y}]\nb: *c\n"
    let tree = SyntaxTree.parse(Array(text.utf8))
    let read = try #require(tree.readingAliases())
    let list = try #require(read.tree.entries(of: read.tree.root).map(\.value).last)
    #expect(read.places.origin(of: list) == list)
    #expect(tree.kind(of: list) == .alias)
    #expect(read.places.alias(of: list) == nil)
    let item = try #require(read.tree.firstChild(of: list))
    let first = try #require(tree.entries(of: tree.root).map(\.value).first)
    #expect(read.places.origin(of: item) == tree.firstChild(of: first))
    #expect(read.places.alias(of: item) == list)
    #expect(read.places.isShared(tree.range(of: first)))
    #expect(!read.places.isShared(tree.range(of: tree.root)))
    #expect(!read.places.isShared(tree.range(of: list)))
  }

  /// A list of ten lists of ten lists, nine deep: a thousand million words.
  @Test func aliasesOfAliasesAreBounded() throws {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<10 {
      let items = [String](repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(items)]\n"
    }
    let tree = SyntaxTree.parse(Array(text.utf8))
    let read = try #require(tree.readingAliases())
    #expect(read.tree.nodeCount <= tree.nodeCount + 32_768)
    #expect(read.tree.nodeCount > tree.nodeCount)
  }

  /// What may be read grows with the text, and never faster.
  @Test(arguments: [100, 1000, 10_000])
  func whatIsReadIsAtMostAsMuchAsIsWritten(_ count: Int) throws {
    var text = "a: &a\n"
    for number in 0..<count { text += "  - x\(number)\n" }
    text += "b:\n"
    for _ in 0..<count { text += "  - *a\n" }
    let tree = SyntaxTree.parse(Array(text.utf8))
    let read = tree.readingAliases()?.tree.nodeCount ?? tree.nodeCount
    #expect(read - tree.nodeCount <= max(32_768, tree.nodeCount))
  }

  @Test func depthIsBounded() throws {
    var text = "a0: &a0 [x]\n"
    for level in 1..<200 { text += "a\(level): &a\(level) [*a\(level - 1)]\n" }
    let read = try #require(SyntaxTree.parse(Array(text.utf8)).readingAliases()?.tree)
    func depth(_ node: NodeIndex) -> Int { 1 + (read.items(of: node).map(depth).max() ?? 0) }
    let deepest = read.entries(of: read.root).map { depth($0.value) }.max() ?? 0
    #expect(deepest > 10 && deepest <= SyntaxLimits.standard.maximumDepth + 1)
  }
}
