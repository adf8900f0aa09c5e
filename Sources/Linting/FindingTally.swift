import SourceText

extension [Finding] {
  /// Whether findings of one kind are as many as are told of one rule, and the one that says that there are others.
  public var isFull: Bool { count > FindingTally.mostOfRule }

  /// Adds a finding to those of one kind, up to as many as are told of one rule; one more says that there are others.
  ///
  /// - Parameter make: Makes the finding; not asked for those that are not told.
  public mutating func append(bounded make: @autoclosure () -> Finding) {
    guard !isFull else { return }
    var finding = make()
    if count == FindingTally.mostOfRule {
      let last = Finding(
        rule: finding.rule, severity: finding.severity, message: "more faults from here on are not told",
        range: finding.range)
      finding = last
    }
    append(finding)
  }
}

/// How many findings of one rule there are in a run, and how many more were left out.
///
/// A text of ten megabytes can have millions of one fault; nobody reads them, and they would cost a minute and
/// gigabytes.
struct FindingTally {
  /// The most findings of one rule in a run.
  static let mostOfRule = 10_000
  /// The most findings in a run.
  static let mostInAll = 50_000

  /// How many were told.
  var count = 0
  /// How many were not.
  var leftOut = 0
  private var severity = Severity.hint
  private var range = ByteRange(0, 0)
  private var file = Finding.File.plan

  /// Counts a finding that is not told; the first one's place stands for all.
  mutating func leaveOut(_ severity: Severity, at range: ByteRange, in file: Finding.File) {
    if leftOut == 0 { (self.severity, self.range, self.file) = (severity, range, file) }
    leftOut += 1
  }

  /// What says how many were left out; `nil` for none.
  func finding(of rule: Rule) -> Finding? {
    guard leftOut > 0 else { return nil }
    let told = count == 0 ? "" : " beside the \(counted(count, "finding")) of \"\(rule.id)\" that are told"
    let message = "\(counted(leftOut, "more fault")) of this kind from here on\(told)"
    var finding = Finding(rule: rule.id, severity: severity, message: message, range: range)
    finding.file = file
    finding.count = leftOut
    return finding
  }
}
