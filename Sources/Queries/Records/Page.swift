import JSON

/// A part of a list, with how long the whole is.
struct Page<Element> {
  /// The part.
  let items: ArraySlice<Element>
  private let total: Int
  private let offset: Int

  init(_ all: [Element], _ arguments: MethodArguments) {
    total = all.count
    offset = min(arguments.count("offset") ?? 0, all.count)
    items = all[offset...].prefix(arguments.count("limit") ?? all.count)
  }

  /// Writes `total` and `offset`.
  func writeMembers(to writer: inout JSONWriter) {
    writer.member("total", total)
    writer.member("offset", offset)
  }

  /// The members that are written.
  static var members: [JSONSchema.Member] {
    [
      .always("total", .count, "how many there are in all"),
      .always("offset", .count, "how many were passed over"),
    ]
  }
}
