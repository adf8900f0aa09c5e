import SourceText
import Workspace

/// Some bytes of the document at hand or of another file of its workspace.
public struct FileRange: Sendable {
  /// The other file and its text, in which `range` counts; `nil` for the document itself.
  public let file: (path: FilePath, text: SourceText)?
  /// The bytes.
  public let range: ByteRange

  /// Makes a range of a file.
  public init(_ range: ByteRange, in file: (path: FilePath, text: SourceText)? = nil) {
    self.range = range
    self.file = file
  }
}
