import JSON
import LanguageServerProtocol

/// The diagnostics that a client sends along with a request for actions, by what they are about.
struct ToldDiagnostics {
  private struct Subject: Hashable {
    let rule: String
    let range: Range
  }

  private let diagnostics: [Subject: [JSONValue]]

  /// Takes diagnostics as they came; one without a code or a range is none of ours.
  init(_ diagnostics: [JSONValue]) {
    var known: [Subject: [JSONValue]] = [:]
    for diagnostic in diagnostics {
      guard let rule = diagnostic["code"]?.string, let json = diagnostic["range"],
        let range = try? Range(json: json)
      else { continue }
      known[Subject(rule: rule, range: range), default: []].append(diagnostic)
    }
    self.diagnostics = known
  }

  /// Those of a rule at a place.
  func of(_ rule: String, at range: Range) -> [JSONValue] {
    diagnostics[Subject(rule: rule, range: range)] ?? []
  }
}
