import LanguageServerProtocol
import Workspace

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
    let complain = configuration.complain
    var sink: any MessageSink = MessageWriter(descriptor: output) { number in
      complain("\(FileProblem(FilePath("standard output"), errorNumber: number, whileWriting: true))")
    }
    var reader = MessageReader(descriptor: input, queue: queue, pending: pending)
    reader.complain = { number in
      complain("\(FileProblem(FilePath("standard input"), errorNumber: number))")
    }
    if let recorder = configuration.recorder {
      sink = RecordingSink(sink: sink, recorder: recorder)
      reader.observer = { recorder.record($0, from: .client) }
    }
    var session = Session(configuration: configuration, pending: pending, sink: sink)
    configuration.log?.append("\(configuration.name) \(configuration.version) listens")
    guard reader.start() else { return 1 }
    defer { queue.close() }
    while session.exitCode == nil, let items = queue.takeAll(isWaiting: !session.hasWork) {
      session.turn(items) { queue.hasEdit }
    }
    session.endOfInput()
    configuration.log?.append("ends with \(session.exitCode ?? 0)")
    return session.exitCode ?? 0
  }
}
