import JSON
import LanguageFeatures
import SourceText
import TestSupport
import Testing
import YAML

/// What may be typed at a cursor, also where the text is broken.
@Suite struct CompletionTests {
  @Test(arguments: FeatureFixture.all("completion"))
  func proposesWhatMayBeTyped(_ fixture: FeatureFixture) throws {
    let difference = try fixture.difference { subject in
      let completion = Completion(in: subject.document, at: subject.cursor)
      guard let first = completion.items.first else { return "nothing" }
      let text = subject.document.text
      let head =
        "replaces \"\(text.string(in: first.replace))\", inserts at \"\(text.string(in: first.insert))\""
      let shown = completion.items.prefix(12).map { item in
        let new = (item.snippet ?? item.text).split(
          omittingEmptySubsequences: false, whereSeparator: \.isNewline
        )
        .joined(separator: "⏎")
        return "\(item.kind) \(item.label)\(item.detail.map { " (\($0))" } ?? "") -> |\(new)|"
      }
      let rest = completion.items.count > 12 ? ["… \(completion.items.count) in all"] : []
      return ([head] + shown + rest).joined(separator: "\n")
    }
    #expect(difference == nil)
  }

  @Test func thereAreFixtures() {
    #expect(FeatureFixture.all("completion").count >= 30)
  }

  /// Whatever stands in a plan, and wherever the cursor stands in it: the ranges hold the cursor and lie in its line,
  /// and no label comes twice.
  @Test func everyCursorIsAnswered() throws {
    for (number, fixture) in FeatureFixture.all("completion").enumerated() {
      try fixture.inspect { subject in
        let text = subject.document.text
        for offset in stride(from: number % 97, through: text.bytes.count, by: 97) {
          let completion = Completion(in: subject.document, at: offset)
          #expect(Set(completion.items.map(\.label)).count == completion.items.count)
          for item in completion.items {
            let isSound =
              item.replace.touches(offset) && item.insert.end == offset
              && item.insert.start == item.replace.start && item.replace.end >= item.insert.end
              && !text.string(in: item.replace).contains("\n")
            #expect(isSound, "\(fixture) at \(offset): \(item)")
            if !isSound { return }
          }
        }
      }
    }
  }
}
