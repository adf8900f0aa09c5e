import LanguageFeatures
import PlanEditing
import SourceText
import Testing

/// Another name for what a cursor stands on, in every file.
@Suite struct RenameTests {
  @Test(arguments: FeatureFixture.all("rename"))
  func everyFileIsEdited(_ fixture: FeatureFixture) throws {
    let difference = try fixture.difference { subject in
      do throws(RenameRefusal) {
        guard let symbol = try Rename.subject(in: subject.document, at: subject.cursor) else {
          return "nothing to rename"
        }
        let head = "\(symbol.kind.rawValue) \(symbol.name)"
        // The fixture's name says what happens: a clash needs a name that is taken.
        let name = fixture.name.hasSuffix("clash") ? "account" : "renamed"
        let files = try Rename.edits(symbol, to: name, in: subject.document)
        let lines = files.flatMap { file -> [String] in
          let text = file.file?.text ?? subject.document.text
          let path = file.file.map { String(decoding: $0.path.name, as: UTF8.self) } ?? "here"
          return file.edits.map { edit in
            let position = text.position(at: edit.range.start, encoding: .utf32)
            return "\(path):\(position.line + 1):\(position.column + 1) \"\(text.string(in: edit.range))\""
              + " -> \"\(edit.newText)\""
          }
        }
        return ([head] + lines).joined(separator: "\n")
      } catch {
        return "refused: \(error.message)"
      }
    }
    #expect(difference == nil)
  }

  @Test func thereAreFixtures() {
    #expect(FeatureFixture.all("rename").count >= 6)
  }
}
