#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Writes messages to a descriptor, each as a whole and none between another's bytes.
public struct MessageWriter: MessageSink {
  private let descriptor: Int32
  private let complain: @Sendable (_ errorNumber: Int32) -> Void
  private var isBroken = false

  /// Takes a descriptor, and lets a closed one be an error rather than the end of the process.
  ///
  /// - Parameters:
  ///   - descriptor: What is written to.
  ///   - complain: Is told the system's error number where it takes no more; a reader that has gone away is no fault.
  public init(descriptor: Int32, complain: @escaping @Sendable (_ errorNumber: Int32) -> Void = { _ in }) {
    self.descriptor = descriptor
    self.complain = complain
    signal(SIGPIPE, SIG_IGN)
  }

  /// Writes a message, waiting as long as the other side takes to read it.
  public mutating func send(_ body: [UInt8], framing: Framing) -> Bool {
    guard !isBroken else { return false }
    isBroken = !write(framing.frame(body))
    return !isBroken
  }

  private func write(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = writeSome(UnsafeRawBufferPointer(rebasing: rest))
        guard count >= 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }

  /// Writes what the descriptor takes at once, which may be nothing.
  ///
  /// - Returns: The number of bytes, or -1 if there is nobody to take them.
  private func writeSome(_ buffer: UnsafeRawBufferPointer) -> Int {
    #if canImport(Darwin)
      let count = Darwin.write(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
      let count = Musl.write(descriptor, buffer.baseAddress, buffer.count)
    #else
      let count = Glibc.write(descriptor, buffer.baseAddress, buffer.count)
    #endif
    if count >= 0 { return count }
    if errno == EINTR { return 0 }
    guard errno == EAGAIN else {
      if errno != EPIPE { complain(errno) }
      return -1
    }
    // Some clients hand over a pipe that does not block.
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&request, 1, -1)
    return 0
  }
}
