import TrackingPlan

/// Words of the rules on snapshots.
enum SnapshotWords {
  /// How often a job runs.
  static let cadences = WordList(
    """
    hourly daily nightly weekly monthly onchange realtime everyhour everyday everyweek everymonth quarterly biweekly
    """)

  /// Traits that are figures of money or use by their whole name.
  static let figures = WordList(
    """
    mrr arr seatsused seatcount numberofusers usercount membercount activeusers activeusers7d activeusers30d
    storageused apicalls healthscore usagecount monthlyactiveusers weeklyactiveusers creditsused creditsremaining
    """)

  /// Last words of figures that change by themselves.
  static let countEndings = WordList("count used total")

  /// Counts that somebody types in.
  static let typedCounts = WordList("employee employees company team seat license")

  /// Whether a trait counts or earns what changes by itself.
  static func isUsage(_ words: NameWords, _ letters: [UInt8], _ figures: WordList) -> Bool {
    if figures.contains(letters[...]) { return true }
    guard words.count > 1, countEndings.contains(words[words.count - 1]) else { return false }
    return !typedCounts.contains(words[0])
  }

  /// Update patterns that say that a job sends the trait.
  static let scheduled = ["scheduled", "snapshot", "daily", "hourly", "weekly", "monthly", "nightly"]

  /// First words of events that send a state rather than say what happened.
  static let periods = WordList("daily weekly hourly nightly monthly periodic scheduled")

  /// Last words of events that send a state rather than say what happened.
  static let states = WordList("snapshot snapshots")

  /// Last words that say the same behind a period.
  static let periodicStates = WordList("snapshot stats metrics counts totals rollup")

  /// What a snapshot is of where it is a state: of anything else people may take one.
  static let stateObjects = WordList(
    "account user workspace organization org company tenant team usage metrics kpi state health subscription billing"
  )
}
