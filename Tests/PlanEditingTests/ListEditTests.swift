import PlanEditing
import SourceText
import Testing
import YAML

/// Items that come to lists, and entries that leave mappings, in the layout that is there.
@Suite struct ListEditTests {
  /// The value of the first key of a text, with its tree.
  private func value(_ text: String) throws -> (tree: SyntaxTree, key: NodeIndex, value: NodeIndex) {
    let tree = SyntaxTree.parse(Array(text.utf8))
    let entry = try #require(Array(tree.entries(of: tree.root)).first)
    return (tree, entry.key, entry.value)
  }

  private func apply(_ edit: TextEdit?, to text: String) throws -> String {
    let edit = try #require(edit)
    let bytes = try #require(TextEdit.apply([edit], to: Array(text.utf8)))
    #expect(SyntaxTree.parse(bytes).problems.isEmpty)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("a: [x, y]\n", "a: [x, y, b, \"on\"]\n"),
    ("a: [\"x\"]\n", "a: [\"x\", \"b\", \"on\"]\n"),
    ("a: []\n", "a: [b, \"on\"]\n"),
    ("a: [\n  x,\n  y\n  ]\n", "a: [\n  x,\n  y,\n  b,\n  \"on\"\n  ]\n"),
    ("a:\n- x\n- y # why\n", "a:\n- x\n- y # why\n- b\n- \"on\"\n"),
    ("a:\r\n  - x\r\nc: 1\r\n", "a:\r\n  - x\r\n  - b\r\n  - \"on\"\r\nc: 1\r\n"),
  ])
  func itemsAreWrittenAsTheirNeighboursAre(_ text: String, _ expected: String) throws {
    let (tree, _, list) = try value(text)
    #expect(try apply(ItemInsertion.edit(adding: ["b", "on"], to: list, in: tree), to: text) == expected)
  }

  @Test(arguments: [
    ("a: [{b: x}]\n", "a: [{b: x}, {b: z, c: \"on\"}]\n"),
    ("a:\n- b: x\n", "a:\n- b: x\n- {b: z, c: \"on\"}\n"),
    ("a: [{\"b\": x}]\n", "a: [{\"b\": x}, {\"b\": \"z\", \"c\": \"on\"}]\n"),
  ])
  func mappingsAreWrittenAsTheirNeighboursAre(_ text: String, _ expected: String) throws {
    let (tree, _, list) = try value(text)
    let edit = ItemInsertion.edit(addingMappings: [[("b", "z"), ("c", "on")]], to: list, in: tree)
    #expect(try apply(edit, to: text) == expected)
  }

  @Test(arguments: [
    ("a: 1\n", "b:\n  c: 2\n\na: 1\n"), ("a: 1\r\n", "b:\r\n  c: 2\r\n\r\na: 1\r\n"),
  ])
  func aBlockStandsInFrontOfAKeyInThePlansOwnLineBreaks(_ text: String, _ expected: String) throws {
    let (tree, key, _) = try value(text)
    let edit = BlockInsertion.edit(adding: ["b:", "  c: 2"], before: key, in: tree)
    #expect(try apply(edit, to: text) == expected)
  }

  @Test(arguments: ["{\n\"a\": 1\n}\n", "  a: 1\n"])
  func noBlockStandsInBracesOrAwayFromTheMargin(_ text: String) throws {
    let (tree, key, _) = try value(text)
    #expect(BlockInsertion.edit(adding: ["b: 2"], before: key, in: tree) == nil)
  }

  @Test func noKeyIsAddedTwice() throws {
    let (tree, _, mapping) = try value("a: {b: , c: 1}\n")
    #expect(EntryInsertion.edit(adding: "b", "2", to: mapping, in: tree) == nil)
    #expect(EntryInsertion.edit(adding: "d", "2", to: mapping, in: tree) != nil)
  }

  @Test(arguments: ["a: x\n", "a:\n", "a: {b: 1}\n"])
  func whatIsNoListTakesNoItems(_ text: String) throws {
    let (tree, _, list) = try value(text)
    #expect(ItemInsertion.edit(adding: ["b"], to: list, in: tree) == nil)
  }

  @Test(arguments: [
    ("{a: 1, b: 2}\n", "{b: 2}\n"), ("{ a: [1, 2], b: 2 }\n", "{ b: 2 }\n"),
    ("b: 2\na: 1 # why\nc: 3\n", "b: 2\nc: 3\n"),
    ("b: 2\r\na:\r\n  - 1\r\n  - 2\r\nc: 3\r\n", "b: 2\r\nc: 3\r\n"),
    ("{b: 2, a: 1}\n", "{b: 2}\n"), ("{b: 2, a: [x], c: 3}\n", "{b: 2, c: 3}\n"),
  ])
  func anEntryGoesWithItsCommaOrItsLines(_ text: String, _ expected: String) throws {
    let tree = SyntaxTree.parse(Array(text.utf8))
    let key = try #require(tree.entries(of: tree.root).first { tree.string(of: $0.key) == "a" }?.key)
    #expect(try apply(EntryRemoval.edit(removing: key, from: tree.root, in: tree), to: text) == expected)
  }

  @Test(arguments: ["a: 1\n", "- a: 1\n  b: 2\n"])
  func theOnlyEntryAndThatBehindADashStay(_ text: String) throws {
    let tree = SyntaxTree.parse(Array(text.utf8))
    let mapping =
      tree.kind(of: tree.root).isMapping ? tree.root : try #require(tree.firstChild(of: tree.root))
    let key = try #require(tree.firstChild(of: mapping))
    #expect(EntryRemoval.edit(removing: key, from: mapping, in: tree) == nil)
  }

  /// What an alias stands for stays, and so does what names the neighbour.
  @Test(arguments: [
    "{a: &x 1, b: *x}\n", "{b: 2, a: [&x 1], c: *x}\n", "{b: 2, &x a: 1, c: *x}\n",
    "{a: 1, &x b: 2, c: *x}\n",
    "b: 2\na: {c: &x 1}\nd: *x\n",
  ])
  func anEntryWithAnAnchorStays(_ text: String) throws {
    let tree = SyntaxTree.parse(Array(text.utf8))
    let key = try #require(tree.entries(of: tree.root).first { tree.string(of: $0.key) == "a" }?.key)
    #expect(EntryRemoval.edit(removing: key, from: tree.root, in: tree) == nil)
  }

  @Test func wordsOfAListAreWrittenAsTheKeysAre() throws {
    for (text, expected) in [
      ("{a: 1}\n", "{a: 1, b: [red, \"on\", \"1\", \"-\"]}\n"),
      ("{\"a\": 1}\n", "{\"a\": 1, \"b\": [\"red\", \"on\", \"1\", \"-\"]}\n"),
    ] {
      let tree = SyntaxTree.parse(Array(text.utf8))
      let edit = EntryInsertion.edit(adding: "b", words: ["red", "on", "1", "-"], to: tree.root, in: tree)
      #expect(try apply(edit, to: text) == expected)
    }
  }

  @Test(arguments: [
    ("{a: 1, b: &x }\n", "{a: 1, b: &x, c: d }\n"), ("{a: 1, b: !!null }\n", "{a: 1, b: !!null, c: d }\n"),
    ("{a: 1, b: !t &x }\n", "{a: 1, b: !t &x, c: d }\n"),
    ("{a: 1, \"b\"\t: }\n", "{a: 1, \"b\"\t:, c: d }\n"),
    ("a: 1\nb: &x\n", "a: 1\nb: &x\nc: d\n"), ("\u{FEFF}a: 1\n", "\u{FEFF}a: 1\nc: d\n"),
  ])
  func anEntryComesBehindAllOfTheLast(_ text: String, _ expected: String) throws {
    let tree = SyntaxTree.parse(Array(text.utf8))
    #expect(try apply(EntryInsertion.edit(adding: "c", "d", to: tree.root, in: tree), to: text) == expected)
  }

  /// An event is parted from the one above as that is from its own.
  @Test(arguments: [
    ("a:\n- b: 1\n\n- b: 2\n", "\n\n- b: 3\n"), ("a:\r\n- b: 1\r\n\r\n- b: 2\r\n", "\r\n\r\n- b: 3\r\n"),
    ("a:\n- b: 1\n  \n# two\n# lines\n- b: 2\n", "\n\n- b: 3\n"), ("a:\n- b: 1\n- b: 2\n", "\n- b: 3\n"),
    ("a:\r\n- b: 1\r\n- b: 2\r\n", "\r\n- b: 3\r\n"), ("a:\n- b: 1\n# one\n- b: 2\n", "\n- b: 3\n"),
  ])
  func anEventIsPartedAsItsNeighboursAre(_ text: String, _ end: String) throws {
    let (tree, _, list) = try value(text)
    let edit = try #require(ItemInsertion.edit(addingLines: ["b: 3"], to: list, in: tree))
    let result = try apply(edit, to: text)
    #expect(result.hasSuffix("- b: 2" + end))
  }
}
