import Insight
import Linting
import SourceText
import TrackingPlan
import YAML

/// The current state of a fixture, with the files that its comment says there are.
enum FixtureState {
  /// What a run over the fixture's plan is given.
  static func input(_ text: SourceText) -> StateInput {
    let document = StateDocument(SyntaxTree.parse(text.bytes))
    guard let known = files(in: text) else { return StateInput(document: document) }
    var files: [Name: CodeFile] = [:]
    for file in document.state.locations.compactMap(\.file) {
      files[file] = known[document.state.text(file)] ?? .absent
    }
    return StateInput(document: document, files: files)
  }

  /// The files by path; `nil` where the text does not tell of any.
  private static func files(in text: SourceText) -> [String: CodeFile]? {
    let mark = "# files: "
    let whole = String(decoding: text.bytes, as: UTF8.self)
    guard let line = whole.split(whereSeparator: \.isNewline).first(where: { $0.hasPrefix(mark) }) else {
      return nil
    }
    var files: [String: CodeFile] = [:]
    for entry in line.dropFirst(mark.count).split(separator: ",") {
      let words = entry.split(separator: " ")
      guard let path = words.first else { continue }
      files[String(path)] = .present(lines: words.dropFirst().first.flatMap { Int($0.dropFirst()) })
    }
    return files
  }
}
