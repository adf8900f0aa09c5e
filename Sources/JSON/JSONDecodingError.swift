/// Why a JSON value is not what it should be, and where in it.
public struct JSONDecodingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// One step from a value into it.
  public enum Step: Hashable, Sendable {
    /// Into an object's member.
    case key(String)
    /// Into an array's element, counted from zero.
    case index(Int)
  }

  /// What is wrong with the value at `path`, such as `should be a string, is a number`.
  public let message: String
  /// The way to the value, from the outermost.
  public private(set) var path: [Step]

  /// Makes an error.
  public init(message: String, path: [Step] = []) {
    self.message = message
    self.path = path
  }

  /// Makes the error of a value of the wrong kind.
  public init(expected: String, found: JSONValue) {
    self.init(message: "should be \(expected), is \(found.kindName)")
  }

  /// The same error seen from one level further out.
  public func inside(_ step: Step) -> JSONDecodingError {
    var copy = self
    copy.path.insert(step, at: 0)
    return copy
  }

  /// The path as one would write it, and the message: `textDocument.uri is missing`.
  public var description: String {
    var text = ""
    for step in path {
      switch step {
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .index(let index): text += "[\(index)]"
      }
    }
    return text.isEmpty ? "the value \(message)" : "\(text) \(message)"
  }
}
