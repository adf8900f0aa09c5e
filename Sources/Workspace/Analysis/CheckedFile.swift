import Linting
import SourceText

/// A file with what was found in it: a plan, the state beside it or a configuration, as reports see them.
public struct CheckedFile: Sendable {
  /// Its path as people and reports name it.
  public let path: String
  /// The text.
  public let text: SourceText
  /// The other file of a plan and its state, which related places can be in.
  public let other: NamedText?
  /// What was found, in order of place; what is suppressed or baselined is marked and among them.
  public let findings: [Finding]

  /// Makes a file with findings.
  public init(path: String, text: SourceText, other: NamedText? = nil, findings: [Finding]) {
    self.path = path
    self.text = text
    self.other = other
    self.findings = findings
  }

  /// The text that a related place of a finding is in.
  public func text(of related: Finding.Related, of finding: Finding) -> NamedText {
    (related.file == finding.file ? nil : other) ?? NamedText(path: path, text: text)
  }

  /// What is to be told, counted and to fail a check.
  public var active: [Finding] { findings.filter(\.isActive) }
}

/// A text with the path under which reports name it.
public struct NamedText: Sendable {
  /// The path.
  public let path: String
  /// The text.
  public let text: SourceText

  /// Makes a named text.
  public init(path: String, text: SourceText) {
    self.path = path
    self.text = text
  }
}
