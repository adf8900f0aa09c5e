/// How often a trait is sent on a schedule.
public enum Cadence: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Every hour or at once.
  case hourly
  /// Every day.
  case daily
  /// Every week.
  case weekly
  /// Every month; also what is sent every second week, which no weekly question can go by.
  case monthly
  /// Every three months.
  case quarterly

  /// Orders by how often: hourly is more often than daily, and so less.
  public static func < (first: Cadence, second: Cadence) -> Bool { first.rank < second.rank }

  /// What a plan's word for it means; letter case and separators do not count.
  public init?(word: String) {
    let letters = String(decoding: word.lowercased().utf8.filter { $0 >= 0x61 && $0 <= 0x7A }, as: UTF8.self)
    switch letters {
    case "hourly", "everyhour", "realtime", "onchange", "continuous": self = .hourly
    case "daily", "nightly", "everyday", "scheduleddaily", "scheduled", "scheduledsnapshot", "snapshot":
      self = .daily
    case "weekly", "everyweek", "scheduledweekly": self = .weekly
    case "monthly", "everymonth", "scheduledmonthly", "biweekly": self = .monthly
    case "quarterly": self = .quarterly
    default: return nil
    }
  }

  private var rank: Int {
    switch self {
    case .hourly: 0
    case .daily: 1
    case .weekly: 2
    case .monthly: 3
    case .quarterly: 4
    }
  }
}
