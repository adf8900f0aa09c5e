import LanguageServerProtocol

/// Which rules mark text that does nothing, or that is on its way out, so that editors can show it so.
public enum DiagnosticTags {
  private static let tags: [String: [DiagnosticTag]] = [
    "deprecation-incomplete": [.deprecated],
    "deprecation-overdue": [.deprecated],
    "deprecation-successor-unknown": [.deprecated],
    "event-redundant-click": [.unnecessary],
    "group-unused": [.unnecessary],
    "suppression-unused": [.unnecessary],
  ]

  /// The rules that have tags.
  public static var rules: [String] { tags.keys.sorted() }

  /// The tags of a rule's findings.
  static func of(_ rule: String) -> [DiagnosticTag] { tags[rule] ?? [] }
}
