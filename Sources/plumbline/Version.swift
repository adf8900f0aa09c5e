/// The version of the program.
enum Version {
  /// As semantic versioning writes it.
  static let current = "0.1.0"
}
