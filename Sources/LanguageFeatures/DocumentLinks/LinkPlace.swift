import SourceText
import Workspace

/// A stretch of a document that leads somewhere.
public struct LinkPlace: Sendable, Hashable {
  /// Where it leads.
  public enum Target: Sendable, Hashable {
    /// To a page.
    case page(String)
    /// To a file, and a line of it counted from 1.
    case file(FilePath, line: Int?)
  }

  /// The stretch.
  public let range: ByteRange
  /// Where it leads.
  public let target: Target
  /// What is there.
  public let tooltip: String
}
