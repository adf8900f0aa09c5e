import PlanEditing
import SourceText
import Workspace
import YAML

/// Laying a document out.
public enum Formatting {
  /// The edits that lay out a document, or its lines within a range; `nil` for one that is not laid out at all: JSON
  /// and pages that hold YAML. Complexity: linear.
  public static func outcome(for document: AnalyzedDocument, in range: ByteRange? = nil) -> FormattingOutcome?
  {
    guard isYAML(document) else { return nil }
    return PlanFormatter.format(document.tree, document.text.lines, in: range)
  }

  /// Whether the whole of a document is YAML.
  static func isYAML(_ document: AnalyzedDocument) -> Bool {
    guard let path = document.path else { return document.text.bytes.first != 0x7B }
    return PlanRecognition.dialect(of: path) == .yaml
      && !path.name.reversed().starts(with: ".md".utf8.reversed())
  }
}
