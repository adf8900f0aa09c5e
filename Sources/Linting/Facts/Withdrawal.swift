import TrackingPlan

/// What a plan says of a property or trait that it keeps for the record only.
enum Withdrawal {
  /// Whether the plan says that a property or trait is not sent, or no longer: in a text of its own, such as a note or a
  /// status, or in the comment behind it.
  ///
  /// Complexity: linear in the item's text; asked only of items that something is wrong with.
  static func isStated(of property: Property, _ context: LintContext) -> Bool {
    let words = context.vocabulary.withheld
    let tree = context.document.tree
    if let mapping = context.document.fields(of: property.node) {
      for (_, value) in tree.entries(of: mapping) where tree.kind(of: value).isScalar {
        if isStated(in: tree.string(of: value).lowercased(), words) { return true }
      }
    }
    let start = context.document.range(of: property.name?.node ?? property.node).start
    guard let comment = tree.comment(onLineOf: start), comment.end <= tree.bytes.count else { return false }
    let text = String(decoding: tree.bytes[comment.start..<comment.end], as: UTF8.self).lowercased()
    return isStated(in: String(text.drop { $0 == "#" || $0 == " " }), words)
  }

  /// Whether a text says so: a phrase counts anywhere, a single word only where the text begins with it.
  static func isStated(in text: String, _ words: [String]) -> Bool {
    words.contains { word in
      if word.utf8.contains(0x20) { return text.contains(word) }
      guard text.hasPrefix(word) else { return false }
      let rest = text.dropFirst(word.count)
      guard !(rest.first?.isLetter ?? false) else { return false }
      // `removed when the account is closed` is sent until then.
      return !PrivacyWords.conditions.contains { rest.hasPrefix(" " + $0) }
    }
  }
}
