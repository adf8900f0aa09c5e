import Linting

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The one look at the clock.
public enum Today {
  /// The variable of the environment that says another day, for tests.
  public static let variable = "PLUMBLINE_TODAY"

  /// Today's date where the user is, such as `2026-11-21`; `nil` where the system cannot tell.
  ///
  /// - Parameter environment: The variables of the environment.
  public static func inISO8601(
    environment: (String) -> String? = { name in getenv(name).map { String(cString: $0) } }
  ) -> String? {
    if let other = environment(variable), CalendarDay.isDate(other) { return other }
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return nil }
    let year = Int(parts.tm_year) + 1900
    return CalendarDay(year: year, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday)).text
  }
}
