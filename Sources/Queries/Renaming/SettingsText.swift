import PlanEditing
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
  /// The overrides that count, counted from 0: those that hold for the plan. `nil` for all of them.
  public let overrides: Set<Int>?

  /// Makes one of a tree that was read already.
  ///
  /// - Parameters:
  ///   - text: The text; `nil` for the document at hand.
  ///   - overrides: The overrides that count; `nil` for all of them.
  public init(_ path: FilePath, _ text: SourceText?, _ tree: SyntaxTree, overrides: Set<Int>? = nil) {
    file = text.map { (path, $0) }
    self.path = path
    self.tree = tree
    self.overrides = overrides
  }

  /// Where it names something.
  public func places(of target: RenameTarget) -> [SymbolPlace] {
    SettingsPlaces(of: target, in: tree, overrides: overrides).all
  }

  /// Where it names something for a plan, by the overrides that hold for that one.
  public func places(of target: RenameTarget, for plan: Set<Int>) -> [SymbolPlace] {
    SettingsPlaces(of: target, in: tree, overrides: overrides.map { $0.intersection(plan) } ?? plan).all
  }

  /// The same with further overrides that count.
  func adding(_ others: Set<Int>) -> SettingsText {
    SettingsText(path, file?.text, tree, overrides: overrides.map { $0.union(others) })
  }

  /// The configuration that holds, then the profiles in files of their own.
  public static func all(of settings: PlanSettings) -> [SettingsText] {
    let configuration = settings.configuration.map {
      SettingsText(
        $0.path, $0.text, $0.document.tree, overrides: Set(settings.overrides.map(\.number)))
    }
    return [configuration].compactMap { $0 }
      + settings.profileFiles.map { SettingsText($0.path, $0.text, $0.document.tree) }
  }
}
