#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FileTree {
  /// Writes all bytes to a descriptor, such as standard output's 1, waiting as long as the other side takes.
  ///
  /// - Returns: The system's error number where it takes no more, else 0.
  public static func write(_ bytes: [UInt8], descriptor: Int32) -> Int32 {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer -> Int in
        guard let start = buffer.baseAddress else { return 0 }
        #if canImport(Glibc)
          return Glibc.write(descriptor, start + written, buffer.count - written)
        #elseif canImport(Musl)
          return Musl.write(descriptor, start + written, buffer.count - written)
        #else
          return Darwin.write(descriptor, start + written, buffer.count - written)
        #endif
      }
      if count > 0 {
        written += count
      } else if count == 0 {
        return EIO
      } else if errno == EAGAIN {
        // The other end may have made the pipe non-blocking; wait until it takes more.
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&waiting, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
}
