import Linting
import Policy
import SourceText
import YAML

/// A configuration as it stands in its file.
public struct ConfigurationFile: Sendable {
  /// The name that is looked for beside a plan and in the folders above it.
  public static let name = ".plumbline.yaml"

  /// The file, absolute.
  public let path: FilePath
  /// Its path as people and reports name it.
  public let displayName: String
  /// The text.
  public let text: SourceText
  /// What it says, and what is wrong with it.
  public let document: ConfigurationDocument

  init(path: FilePath, displayName: String, bytes: [UInt8]) {
    self.path = path
    self.displayName = displayName
    text = SourceText(bytes)
    document = ConfigurationDocument(SyntaxTree.parse(bytes))
  }

  /// The folder that its path patterns start from.
  public var folder: FilePath { path.parent }

  /// The file with its findings, for a report.
  public var checked: CheckedFile {
    CheckedFile(path: displayName, text: text, findings: document.findings)
  }
}
