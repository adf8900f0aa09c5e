import SourceText

/// One piece of a text; all of them joined are the text, byte for byte.
public struct SyntaxLeaf: Sendable, Hashable {
  /// What a piece is.
  public enum Kind: UInt8, Sendable, Hashable, CaseIterable {
    /// A scalar with its quotes, or a block scalar from its `|` or `>`.
    case scalar
    /// An alias, `*name`.
    case alias
    /// An anchor, `&name`.
    case anchor
    /// A tag, `!name`.
    case tag
    /// A comment from its `#` to the end of its line.
    case comment
    /// A line that begins with `%`.
    case directive
    /// `---` or `...`.
    case documentMarker
    /// One of `-`, `?`, `:`, `,` and the brackets.
    case indicator
    /// Spaces and tabs.
    case whiteSpace
    /// LF, CRLF or CR.
    case lineBreak
    /// A byte order mark.
    case byteOrderMark
    /// Text that belongs to no node; there is a problem about it.
    case unexpected
  }

  /// What it is.
  public let kind: Kind
  /// Where it stands; never empty.
  public let range: ByteRange
}

extension SyntaxTree {
  /// The pieces of the text in order, without a gap. Complexity: linear but for a sort.
  public var leaves: [SyntaxLeaf] {
    var tokens = tokens()
    tokens.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    var result: [SyntaxLeaf] = []
    result.reserveCapacity(tokens.count * 4)
    var position = 0
    for token in tokens where token.range.end > position {
      appendGap(position, token.range.start, to: &result)
      let start = max(position, token.range.start)
      result.append(SyntaxLeaf(kind: token.kind, range: ByteRange(start, token.range.end)))
      position = token.range.end
    }
    appendGap(position, bytes.count, to: &result)
    return result
  }

  /// What has a range of its own in the tree.
  private func tokens() -> [SyntaxLeaf] {
    var result: [SyntaxLeaf] = comments.map { SyntaxLeaf(kind: .comment, range: $0) }
    result += directives.map { SyntaxLeaf(kind: .directive, range: $0) }
    for document in documents {
      for marker in [document.start, document.end] where !marker.isEmpty {
        result.append(SyntaxLeaf(kind: .documentMarker, range: marker))
      }
    }
    for entry in properties {
      if let anchor = entry.anchor { result.append(SyntaxLeaf(kind: .anchor, range: anchor)) }
      if let tag = entry.tag { result.append(SyntaxLeaf(kind: .tag, range: tag)) }
    }
    var pending = roots
    while let node = pending.popLast() {
      let kind = kind(of: node)
      if kind.isCollection {
        var next = firstChild(of: node)
        while let child = next {
          pending.append(child)
          next = nextSibling(of: child)
        }
      } else if kind != .empty, !range(of: node).isEmpty {
        result.append(SyntaxLeaf(kind: kind == .alias ? .alias : .scalar, range: range(of: node)))
      }
    }
    return result
  }

  /// Cuts what stands between two tokens.
  private func appendGap(_ start: Int, _ end: Int, to result: inout [SyntaxLeaf]) {
    var index = start
    while index < end {
      let first = index
      let kind = gapKind(index)
      index += 1
      switch kind {
      case .lineBreak:
        if bytes[first] == 0x0D, index < end, bytes[index] == 0x0A { index += 1 }
      case .byteOrderMark: index = min(first + 3, end)
      case .whiteSpace, .unexpected:
        while index < end, gapKind(index) == kind { index += 1 }
      default: break
      }
      result.append(SyntaxLeaf(kind: kind, range: ByteRange(first, index)))
    }
  }

  private func gapKind(_ index: Int) -> SyntaxLeaf.Kind {
    switch bytes[index] {
    case 0x20, 0x09: return .whiteSpace
    case 0x0A, 0x0D: return .lineBreak
    case 0x2D, 0x3F, 0x3A, 0x2C, 0x5B, 0x5D, 0x7B, 0x7D: return .indicator
    case 0x2E where bytes[index...].starts(with: [0x2E, 0x2E, 0x2E]): return .documentMarker
    case 0x2E where index > 0 && bytes[index - 1] == 0x2E: return .documentMarker
    case 0xEF where bytes[index...].starts(with: [0xEF, 0xBB, 0xBF]): return .byteOrderMark
    default: return .unexpected
    }
  }
}
