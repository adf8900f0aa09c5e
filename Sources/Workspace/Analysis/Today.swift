import Policy

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
    if let other = environment(variable), Suppressions.isDate(other) { return other }
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return nil }
    func padded(_ number: Int32, to width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return
      "\(padded(parts.tm_year &+ 1900, to: 4))-\(padded(parts.tm_mon &+ 1, to: 2))-\(padded(parts.tm_mday, to: 2))"
  }
}
