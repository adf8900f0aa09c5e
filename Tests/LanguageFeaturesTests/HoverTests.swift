import LanguageFeatures
import Testing

/// What editors show of the place of a cursor, as Markdown and as plain text.
@Suite struct HoverTests {
  @Test(arguments: FeatureFixture.all("hover"))
  func tellsWhatThereIsToKnow(_ fixture: FeatureFixture) throws {
    let difference = try fixture.difference { subject in
      guard let answer = HoverAnswer(in: subject.document, at: subject.cursor) else { return "nothing" }
      let marked = subject.document.text.string(in: answer.range)
      return "on \"\(marked)\"\n\n\(answer.text.markdown)\n\n--- as plain text\n\(answer.text.plainText)"
    }
    #expect(difference == nil)
  }

  @Test func thereAreFixtures() {
    #expect(FeatureFixture.all("hover").count >= 12)
  }
}
