import Linting
import Policy
import SourceText

/// A profile as it stands in a file of the workspace.
public struct ProfileFile: Sendable {
  /// The file, absolute.
  public let path: FilePath
  /// Its path as people and reports name it.
  public let displayName: String
  /// The text.
  public let text: SourceText
  /// What it says, and what is wrong with it by itself.
  public let document: ProfileDocument
  /// What it says, with the names of profiles in the place of their paths.
  public internal(set) var definition: ProfileDefinition
  /// What is wrong with it, in order of place; complete only once the others are known.
  public internal(set) var findings: [Finding]

  init(path: FilePath, displayName: String, bytes: [UInt8]) {
    self.path = path
    self.displayName = displayName
    text = SourceText(bytes)
    document = ProfileDocument(bytes, isMarkdown: path.name.suffix(3).elementsEqual(".md".utf8))
    definition = document.definition
    findings = document.findings
  }

  /// The file with its findings, for a report.
  public var checked: CheckedFile { CheckedFile(path: displayName, text: text, findings: findings) }

  /// Whether a file can hold a profile by its name alone: `ours.profile.yaml`.
  public static func isProfileName(_ path: FilePath) -> Bool {
    isProfileName(path.name)
  }

  /// The same of the last name of a path.
  static func isProfileName(_ name: some BidirectionalCollection<UInt8>) -> Bool {
    // Most names end in something else altogether.
    guard name.last == UInt8(ascii: "l") || name.last == UInt8(ascii: "d") else { return false }
    return [".profile.yaml", ".profile.yml", ".profile.md"].contains {
      name.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  /// Whether a file may hold a profile by the folder in which it stands and its ending; its content must say so, too.
  public static func mayBeProfile(_ path: FilePath) -> Bool {
    path.parent.name.elementsEqual(Profiles.folderName.utf8) && hasProfileEnding(path.name)
  }

  /// Whether a name ends as that of a YAML or Markdown file.
  static func hasProfileEnding(_ name: some BidirectionalCollection<UInt8>) -> Bool {
    [".yaml", ".yml", ".md"].contains { name.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// Whether a text is a profile: a mapping with an id and another key that only profiles have.
  public static func isProfileContent(_ document: ProfileDocument) -> Bool {
    !document.definition.id.isEmpty && document.hasOwnKey
  }
}
