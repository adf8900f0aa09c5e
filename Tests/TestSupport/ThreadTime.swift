#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Processor time of the calling thread: unlike the clock on the wall, it does not grow while others compute.
public enum ThreadTime {
  /// What a piece of work costs this thread, in seconds: the least of two runs.
  public static func least(_ work: () -> Void) -> Double {
    (0..<2).map { _ in
      let start = now()
      work()
      return now() - start
    }.min() ?? 0
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
