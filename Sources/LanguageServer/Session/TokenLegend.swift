import LanguageFeatures
import LanguageServerProtocol

/// Which number each kind of token has for a client: only types and modifiers that it knows are used.
struct TokenLegend {
  /// What the client is told.
  let legend: SemanticTokensLegend
  /// The number of each kind, by its raw value; `nil` where the client knows no fitting type.
  private let numbers: [UInt32?]
  private let declaration: UInt32
  private let deprecated: UInt32

  /// The types of each kind, the best first.
  private static let types: [(kind: SemanticToken.Kind, names: [String])] = [
    (.entity, ["interface", "class", "type"]), (.group, ["class", "type"]), (.event, ["event", "function"]),
    (.property, ["property", "variable"]), (.trait, ["parameter", "property", "variable"]),
    (.type, ["type", "class"]), (.enumValue, ["enumMember", "string"]),
    (.category, ["namespace", "keyword"]),
  ]

  /// Chooses from what a client knows.
  init(types known: [String], modifiers: [String]) {
    var used: [String] = []
    var numbers = [UInt32?](repeating: nil, count: SemanticToken.Kind.allCases.count)
    for (kind, names) in TokenLegend.types {
      guard let name = names.first(where: { known.contains($0) }) else { continue }
      let index = used.firstIndex(of: name) ?? used.count
      if index == used.count { used.append(name) }
      numbers[Int(kind.rawValue)] = UInt32(clamping: index)
    }
    let usedModifiers = ["declaration", "deprecated"].filter { modifiers.contains($0) }
    func bit(_ name: String) -> UInt32 {
      usedModifiers.firstIndex(of: name).map { 1 << UInt32(clamping: $0) } ?? 0
    }
    declaration = bit("declaration")
    deprecated = bit("deprecated")
    self.numbers = numbers
    legend = SemanticTokensLegend(tokenTypes: used, tokenModifiers: usedModifiers)
  }

  /// The number of a kind.
  func type(of token: SemanticToken) -> UInt32? { numbers[Int(token.kind.rawValue)] }

  /// The bits of a token.
  func modifiers(of token: SemanticToken) -> UInt32 {
    (token.isDeclaration ? declaration : 0) | (token.isDeprecated ? deprecated : 0)
  }
}
