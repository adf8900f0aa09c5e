/// What is known of a file of the project that a current state names.
public enum CodeFile: Sendable, Hashable {
  /// There is no such file.
  case absent
  /// It is there, with so many lines; `nil` for a folder and where nobody counted.
  case present(lines: Int?)
}
