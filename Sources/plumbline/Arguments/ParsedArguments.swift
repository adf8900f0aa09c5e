/// What was found on a command line.
struct ParsedArguments {
  /// What was given beside options, in order.
  var operands: [String] = []
  /// The values of options in the order in which they were given; flags have an empty one.
  private var values: [(name: String, value: String)] = []

  /// Whether an option was given.
  func has(_ option: Option) -> Bool { values.contains { $0.name == option.name } }

  /// The value of an option, the last if it was given several times, else what it falls back to.
  func value(of option: Option) -> String? {
    values.last { $0.name == option.name }?.value ?? option.fallback
  }

  /// Every value that was given to an option, in order.
  func values(of option: Option) -> [String] { values.filter { $0.name == option.name }.map(\.value) }

  /// The values that were given to several options, in the order in which they stand.
  func values(of options: [Option]) -> [(option: Option, value: String)] {
    values.compactMap { value in
      options.first { $0.name == value.name }.map { ($0, value.value) }
    }
  }

  mutating func add(_ option: Option, _ value: String = "") { values.append((option.name, value)) }
}
