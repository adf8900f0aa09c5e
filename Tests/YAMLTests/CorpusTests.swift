import SourceText
import TestSupport
import Testing
import YAML

/// Real plans: those in order are read without a problem, the broken ones have theirs where a person points.
@Suite(.enabled(if: Material.hasCorpus, Comment(rawValue: Shared.absence)))
struct CorpusTests {
  static let wanted: [String: [String]] = [
    "broken/iluv4.yaml": ["103 text-after-value", "156 stray-markup"],
    "broken/reviewping.yaml": [
      "10 unprintable", "92 unprintable", "98 unprintable", "154 unprintable", "170 unprintable",
      "443 unprintable",
    ],
    "broken/sergeant-2026-05-17.yaml": ["47 reserved-indicator"],
    "history/sergeant/2026-05-17-219672534b.yaml": ["47 reserved-indicator"],
    "broken/published-template.yaml": ["302 sequence-in-mapping"],
    "state/mentora.yaml": ["14 colon-in-plain", "20 colon-in-plain"],
  ]

  @Test("the files are there")
  func count() {
    #expect(Material.plans.count == 14)
    #expect(Material.wholeCorpus.count >= 40)
  }

  @Test("problems by line", arguments: Material.wholeCorpus)
  func problems(_ file: Material.File) {
    let text = SourceText(file.bytes)
    let found = SyntaxTree.parse(file.bytes).problems.map {
      "\(text.position(at: $0.range.start, encoding: .utf8).line + 1) \($0.code.rawValue)"
    }
    #expect(found == Self.wanted[file.name] ?? [])
  }

  private func tree(_ name: String) throws -> SyntaxTree {
    let path = try #require(Shared.folder("corpus/broken")) + "/\(name).yaml"
    return SyntaxTree.parse(try #require(Shared.bytes(of: path)))
  }

  @Test("text behind a closed quote is part of the value")
  func textAfterQuote() throws {
    let tree = try tree("iluv4")
    let values = (0..<tree.nodeCount).map { tree.string(of: NodeIndex(UInt32($0))) }
    #expect(values.contains { $0.hasPrefix("\"매칭 찾기\" 버튼 클릭") && $0.hasSuffix("대체.") })
    #expect(tree.entries(of: tree.root).map { tree.string(of: $0.key) }.contains("events"))
  }

  @Test("mojibake is decoded by its repair")
  func mojibake() throws {
    let tree = try tree("reviewping")
    for problem in tree.problems {
      #expect(problem.repair?.edits.first?.newText == "—")
    }
  }

  @Test("a sequence where a mapping goes on stays within reach")
  func sequenceInMapping() throws {
    let tree = try tree("published-template")
    let sync = tree.entries(of: tree.root).first { tree.string(of: $0.key) == "snapshot_sync" }
    let entries = Array(tree.entries(of: try #require(sync).value))
    #expect(entries.count == 2)
    #expect(tree.kind(of: entries[1].key) == .empty)
    #expect(tree.isRecovered(entries[1].key))
    #expect(tree.kind(of: entries[1].value) == .blockSequence)
    #expect(Array(tree.items(of: entries[1].value)).count == 3)
  }

  @Test("a comma and an @ within a value in braces")
  func commaInValue() throws {
    let tree = try tree("sergeant-2026-05-17")
    let values = (0..<tree.nodeCount).map { tree.string(of: NodeIndex(UInt32($0))) }
    #expect(values.contains("email domain match (@anthropic.com, @sergeant.app)"))
  }
}
