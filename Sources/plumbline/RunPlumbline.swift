#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs the command line of this process and ends it.
func runPlumbline() -> Never {
  // A reader that goes away is told by the write that fails, not by a signal that ends us.
  signal(SIGPIPE, SIG_IGN)
  var console = Console.process()
  let code = Plumbline.run(Array(CommandLine.arguments.dropFirst()), on: &console)
  exit(code.rawValue)
}
