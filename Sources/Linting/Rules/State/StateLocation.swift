import Insight
import TrackingPlan

/// A location of the current state that leads nowhere.
enum StateLocation {
  static let rule = Rule(
    "state-location", .state, .warning, gates: [.state],
    summary: "A location of the current state leads to a file or line that does not exist.",
    rationale: "The code has moved on since the scan; what it says of this event may no longer hold.",
    prefer: "Scan the code again, or write the path from the repository's root and a line that the file has.",
    source: .house("a state that cannot be looked up cannot be believed"))

  static let check = Check(rule, population: .locations) { context, findings in
    guard let comparison = context.state else { return }
    let locations = comparison.checkable
    func file(_ location: CodeLocation) -> CodeFile? { location.file.flatMap { comparison.files[$0] } }
    let found = locations.filter { file($0) != .absent }
    // Where nothing resolves, the paths start from another folder, or the code is not at hand.
    guard !found.isEmpty else { return }
    let hasBareNames = found.contains { !hasFolder($0, comparison) }
    for location in locations {
      guard let name = location.file else { continue }
      switch file(location) {
      case .absent:
        // A bare file name may be told in passing.
        guard location.isExact || hasBareNames || hasFolder(location, comparison) else { continue }
        findings.add(
          rule, inStateAt: comparison.document.fileRange(of: location),
          "there is no file \"\(comparison.state.text(name))\" in this repository")
      case .present(let lines?):
        guard let line = location.line else { continue }
        if line > lines || line < 1 {
          let message = "\"\(comparison.state.text(name))\" has no line \(line); it has \(lines)"
          findings.add(rule, inStateAt: comparison.document.lineRange(of: location), message)
        }
      case .present(nil), nil: continue
      }
    }
  }

  private static func hasFolder(_ location: CodeLocation, _ comparison: StateComparison) -> Bool {
    location.file.map { comparison.state.names.bytes(of: $0).contains(0x2F) } ?? false
  }
}
