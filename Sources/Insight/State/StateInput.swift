import TrackingPlan

/// What the code sends today, as a run is given it.
///
/// Nothing that runs the rules touches the file system: whoever starts a run says what is known of the files.
public struct StateInput: Sendable {
  /// The current state with its text.
  public let document: StateDocument
  /// What is known of the files that it names, by `CodeLocation.file`; a file that is not listed is not checked.
  public let files: [Name: CodeFile]

  /// Makes an input.
  public init(document: StateDocument, files: [Name: CodeFile] = [:]) {
    self.document = document
    self.files = files
  }
}
