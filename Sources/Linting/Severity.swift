/// How much a finding matters, the worst first.
public enum Severity: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// The plan cannot be understood, contradicts itself or breaks a hard limit.
  case error
  /// The plan breaks a sentence of the specification or a convention of its own.
  case warning
  /// Advice.
  case information
  /// A small remark.
  case hint

  /// The name as it is printed and written in configurations: `error`, `warning`, `information`, `hint`.
  public var name: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .information: "information"
    case .hint: "hint"
    }
  }

  /// The severity with a name.
  public init?(name: String) {
    guard let match = Severity.allCases.first(where: { $0.name == name }) else { return nil }
    self = match
  }

  /// Orders by weight: `.hint` is less than `.error`.
  public static func < (first: Severity, second: Severity) -> Bool { first.rawValue > second.rawValue }
}
