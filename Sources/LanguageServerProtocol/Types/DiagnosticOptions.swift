import JSON

/// How diagnostics can be pulled (LSP 3.17, "DiagnosticOptions").
public struct DiagnosticOptions: Hashable, Sendable {
  /// Under which name the client keeps them apart from those of other servers.
  public var identifier: String
  /// Whether an edit to one file may change the diagnostics of another.
  public var interFileDependencies: Bool
  /// Whether `workspace/diagnostic` is answered.
  public var workspaceDiagnostics: Bool
  /// Whether the client may ask to be told how far the work is; many leave their token out where it is not said.
  public var workDoneProgress: Bool

  /// Makes the options.
  public init(
    identifier: String, interFileDependencies: Bool, workspaceDiagnostics: Bool, workDoneProgress: Bool
  ) {
    self.identifier = identifier
    self.interFileDependencies = interFileDependencies
    self.workspaceDiagnostics = workspaceDiagnostics
    self.workDoneProgress = workDoneProgress
  }
}

extension DiagnosticOptions: JSONEncodable {
  /// Writes the options.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("identifier", identifier)
      $0.member("interFileDependencies", interFileDependencies)
      $0.member("workspaceDiagnostics", workspaceDiagnostics)
      $0.member("workDoneProgress", workDoneProgress)
    }
  }
}
