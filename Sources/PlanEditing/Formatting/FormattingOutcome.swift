import SourceText
import YAML

/// What formatting makes of a text.
public enum FormattingOutcome: Sendable, Hashable {
  /// The edits, ordered and apart from each other; none where the text is laid out already.
  case edits([TextEdit])
  /// The text stays as it is, since its layout cannot be told from its faults; the first of them.
  case broken(SyntaxProblem)
  /// The text stays as it is, since no way was found that leaves its meaning alone.
  case unsafe

  /// The edits; none where the text stays as it is.
  public var edits: [TextEdit] {
    if case .edits(let edits) = self { edits } else { [] }
  }
}
