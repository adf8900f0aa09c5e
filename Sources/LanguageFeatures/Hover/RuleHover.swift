import Linting
import Queries

/// What there is to know of a rule or a family of rules.
public enum RuleHover {
  /// The text for an id, an earlier id, or the name of a family; `nil` for any other word.
  public static func text(ofName name: String) -> RichText? {
    if let rule = RuleNames.current.presentName(of: name).flatMap({ Catalogue.rule($0) }) {
      return text(of: Explanation(rule))
    }
    guard let family = RuleFamily(rawValue: name) else { return nil }
    var text = RichText()
    text.line(.strong(name), " · a family of rules")
    let rules = Catalogue.rules.filter { $0.family == family }
    text.blocks.append(.list(rules.map { [.code($0.id), ": "] + RichText.spans($0.summary) }))
    return text
  }

  /// The text for an option of a rule; `nil` where the rule has none of that name.
  ///
  /// - Parameter rule: The rule's id, or an earlier one.
  static func text(ofOption name: String, ofRule rule: String) -> RichText? {
    let rule = RuleNames.current.presentName(of: rule) ?? rule
    guard let option = RuleOption.of(rule).first(where: { $0.name == name }) else { return nil }
    var text = RichText()
    text.line(.strong(option.name), .plain(" · an option of "), .code(rule))
    text.lines([[.plain(option.summary)]])
    text.line(
      .plain(
        "Expected: a whole number from \(option.values.lowerBound) to \(option.values.upperBound); "
          + "\(option.usual) where nothing is said"))
    return text
  }

  /// The text of an explanation, as `plumbline explain` tells it in full.
  public static func text(of explanation: Explanation) -> RichText {
    let rule = explanation.rule
    var text = RichText()
    text.line(.strong(rule.id), .plain(" · \(rule.family.rawValue) · \(explanation.severity)"))
    text.lines([RichText.spans(rule.summary)])
    text.lines([RichText.spans(rule.rationale)])
    text.lines([["Instead: "] + RichText.spans(rule.prefer)])
    if let scope = explanation.scope { text.line(.plain("Asked of \(scope).")) }
    text.line(.plain("Source: \(explanation.source)"))
    return text
  }
}
