import Linting
import SourceText

/// Something that can be done about a place of a document.
public struct CodeAction: Sendable {
  /// What kind of thing it is, in LSP's hierarchy of kinds.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// It settles a finding.
    case quickFix = "quickfix"
    /// It takes something out into a place of its own.
    case extract = "refactor.extract"
    /// It brings something to another place.
    case move = "refactor.move"
    /// It writes the same in another way.
    case rewrite = "refactor.rewrite"
    /// It adds what is missing to the whole plan.
    case complete = "source.addMissing.plumbline"
    /// It sorts the whole plan.
    case sort = "source.sort.plumbline"
    /// It applies every safe fix.
    case fixAll = "source.fixAll.plumbline"

    /// Whether it is of a kind, or of one below it: `refactor.move` is of `refactor`.
    public func isOf(_ kind: String) -> Bool {
      kind.isEmpty || rawValue == kind || rawValue.hasPrefix(kind + ".")
    }
  }

  /// What it does, as an imperative.
  public internal(set) var title: String
  /// What kind of thing it is.
  public let kind: Kind
  /// Whether it is what most people want here: the only safe fix of a finding.
  public var isPreferred = false
  /// The finding that it settles or is about.
  public var finding: Finding?
  /// The edits, where they are known without work.
  public var edits: [TextEdit]?
  /// Why it cannot be done now; it is then shown only to those who ask for its kind.
  public var refusal: String?
  /// What is to be done.
  public let recipe: CodeActionRecipe
}
