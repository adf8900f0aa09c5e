extension NameStyle {
  /// A name of the specification in this style: `plan_cancelled` for `plan.cancelled`. Complexity: linear in the name.
  ///
  /// Of several styles the first holds; a set without any leaves the name as it is.
  public func writing(_ name: String) -> String {
    let words = name.split { $0 == "." || $0 == "_" }.map { String($0) }
    func capital(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }
    if contains(.objectAction) { return name }
    if contains(.snake) { return words.joined(separator: "_") }
    if contains(.title) { return words.map(capital).joined(separator: " ") }
    if contains(.camel) { return (words.first ?? "") + words.dropFirst().map(capital).joined() }
    if contains(.kebab) { return words.joined(separator: "-") }
    if contains(.upperSnake) { return words.map { $0.uppercased() }.joined(separator: "_") }
    return name
  }
}
