import Policy

/// What there is to know of a comment that keeps findings from being told.
enum SuppressionHover {
  /// The text of its word, `ignore` or `ignore-file`.
  static func text(of suppression: Suppression) -> RichText {
    var text = RichText()
    text.line(.strong(suppression.word.name), " · a suppression")
    let reach =
      suppression.isForFile
      ? "Findings of these rules are not told in this file"
      : "Findings of these rules are not told of this item, or of the one below where the comment stands alone"
    text.lines([
      [.plain(suppression.targets.isEmpty ? "It names no rule and does nothing." : "\(reach):")]
    ])
    if !suppression.targets.isEmpty {
      text.blocks.append(.list(suppression.targets.map { [.code($0.name)] }))
    }
    let until = suppression.until.map { "It holds until \($0.name)." }
    text.lines([
      RichText.spans(until ?? "It holds for ever; `until 2027-01-31` behind the rules would end it.")
    ])
    if suppression.reason == nil { text.line(.plain("It gives no reason; one stands behind "), .code("--")) }
    return text
  }
}
