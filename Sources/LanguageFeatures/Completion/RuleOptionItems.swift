import Linting
import YAML

/// The figures of a rule that a configuration can set.
enum RuleOptionItems {
  /// The options of the rule at the cursor that are not set yet, as keys.
  static func keys(_ request: CompletionRequest) -> [CompletionItem] {
    let present = KeyItems.texts(request)
    return options(request).filter { !present.contains($0.name) }.map {
      CompletionItem($0.name, .key, detail: $0.summary, text: request.writer.key($0.name, isInline: true))
    }
  }

  /// The usual value of the option at the cursor.
  static func values(_ request: CompletionRequest) -> [CompletionItem] {
    guard let key = request.context.key, !request.typed.isInside else { return [] }
    let name = request.document.tree.string(of: key)
    return options(request).filter { $0.name == name }.map {
      let usual = String($0.usual)
      return CompletionItem(usual, .word, detail: "the usual value", text: request.writer.literal(usual))
    }
  }

  private static func options(_ request: CompletionRequest) -> [RuleOption] {
    guard let rule = request.outerKeys.first(where: { $0.place == .ruleSettings }) else { return [] }
    return RuleOption.of(request.document.tree.string(of: rule.node))
  }
}
