#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Holds back, on this thread, the signals that ask a process to end, until it is released.
struct HeldSignals {
  private var before = sigset_t()

  /// Holds them back from now on.
  init() {
    var held = sigset_t()
    sigemptyset(&held)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
  }

  /// Lets them through again; one that has come meanwhile does what it does now.
  func release() {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}

extension FileTree {
  /// Does something that is to be done whole or not at all: a signal that asks the process to end waits until then.
  public func uninterrupted<Result, Failure>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let signals = HeldSignals()
    defer { signals.release() }
    return try body()
  }
}
