import SourceText
import TrackingPlan

/// Where checks put what they find.
public struct FindingList: Sendable {
  /// What was found so far.
  public private(set) var findings: [Finding] = []
  private let document: PlanDocument
  private let state: StateDocument?
  private let profile: Profile
  /// By rule whether it is asked, which its gates and the configuration decide.
  private let active: [Bool]
  /// By rule what was found of it.
  private var tallies: [FindingTally]
  /// What was found at places that aliases repeat: it is told once, at the anchor.
  private var shared: Set<SharedFinding> = []

  private struct SharedFinding: Hashable {
    let position: Int
    let range: ByteRange
  }

  init(document: PlanDocument, state: StateDocument? = nil, profile: Profile, active: [Bool]) {
    self.document = document
    self.state = state
    self.profile = profile
    self.active = active
    tallies = [FindingTally](repeating: FindingTally(), count: active.count)
  }

  /// Whether anybody wants to hear a rule.
  public func isActive(_ rule: Rule) -> Bool {
    Catalogue.position(of: rule.id).map { active[$0] } ?? false
  }

  /// How many findings of a rule were left out.
  func leftOut(of rule: String) -> Int {
    Catalogue.position(of: rule).map { tallies[$0].leftOut } ?? 0
  }

  /// Adds a finding at an element of the plan.
  public mutating func add(
    _ rule: Rule, at node: NodeID, _ message: @autoclosure () -> String, severity: Severity? = nil,
    _ more: (inout Finding) -> Void = { _ in }
  ) {
    add(rule, in: .plan, at: document.range(of: node), message, severity: severity, more)
  }

  /// Adds a finding at a range of bytes.
  public mutating func add(
    _ rule: Rule, at range: ByteRange, _ message: @autoclosure () -> String, severity: Severity? = nil,
    _ more: (inout Finding) -> Void = { _ in }
  ) {
    add(rule, in: .plan, at: range, message, severity: severity, more)
  }

  /// Adds a finding at an element of the current state.
  public mutating func add(
    _ rule: Rule, inStateAt node: NodeID, _ message: @autoclosure () -> String, severity: Severity? = nil,
    _ more: (inout Finding) -> Void = { _ in }
  ) {
    guard let state else { return }
    add(rule, in: .state, at: state.range(of: node), message, severity: severity, more)
  }

  /// Adds a finding at a range of bytes of the current state.
  public mutating func add(
    _ rule: Rule, inStateAt range: ByteRange, _ message: @autoclosure () -> String, severity: Severity? = nil,
    _ more: (inout Finding) -> Void = { _ in }
  ) {
    guard state != nil else { return }
    add(rule, in: .state, at: range, message, severity: severity, more)
  }

  private mutating func add(
    _ rule: Rule, in file: Finding.File, at range: ByteRange, _ message: () -> String, severity: Severity?,
    _ more: (inout Finding) -> Void
  ) {
    guard let position = Catalogue.position(of: rule.id), active[position] else { return }
    if file == .plan, document.isShared(range),
      !shared.insert(SharedFinding(position: position, range: range)).inserted
    {
      return
    }
    let usual = profile.isDeclared ? rule.severity : rule.severityWhenInferred ?? rule.severity
    let severity = severity ?? usual
    guard tallies[position].count < FindingTally.mostOfRule, findings.count < FindingTally.mostInAll else {
      tallies[position].leaveOut(severity, at: range, in: file)
      return
    }
    tallies[position].count += 1
    var finding = Finding(rule: rule.id, severity: severity, message: message(), range: range)
    finding.file = file
    more(&finding)
    findings.append(pointing(finding))
  }

  /// Takes what was left out of a rule as told, as one finding tells it of all.
  mutating func forgetLeftOut(of rule: String) {
    if let position = Catalogue.position(of: rule) { tallies[position].leftOut = 0 }
  }

  /// Says of each rule how many findings were left out, in the order of the rules.
  mutating func tellLeftOut() {
    for (position, tally) in tallies.enumerated() where tally.leftOut > 0 {
      if let finding = tally.finding(of: Catalogue.rules[position]) { findings.append(pointing(finding)) }
    }
  }

  /// Replaces what a check found, from an index on.
  mutating func replace(from index: Int, with replacement: [Finding]) {
    findings.removeSubrange(min(index, findings.count)...)
    findings += replacement.map(pointing)
  }

  private func bytes(of file: Finding.File) -> [UInt8] {
    file == .state ? state?.tree.bytes ?? [] : document.tree.bytes
  }

  /// A finding none of whose places is empty.
  private func pointing(_ finding: Finding) -> Finding {
    var finding = finding
    finding.range = visible(finding.range, in: bytes(of: finding.file))
    for index in finding.related.indices where finding.related[index].range.isEmpty {
      let place = finding.related[index]
      let range = visible(place.range, in: bytes(of: place.file))
      finding.related[index] = Finding.Related(place.message, range, in: place.file)
    }
    return finding
  }

  /// A finding never points at nothing: an empty range grows to the character behind it, or before it.
  private func visible(_ range: ByteRange, in bytes: [UInt8]) -> ByteRange {
    guard range.isEmpty, !bytes.isEmpty else { return range }
    func isContinuation(_ index: Int) -> Bool { bytes[index] & 0xC0 == 0x80 }
    let start = min(range.start, bytes.count)
    if start < bytes.count, bytes[start] != 0x0A, bytes[start] != 0x0D {
      var end = start + 1
      while end < bytes.count, isContinuation(end) { end += 1 }
      return ByteRange(start, end)
    }
    // At the end of a line: the last text before it.
    var end = start
    while end > 0, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D || bytes[end - 1] == 0x20 { end -= 1 }
    var begin = max(0, end - 1)
    while begin > 0, isContinuation(begin) { begin -= 1 }
    return ByteRange(begin, max(end, min(1, bytes.count)))
  }
}
