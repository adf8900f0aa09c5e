/// The codes of JSON-RPC 2.0 (section 5.1) and LSP 3.17 ("ErrorCodes", "LSPErrorCodes").
public struct ErrorCodes: RawRepresentable, Hashable, Sendable {
  /// The number on the wire.
  public var rawValue: Int

  /// Takes a number, known or not.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// What came is not JSON.
  public static let parseError = ErrorCodes(rawValue: -32700)
  /// What came is JSON but no request, or none that is allowed now.
  public static let invalidRequest = ErrorCodes(rawValue: -32600)
  /// There is no such method.
  public static let methodNotFound = ErrorCodes(rawValue: -32601)
  /// The parameters are not what the method takes.
  public static let invalidParams = ErrorCodes(rawValue: -32602)
  /// The server failed.
  public static let internalError = ErrorCodes(rawValue: -32603)
  /// A request came before `initialize`.
  public static let serverNotInitialized = ErrorCodes(rawValue: -32002)
  /// The request was right and could still not be done; the message says why.
  public static let requestFailed = ErrorCodes(rawValue: -32803)
  /// The server gave the request up; only for requests that say they allow it.
  public static let serverCancelled = ErrorCodes(rawValue: -32802)
  /// The document has changed, so the answer would be of no use.
  public static let contentModified = ErrorCodes(rawValue: -32801)
  /// The client cancelled the request.
  public static let requestCancelled = ErrorCodes(rawValue: -32800)
}
