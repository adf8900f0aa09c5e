import LanguageServerProtocol

/// The server over two descriptors, as `plumbline serve` runs it over standard input and output.
public enum Server {
  /// Serves one client until it says `exit`, its input ends, or nobody reads the answers any more.
  ///
  /// The calling thread owns the session; another one reads. Standard output must not be written to by anybody else
  /// meanwhile.
  ///
  /// - Parameters:
  ///   - configuration: The server's name, analyzer and own methods.
  ///   - input: The descriptor that is read.
  ///   - output: The descriptor that is written.
  /// - Returns: The code to end the process with: 0 after `shutdown` and `exit` and at the end of input, 1 after
  ///   `exit` alone and where the output is closed.
  public static func serve(
    _ configuration: ServerConfiguration, input: Int32 = 0, output: Int32 = 1
  ) -> Int32 {
    let queue = InboundQueue()
    let pending = PendingRequests()
    var session = Session(
      configuration: configuration, pending: pending, sink: MessageWriter(descriptor: output))
    guard MessageReader(descriptor: input, queue: queue, pending: pending).start() else { return 1 }
    defer { queue.close() }
    while session.exitCode == nil, let items = queue.takeAll() {
      session.turn(items) { queue.hasEdit }
    }
    session.endOfInput()
    return session.exitCode ?? 0
  }
}
