import SourceText

/// Why a command line cannot be used.
struct UsageError: Error, Hashable {
  /// What is wrong and what to do, in one sentence without a full stop.
  let message: String

  init(_ message: String) { self.message = message }

  /// A name that is not known, with the one that was probably meant.
  static func unknown(
    _ noun: String, _ name: String, among known: [String], else help: String
  ) -> UsageError {
    let nearest = EditDistance.nearestWord(to: name, among: known)
    return UsageError("unknown \(noun) \"\(name)\"; " + (nearest.map { "did you mean \"\($0)\"?" } ?? help))
  }
}
