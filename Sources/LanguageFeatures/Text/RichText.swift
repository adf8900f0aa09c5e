/// Text for a person, which an editor shows as Markdown or as plain text.
public struct RichText: Sendable, Hashable {
  /// A run of text in one style.
  public enum Span: Sendable, Hashable, ExpressibleByStringLiteral {
    /// Ordinary text.
    case plain(String)
    /// Text that stands out.
    case strong(String)
    /// A name or value as it is written in a file.
    case code(String)

    /// Ordinary text.
    public init(stringLiteral value: String) { self = .plain(value) }
  }

  /// A part that stands for itself.
  public enum Block: Sendable, Hashable {
    /// Lines that belong together.
    case lines([[Span]])
    /// A table with titles of its columns.
    case table([String], [[[Span]]])
    /// A list.
    case list([[Span]])
  }

  /// The parts in order.
  public var blocks: [Block] = []

  /// Makes a text without parts.
  public init() {}

  /// Adds one line.
  public mutating func line(_ spans: Span...) { blocks.append(.lines([spans])) }

  /// Adds lines that belong together; without lines, nothing.
  public mutating func lines(_ lines: [[Span]]) {
    let filled = lines.filter { !$0.isEmpty }
    if !filled.isEmpty { blocks.append(.lines(filled)) }
  }
}

extension RichText {
  /// The spans of a sentence of ours, in which names and values stand between backticks.
  static func spans(_ sentence: String) -> [Span] {
    sentence.split(separator: "`", omittingEmptySubsequences: false).enumerated().compactMap { number, part in
      part.isEmpty ? nil : number.isMultiple(of: 2) ? .plain(String(part)) : .code(String(part))
    }
  }
}
