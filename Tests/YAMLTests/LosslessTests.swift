import SourceText
import TestSupport
import Testing
import YAML

/// No byte of a text is lost, and no text that is in order holds a piece that belongs nowhere.
struct LosslessTests {
  /// Checks that the leaves join to the text, that ranges nest, and that problems point at something.
  static func check(_ tree: SyntaxTree, _ label: String) {
    var position = 0
    for leaf in tree.leaves {
      if leaf.range.start != position || leaf.range.isEmpty {
        Issue.record("\(label): a gap or an overlap at \(position)")
        return
      }
      position = leaf.range.end
      if leaf.kind == .unexpected, tree.problems.isEmpty {
        Issue.record("\(label): text at \(leaf.range.start) belongs nowhere, and no problem says so")
      }
    }
    #expect(position == tree.bytes.count, "\(label)")
    for problem in tree.problems {
      #expect(problem.range.end <= tree.bytes.count, "\(label)")
      #expect(!problem.range.isEmpty || problem.range.end == tree.bytes.count, "\(label): \(problem.message)")
      if let repair = problem.repair {
        #expect(TextEdit.apply(repair.edits, to: tree.bytes) != nil, "\(label): \(problem.message)")
      }
    }
    checkNesting(tree, label)
  }

  private static func checkNesting(_ tree: SyntaxTree, _ label: String) {
    var pending = tree.roots
    var visited = 0
    while let node = pending.popLast() {
      visited += 1
      guard visited <= tree.nodeCount else {
        Issue.record("\(label): the tree has a loop")
        return
      }
      let range = tree.range(of: node)
      var last = range.start
      var next = tree.firstChild(of: node)
      while let child = next {
        let inner = tree.range(of: child)
        if inner.start < last || inner.end > range.end || inner.end > tree.bytes.count {
          Issue.record("\(label): the child at \(inner) lies outside \(range) or out of order")
          return
        }
        last = inner.start
        pending.append(child)
        next = tree.nextSibling(of: child)
      }
    }
  }

  @Test(
    "the corpus", .enabled(if: Material.hasCorpus, Comment(rawValue: Shared.absence)),
    arguments: Material.wholeCorpus)
  func corpus(_ file: Material.File) {
    Self.check(SyntaxTree.parse(file.bytes), file.name)
  }

  @Test("the YAML suite", .enabled(if: Material.hasSuite, Comment(rawValue: Shared.absence)))
  func suite() {
    #expect(Material.cases.count == 402)
    for item in Material.cases {
      let input = Shared.bytes(of: item.path + "/in.yaml") ?? []
      Self.check(SyntaxTree.parse(input), item.name)
      Self.check(SyntaxTree.parse(input, dialect: .json), item.name)
    }
  }

  @Test("the JSON suite", .enabled(if: Material.hasJSONSuite, Comment(rawValue: Shared.absence)))
  func jsonSuite() {
    #expect(Material.jsonCases.count >= 300)
    for item in Material.jsonCases {
      Self.check(SyntaxTree.parse(item.bytes), item.name)
      Self.check(SyntaxTree.parse(item.bytes, dialect: .json), item.name)
    }
  }

  @Test("random bytes and random pieces of YAML")
  func random() {
    var generator = SeededGenerator(seed: 7)
    let pieces = [
      "- ", "-", "? ", ": ", ":", "\n", "\n  ", "\n    ", "\n\t", "key: ", "a", "\"", "'", "[", "]", "{", "}",
      ",", "#", " # c", "&a ", "*a", "!t ", "|", ">", "|\n", ">-\n", "%", "---\n", "...\n", "\r\n", "\r",
      "\\",
      "é", "\u{85}", "\u{FEFF}", "@", "`", "</x>", " ", "   ", "\u{0}", "<<<<<<< ", "x: y\n",
    ].map { Array($0.utf8) }
    for round in 0..<6_000 {
      var text: [UInt8] = []
      if round % 4 == 0 {
        for _ in 0..<Int.random(in: 0..<60, using: &generator) {
          text.append(UInt8.random(in: 0...255, using: &generator))
        }
      } else {
        for _ in 0..<Int.random(in: 0..<30, using: &generator) {
          text += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
        }
      }
      let label = "round \(round): \(String(decoding: text, as: UTF8.self).debugDescription)"
      let tree = SyntaxTree.parse(text)
      Self.check(tree, label)
      _ = tree.eventLines()
      Self.check(SyntaxTree.parse(text, dialect: .json), label)
    }
  }
}

/// A generator that gives the same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state = state &+ 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
