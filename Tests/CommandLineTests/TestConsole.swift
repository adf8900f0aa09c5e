import Workspace

@testable import plumbline

/// A console that keeps what is written to it.
final class TestConsole {
  private(set) var output: [UInt8] = []
  private(set) var errors = ""

  /// Runs the program in this process.
  ///
  /// - Parameters:
  ///   - arguments: What stands behind its name.
  ///   - folder: Where the user stands.
  ///   - input: What standard input holds.
  ///   - environment: The environment.
  ///   - isTerminal: Whether the output is a terminal, 80 columns wide.
  ///   - takesOutput: Whether the output can be written to.
  func run(
    _ arguments: String..., in folder: String? = nil, input: String = "", environment: [String: String] = [:],
    isTerminal: Bool = false, takesOutput: Bool = true
  ) -> Int32 {
    run(
      all: arguments, in: folder, input: input, environment: environment, isTerminal: isTerminal,
      takesOutput: takesOutput)
  }

  /// The same with a list of arguments.
  func run(
    all arguments: [String], in folder: String? = nil, input: String = "",
    environment: [String: String] = [:],
    isTerminal: Bool = false, takesOutput: Bool = true, wait: @escaping (Int) -> Bool = { _ in false }
  ) -> Int32 {
    output = []
    errors = ""
    var console = Console(
      output: { bytes in
        self.output += bytes
        return takesOutput
      },
      errorOutput: { bytes in
        self.errors += String(decoding: bytes, as: UTF8.self)
        return true
      },
      input: { () throws(FileProblem) in Array(input.utf8) },
      environment: { environment[$0] }, isTerminal: isTerminal, wait: wait, width: isTerminal ? 80 : nil,
      files: FileTree(base: folder.map { FilePath($0) }))
    return Plumbline.run(arguments, on: &console).rawValue
  }

  /// The output as text.
  var text: String { String(decoding: output, as: UTF8.self) }
}
