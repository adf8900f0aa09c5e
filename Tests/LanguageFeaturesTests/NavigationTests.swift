import LanguageFeatures
import SourceText
import TestSupport
import Testing

/// Where names are defined, and where they stand.
@Suite struct NavigationTests {
  @Test(arguments: FeatureFixture.all("definition"))
  func definitionsAreFound(_ fixture: FeatureFixture) throws {
    let difference = try fixture.difference { subject in
      guard let symbol = SymbolAtCursor(in: subject.document, at: subject.cursor) else { return "no name" }
      let targets = Definition.targets(of: symbol, in: subject.document)
      let lines = targets.map { target in
        "\(words(target.name, subject)) in \(target.whole.range.count) bytes"
      }
      return ([words(symbol)] + (lines.isEmpty ? ["nothing defines it"] : lines)).joined(separator: "\n")
    }
    #expect(difference == nil)
  }

  @Test(arguments: FeatureFixture.all("references"))
  func referencesAreFound(_ fixture: FeatureFixture) throws {
    let difference = try fixture.difference { subject in
      guard let symbol = SymbolAtCursor(in: subject.document, at: subject.cursor) else { return "no name" }
      let places = References.places(of: symbol, in: subject.document)
      let lines = places.map { "\($0.isDefinition ? "write" : "read ") \(words($0.place, subject))" }
      return ([words(symbol)] + lines).joined(separator: "\n")
    }
    #expect(difference == nil)
  }

  @Test func thereAreFixtures() {
    #expect(FeatureFixture.all("definition").count >= 8)
    #expect(FeatureFixture.all("references").count >= 6)
  }

  private func words(_ symbol: SymbolAtCursor) -> String {
    "\(symbol.kind.rawValue) \(symbol.name)" + (symbol.container.map { " of \($0)" } ?? "")
  }

  private func words(_ place: FileRange, _ subject: FeatureFixture.Subject) -> String {
    let text = place.file?.text ?? subject.document.text
    let position = text.position(at: place.range.start, encoding: .utf32)
    let file = place.file.map { "\(String(decoding: $0.path.name, as: UTF8.self)):" } ?? ""
    return "\(file)\(position.line + 1):\(position.column + 1) \"\(text.string(in: place.range))\""
  }
}
