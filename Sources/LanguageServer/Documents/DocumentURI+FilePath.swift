import LanguageServerProtocol
import Workspace

extension DocumentURI {
  /// Makes the `file:` URI of an absolute path, whatever bytes its names have.
  public init(path: FilePath) { self.init(pathBytes: path.bytes) }

  /// The file of this machine that it names, or `nil` for any other document.
  public var path: FilePath? { pathBytes.map { FilePath(bytes: $0) } }
}
