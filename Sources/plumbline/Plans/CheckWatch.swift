import Workspace

/// Checks again whenever what is read has changed, until the program is stopped.
///
/// It looks instead of being told: that works on every file system, through containers and over the network.
struct CheckWatch {
  /// The time between two looks, in milliseconds.
  private static let interval = 300

  private let command: CheckCommand

  /// Watches what a check reads.
  init(_ command: CheckCommand) { self.command = command }

  func run(on console: inout Console) throws(UsageError) -> ExitCode {
    var last: [String: [UInt8]]?
    var code = ExitCode.success
    repeat {
      let reading = command.inputs.read(&console, tellsProblems: last == nil)
      let now = contents(of: reading)
      guard now != last else { continue }
      if last != nil, console.isTerminal { _ = console.write("\u{1B}[H\u{1B}[2J") }
      last = now
      do {
        code = try command.check(reading, on: &console)
      } catch {
        // A file that is gone for a moment is no reason to stop watching.
        console.complain(error.message)
        code = .unusable
      }
      if console.isTerminal { console.complain("watching; stop with control-C") }
    } while console.wait(CheckWatch.interval)
    return code
  }

  /// Everything that the outcome follows from, by name.
  private func contents(of reading: PlanInputs.Reading) -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    for plan in reading.plans + reading.excluded {
      contents[plan.name] = plan.bytes
      if let state = plan.state { contents[state.displayName] = state.text.bytes }
    }
    for configuration in reading.configurations {
      contents[configuration.displayName] = configuration.text.bytes
    }
    for profile in reading.profiles { contents[profile.displayName] = profile.text.bytes }
    return contents
  }
}
