import Linting
import SourceText

/// A file with what was found in it: a plan or a configuration, as reports see them.
public struct CheckedFile: Sendable {
  /// Its path as people and reports name it.
  public let path: String
  /// The text.
  public let text: SourceText
  /// What was found, in order of place; what is suppressed or baselined is marked and among them.
  public let findings: [Finding]

  /// Makes a file with findings.
  public init(path: String, text: SourceText, findings: [Finding]) {
    self.path = path
    self.text = text
    self.findings = findings
  }

  /// What is to be told, counted and to fail a check.
  public var active: [Finding] { findings.filter(\.isActive) }
}
