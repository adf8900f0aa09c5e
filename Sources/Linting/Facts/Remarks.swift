import SourceText
import YAML

extension SyntaxTree {
  /// Whether the author says something on the line of an offset, or right above it: a comment that is not addressed to
  /// Plumbline, which would else take a suppression for a reason.
  func hasRemark(at offset: Int, orAbove: Bool = false) -> Bool {
    let beside = [comment(onLineOf: offset)].compactMap { $0 }
    return (beside + (orAbove ? Array(commentsAbove(offset)) : [])).contains { !isAddressedToUs($0) }
  }

  private func isAddressedToUs(_ comment: ByteRange) -> Bool {
    guard comment.end <= bytes.count else { return false }
    let text = bytes[comment.range].drop { $0 == 0x23 || $0 == 0x20 || $0 == 0x09 }
    return text.starts(with: "plumbline:".utf8)
  }
}
