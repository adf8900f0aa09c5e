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
  /// What it says.
  public let document: ConfigurationDocument
  /// What it says, with the names of profiles in the place of their paths.
  public internal(set) var configuration: Configuration
  /// The profiles that it can name.
  public internal(set) var profiles = ProfileLibrary.builtIn
  /// The files that those stand in.
  public internal(set) var profileFiles: [ProfileFile] = []
  /// What is wrong with paths and revisions in it.
  var refusals: [Finding] = []

  init(path: FilePath, displayName: String, bytes: [UInt8]) {
    self.path = path
    self.displayName = displayName
    text = SourceText(bytes)
    document = ConfigurationDocument(SyntaxTree.parse(bytes))
    configuration = document.configuration
    if let base = configuration.base, let range = configuration.baseRange {
      do {
        _ = try GitRevision(base)
      } catch {
        // It is told here, and nobody asks git for it.
        configuration.base = nil
        refusals.append(
          Finding(
            rule: PolicyRules.configInvalid.id, severity: PolicyRules.configInvalid.severity,
            message: error.description, range: range))
      }
    }
  }

  /// The folder that its path patterns start from.
  public var folder: FilePath { path.parent }

  /// What is wrong with it, in order of place.
  public var findings: [Finding] {
    (document.findings(among: profiles) + refusals).sorted { ($0.range, $0.message) < ($1.range, $1.message) }
  }

  /// The file with its findings, for a report.
  public var checked: CheckedFile {
    CheckedFile(path: displayName, text: text, findings: findings)
  }
}
