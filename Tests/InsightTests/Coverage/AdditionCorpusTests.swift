import Insight
import SourceText
import TestSupport
import Testing
import TrackingPlan
import YAML

/// On real plans: what is proposed opens the questions that it says it opens.
@Suite struct AdditionCorpusTests {
  private static let folders = ["corpus/plans", "corpus/templates"]

  @Test(.enabled(if: Shared.folder("corpus/plans") != nil, "\(Shared.absence)"))
  func everyAdditionOpensWhatItSays() throws {
    var opened = 0
    var unwritten = 0
    for name in Self.folders {
      let folder = try #require(Shared.folder(name))
      for file in Shared.files(in: folder) where file.hasSuffix(".yaml") {
        let bytes = try #require(Shared.bytes(of: "\(folder)/\(file)"))
        let before = coverage(String(decoding: bytes, as: UTF8.self))
        var items: [AdditionItem] = []
        var questions: [Question] = []
        for addition in before.additions() {
          items += addition.items
          questions += addition.opens
          #expect(
            SyntaxTree.parse(Array(before.yaml(addition.items).utf8)).problems.isEmpty,
            "\(file): \(before.yaml(addition.items))")
          // Where only the author knows the place, the text is shown and nothing is written.
          guard let edits = before.edits(items), let after = TextEdit.apply(edits, to: bytes) else {
            unwritten += 1
            continue
          }
          let answers = coverage(String(decoding: after, as: UTF8.self))
          for question in questions {
            #expect(
              answers.standing(question.id) == .yes, "\(file): \(question.id) by \(before.words(items))")
            opened += 1
          }
        }
      }
    }
    #expect(opened > 100)
    #expect(unwritten < opened)
  }
}
