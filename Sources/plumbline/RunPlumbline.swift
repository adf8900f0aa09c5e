import Workspace

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
  // The same for a file that grows beyond what the user allows.
  signal(SIGXFSZ, SIG_IGN)
  fillStandardDescriptors()
  let arguments = arguments()
  // A server stays for the day beside an editor; the other commands end in a moment.
  ProcessMemory.prepare(hugeLimit: arguments.first == "serve" ? 4 << 20 : 64 << 20)
  var console = Console.process()
  let code = Plumbline.run(arguments, on: &console)
  exit(code.rawValue)
}

/// What stands behind the program's name, so that `FilePath` finds the bytes of a name that is no UTF-8.
private func arguments() -> [String] {
  (1..<max(1, Int(CommandLine.argc))).compactMap { index in
    CommandLine.unsafeArgv[index].map { word in
      word.withMemoryRebound(to: UInt8.self, capacity: strlen(word)) {
        FilePath.text(of: UnsafeBufferPointer(start: $0, count: strlen(word)))
      }
    }
  }
}

/// Puts something in the place of standard descriptors that are closed, so that no file we open gets their numbers and
/// no result or complaint is written into it. What is put there can be neither read nor written, as before.
private func fillStandardDescriptors() {
  for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 && errno == EBADF {
    _ = open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
  }
}
