/// Reads a command line by the options that a command declares.
///
/// `--name value`, `--name=value`, `-x`, several letters together; `--` ends the options, `-` alone is an operand.
/// Options may stand before, between and behind operands.
struct ArgumentParser {
  private let options: [Option]
  private let operand: Operand?
  private let command: String?
  private var parsed = ParsedArguments()

  /// Parses arguments.
  ///
  /// - Parameters:
  ///   - arguments: What stands behind the command.
  ///   - options: The options that may be there.
  ///   - operand: What else may be there.
  ///   - command: The command's name for messages; `nil` for the program itself.
  /// - Throws: `UsageError`, which names what was probably meant.
  static func parse(
    _ arguments: [String], options: [Option], operand: Operand?, of command: String?
  ) throws(UsageError) -> ParsedArguments {
    var parser = ArgumentParser(options: options, operand: operand, command: command)
    try parser.parse(arguments)
    return parser.parsed
  }

  private init(options: [Option], operand: Operand?, command: String?) {
    self.options = options
    self.operand = operand
    self.command = command
  }

  private mutating func parse(_ arguments: [String]) throws(UsageError) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        for operand in rest { try addOperand(operand) }
        return
      }
      if argument.hasPrefix("--") {
        try parseLong(argument, &rest)
      } else if argument.hasPrefix("-"), argument != "-" {
        try parseLetters(argument, &rest)
      } else {
        try addOperand(argument)
      }
    }
  }

  private mutating func parseLong(_ argument: String, _ rest: inout ArraySlice<String>) throws(UsageError) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let dashed = String(parts[0])
    let attached = parts.count > 1 ? String(parts[1]) : nil
    guard let option = options.first(where: { $0.dashed == dashed }) else {
      throw UsageError.unknown("option", dashed, among: options.map(\.dashed), else: help)
    }
    try add(option, named: dashed, attached: attached, &rest)
  }

  private mutating func parseLetters(_ argument: String, _ rest: inout ArraySlice<String>) throws(UsageError)
  {
    for letter in argument.dropFirst() {
      guard let option = options.first(where: { $0.letter == letter }) else {
        // `-format` is a long option with a dash too few.
        let written = argument.split(separator: "=").first.map { String($0) } ?? argument
        throw UsageError.unknown("option", written, among: options.map(\.dashed), else: help)
      }
      try add(option, named: "-\(letter)", attached: nil, &rest)
    }
  }

  private mutating func add(
    _ option: Option, named name: String, attached: String?, _ rest: inout ArraySlice<String>
  ) throws(UsageError) {
    switch option.value {
    case .none:
      guard attached == nil else { throw UsageError("option \"\(name)\" takes no value") }
      parsed.add(option)
    case .attached:
      parsed.add(option, attached ?? "")
    case .text(let placeholder):
      guard let value = attached ?? rest.popFirst() else {
        throw UsageError("option \"\(name)\" needs a value: \(placeholder)")
      }
      parsed.add(option, value)
    case .choice(let words):
      let list =
        words.dropLast().joined(separator: ", ") + (words.count > 1 ? " or " : "") + (words.last ?? "")
      guard let value = attached ?? rest.popFirst() else {
        throw UsageError("option \"\(name)\" needs a value: \(list)")
      }
      guard words.contains(value) else {
        throw UsageError.unknown("value for \"\(name)\":", value, among: words, else: "expected \(list)")
      }
      parsed.add(option, value)
    }
  }

  private mutating func addOperand(_ argument: String) throws(UsageError) {
    guard let operand, operand.isRepeated || parsed.operands.isEmpty else {
      throw UsageError("unexpected argument \"\(argument)\"; \(help)")
    }
    parsed.operands.append(argument)
  }

  private var help: String {
    "\"\([Plumbline.name, command, "--help"].compactMap { $0 }.joined(separator: " "))\" lists what there is"
  }
}
