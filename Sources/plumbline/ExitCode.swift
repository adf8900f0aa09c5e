/// How the process ends; the same for every report format.
enum ExitCode: Int32 {
  /// Done, and nothing found at the level that fails.
  case success = 0
  /// Done, and something found at that level.
  case findings = 1
  /// The arguments are unusable, or what they name cannot be read.
  case unusable = 2
}
