/// A day of the Gregorian calendar, read from the start of a text: `2026-01-15`.
public struct CalendarDay: Sendable, Hashable, Comparable {
  /// The year.
  public let year: Int
  /// The month, from 1.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// The day that a text is, or that it starts with in front of a time or a remark; a year and a month are enough.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    func number(_ start: Int, _ count: Int) -> Int? {
      guard start + count <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[start..<start + count] {
        guard byte >= 0x30, byte <= 0x39 else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    guard bytes.count >= 7, let year = number(0, 4), bytes[4] == 0x2D, let month = number(5, 2), month >= 1,
      month <= 12
    else { return nil }
    if bytes.count == 7 {
      (self.year, self.month, day) = (year, month, 1)
      return
    }
    guard bytes[7] == 0x2D, let day = number(8, 2), day >= 1, day <= CalendarDay.length(of: month, in: year)
    else { return nil }
    if bytes.count > 10 {
      guard [0x54, 0x74, 0x20, 0x5A, 0x2C, 0x3B].contains(bytes[10]) else { return nil }
    }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// A day by its numbers, which nobody holds against the calendar.
  public init(year: Int, month: Int, day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Whether a text is a day and nothing else, as ISO 8601 writes it; such texts order as the days do.
  public static func isDate(_ text: String) -> Bool { text.utf8.count == 10 && CalendarDay(text) != nil }

  /// The day as ISO 8601 writes it.
  public var text: String {
    func padded(_ number: Int, to width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// Orders by time.
  public static func < (first: CalendarDay, second: CalendarDay) -> Bool {
    (first.year, first.month, first.day) < (second.year, second.month, second.day)
  }

  private static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
