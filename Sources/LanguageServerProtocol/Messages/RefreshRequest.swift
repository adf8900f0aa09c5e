import JSON

/// What the client is asked to ask for again.
public protocol RefreshRequest: OutgoingRequest {
  /// Makes the request.
  init()
}

extension RefreshRequest {
  /// A refresh says nothing.
  public static var hasParams: Bool { false }

  /// Writes nothing.
  public func write(to writer: inout JSONWriter) { writer.null() }
}

/// `workspace/diagnostic/refresh`: what was pulled may no longer be true (LSP 3.17, "Diagnostics Refresh").
public struct DiagnosticRefreshRequest: RefreshRequest {
  /// The method's name on the wire.
  public static let method = "workspace/diagnostic/refresh"
  /// Makes the request.
  public init() {}
}

/// `workspace/inlayHint/refresh` (LSP 3.17, "Inlay Hint Refresh Request").
public struct InlayHintRefreshRequest: RefreshRequest {
  /// The method's name on the wire.
  public static let method = "workspace/inlayHint/refresh"
  /// Makes the request.
  public init() {}
}

/// `workspace/codeLens/refresh` (LSP 3.17, "Code Lens Refresh Request").
public struct CodeLensRefreshRequest: RefreshRequest {
  /// The method's name on the wire.
  public static let method = "workspace/codeLens/refresh"
  /// Makes the request.
  public init() {}
}

/// `workspace/semanticTokens/refresh` (LSP 3.17, "Semantic Tokens", "Refresh").
public struct SemanticTokensRefreshRequest: RefreshRequest {
  /// The method's name on the wire.
  public static let method = "workspace/semanticTokens/refresh"
  /// Makes the request.
  public init() {}
}
