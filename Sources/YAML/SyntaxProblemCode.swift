/// The kinds of syntax problem.
public enum SyntaxProblemCode: String, Sendable, Hashable, CaseIterable {
  /// The same key twice in one mapping.
  case duplicateKey = "duplicate-key"
  /// A control character that YAML does not allow, or mojibake from double encoding.
  case unprintable
}
