/// Tells a person who waits how far a long run is; silent for short runs, and where nobody looks.
struct Progress {
  /// How long a run takes before it tells anything, and then between two lines.
  private static let patience = Duration.milliseconds(500)

  private let total: Int
  private var done = 0
  private var told = ContinuousClock.now
  private var isShown = false

  /// Starts a run over a number of plans.
  init(of total: Int) { self.total = total }

  /// Notes that the next plan's turn has come.
  mutating func step(on console: inout Console) {
    done += 1
    guard console.isErrorTerminal, total > 1 else { return }
    let now = ContinuousClock.now
    guard now - told >= Progress.patience else { return }
    told = now
    isShown = true
    console.writeError("\r\u{1B}[Kchecking \(done) of \(total)")
  }

  /// Takes the line away.
  mutating func end(on console: inout Console) {
    if isShown { console.writeError("\r\u{1B}[K") }
  }
}
