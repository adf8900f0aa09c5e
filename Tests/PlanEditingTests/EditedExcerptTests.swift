import SourceText
import TestSupport
import Testing
import YAML

@testable import PlanEditing

/// What is left out of an excerpt is what no edit touches, and nothing else.
@Suite struct EditedExcerptTests {
  private static func excerpt(of text: String, replacing words: [String]) -> (text: String, edited: String)? {
    let bytes = Array(text.utf8)
    let edits = words.compactMap { word in
      text.utf8.firstRange(of: word.utf8).map { found in
        let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
        return TextEdit(range: ByteRange(start, start + word.utf8.count), newText: word.uppercased())
      }
    }
    guard edits.count == words.count, let excerpt = EditedExcerpt(of: edits, in: SyntaxTree.parse(bytes)),
      let edited = TextEdit.apply(excerpt.edits, to: excerpt.bytes)
    else { return nil }
    return (String(decoding: excerpt.bytes, as: UTF8.self), String(decoding: edited, as: UTF8.self))
  }

  /// Ten items, each on two lines.
  private static let list = (0..<10).map { "  - name: event\($0)\n    # of \($0)\n" }.joined()

  @Test func keepsTheFirstTheLastAndWhatIsTouched() throws {
    let found = try #require(Self.excerpt(of: "events:\n\(Self.list)", replacing: ["event4"]))
    let kept = [0, 4, 9].map { "  - name: event\($0)\n    # of \($0)\n" }.joined()
    #expect(found.text == "events:\n\(kept)")
    #expect(found.edited == "events:\n\(kept)".replacing("event4", with: "EVENT4"))
  }

  @Test func keepsWhatStandsAroundTheList() throws {
    let found = try #require(
      Self.excerpt(of: "meta: {a: b}\nevents:\n\(Self.list)groups: [one, two]\n", replacing: ["b", "two"]))
    #expect(found.edited.hasPrefix("meta: {a: B}\nevents:\n  - name: event0\n"))
    #expect(found.edited.hasSuffix("  - name: event9\n    # of 9\ngroups: [one, TWO]\n"))
  }

  @Test func goesByTheKeysOfAMapping() throws {
    let keys = (0..<10).map { "  key\($0):\n    value: item\($0)\n" }.joined()
    let found = try #require(Self.excerpt(of: "events:\n\(keys)", replacing: ["item3"]))
    #expect(found.text.contains("key0") && found.text.contains("key3") && found.text.contains("key9"))
    #expect(!found.text.contains("key2") && !found.text.contains("key4"))
  }

  @Test func keepsAnItemThatBeginsBelowItsDash() throws {
    let list = (0..<10).map { "-\n  name: event\($0)\n- name: other\($0)\n  note: none\n" }.joined()
    let found = try #require(Self.excerpt(of: list, replacing: ["event4"]))
    // The line of the dash alone belongs to the item before.
    #expect(found.text.contains("-\n  name: event4\n"))
    #expect(SyntaxTree.parse(Array(found.text.utf8)).problems.isEmpty)
  }

  @Test func isNotMadeWhereMuchIsTouched() {
    let words = [1, 2, 4, 5, 7, 8].map { "event\($0)" }
    #expect(Self.excerpt(of: "events:\n\(Self.list)", replacing: words) == nil)
    #expect(Self.excerpt(of: "events: [\(words.joined(separator: ", "))]\n", replacing: ["event4"]) == nil)
  }

  @Test(.enabled(if: Shared.folder("corpus") != nil, Comment(rawValue: Shared.absence)))
  func readsAsThePlanDoes() throws {
    var made = 0
    let root = try #require(Shared.folder("corpus/plans"))
    for file in Shared.files(in: root) {
      let bytes = try #require(Shared.bytes(of: "\(root)/\(file)"))
      let tree = SyntaxTree.parse(bytes)
      guard tree.problems.isEmpty else { continue }
      for part in 1..<8 {
        let place = bytes.count * part / 8
        let edit = TextEdit(range: ByteRange(place, place), newText: "")
        guard let excerpt = EditedExcerpt(of: [edit], in: tree) else { continue }
        made += 1
        let problems = SyntaxTree.parse(excerpt.bytes).problems.filter { $0.code != .undefinedAlias }
        #expect(problems.isEmpty, "\(file) at \(place)")
        let range = excerpt.edits[0].range.start
        let line = bytes[place...].prefix { $0 != 0x0A }
        #expect(excerpt.bytes[range...].starts(with: line), "\(file) at \(place)")
      }
    }
    #expect(made > 20)
  }
}
