import Linting
import SourceText

/// What an action is to do: small enough to travel to the editor and back, and worked out when it is wanted.
public struct CodeActionRecipe: Sendable, Hashable {
  /// The things that can be done.
  public enum Step: String, Sendable, Hashable {
    /// One fix of one finding.
    case fix
    /// The first fix of every finding of a rule.
    case fixRule
    /// The plan, or what stands in the range, as the published template writes it.
    case canonicalForm
    /// Every safe fix of the document.
    case fixAll
    /// A comment at the finding.
    case suppress
    /// A comment for the file.
    case suppressInFile
    /// Personal data out of an event.
    case movePersonalData
    /// Events by object.
    case sortEvents
    /// Words on the rule; there is nothing to edit.
    case explain
  }

  /// What is done.
  public let step: Step
  /// The rule that it is about; empty for none.
  public let rule: String
  /// The bytes of the finding, or of what is changed.
  public let range: ByteRange
  /// The number of the fix among those of the finding.
  public let number: Int

  /// Makes a recipe.
  public init(_ step: Step, rule: String = "", range: ByteRange = ByteRange(0, 0), number: Int = 0) {
    self.step = step
    self.rule = rule
    self.range = range
    self.number = number
  }

  /// Whether it costs little enough to be worked out before anybody asks.
  public var isCheap: Bool { step == .fix || step == .fixRule }
}
