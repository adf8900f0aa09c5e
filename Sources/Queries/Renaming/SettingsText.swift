import SourceText
import Workspace
import YAML

/// A configuration or a profile that holds for a plan.
public struct SettingsText: Sendable {
  /// The file and its text; `nil` for the document at hand.
  public let file: (path: FilePath, text: SourceText)?
  /// Where it stands, whichever of the two it is.
  public let path: FilePath
  /// The text's tree.
  public let tree: SyntaxTree

  /// Makes one of a tree that was read already.
  ///
  /// - Parameter text: The text; `nil` for the document at hand.
  public init(_ path: FilePath, _ text: SourceText?, _ tree: SyntaxTree) {
    file = text.map { (path, $0) }
    self.path = path
    self.tree = tree
  }

  /// The configuration that holds, then the profiles in files of their own.
  public static func all(of settings: PlanSettings) -> [SettingsText] {
    let configuration = settings.configuration.map { SettingsText($0.path, $0.text, $0.document.tree) }
    return [configuration].compactMap { $0 }
      + settings.profileFiles.map { SettingsText($0.path, $0.text, $0.document.tree) }
  }
}
