/// What a command takes beside its options.
struct Operand: Sendable, Hashable {
  /// Its name in help, such as `PATH`.
  let name: String
  /// Whether there may be more than one.
  let isRepeated: Bool
  /// What it is, in a few words.
  let summary: String
  /// How a line of usage shows it, where that is more than its name.
  var form: String?

  /// The operand as a line of usage shows it.
  var usage: String { form ?? "[\(name)\(isRepeated ? "…" : "")]" }
}
