import JSON

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Reads a descriptor on a thread of its own and puts what it finds into a queue.
///
/// It answers nothing. It marks requests as cancelled the moment it reads the cancellation, because the thread that
/// works is busy with that request just then. It ends, and closes the queue, when the input ends or the client's
/// process is gone.
public struct MessageReader: Sendable {
  private let descriptor: Int32
  private let queue: InboundQueue
  private let pending: PendingRequests
  private var decoder: FrameDecoder
  private var watchedProcess: pid_t?

  private let watchInterval: Int32
  /// Is shown each message's bytes as they come, on the reading thread.
  public var observer: (@Sendable (_ body: [UInt8]) -> Void)?
  /// Is told the system's error number, on the reading thread, where reading ends because it is not possible.
  public var complain: (@Sendable (_ errorNumber: Int32) -> Void)?

  /// Makes a reader that has not started.
  ///
  /// - Parameters:
  ///   - descriptor: What is read; it may be one that does not block.
  ///   - queue: Where what is found goes.
  ///   - pending: Where requests are noted and marked as cancelled.
  ///   - maximumBodySize: The largest message that is read, in bytes.
  ///   - watchInterval: How often the client's process is looked for while nothing comes, in milliseconds.
  public init(
    descriptor: Int32, queue: InboundQueue, pending: PendingRequests,
    maximumBodySize: Int = FrameDecoder.defaultMaximumBodySize, watchInterval: Int32 = 5_000
  ) {
    self.descriptor = descriptor
    self.queue = queue
    self.pending = pending
    self.watchInterval = watchInterval
    decoder = FrameDecoder(maximumBodySize: maximumBodySize)
  }

  /// Reads until there is nothing more, on the calling thread.
  public mutating func run() {
    let size = 1 << 16
    let buffer = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    defer {
      buffer.deallocate()
      queue.close()
    }
    // Some clients hand over a pipe that does not block, and then reading alone would spin.
    var mustWait = false
    while waitForInput(mustWait) {
      let count = read(descriptor, buffer, size)
      mustWait = count < 0 && errno == EAGAIN
      if mustWait || (count < 0 && errno == EINTR) { continue }
      if count < 0 { complain?(errno) }
      guard count > 0 else { break }
      decoder.append(UnsafeRawBufferPointer(start: buffer, count: count))
      while let event = decoder.next() { deliver(event) }
    }
    while let event = decoder.finish() { deliver(event) }
  }

  /// Starts a thread that runs a copy of this reader.
  ///
  /// - Returns: Whether there is such a thread now; if not, the queue is closed.
  public func start() -> Bool {
    let box = Unmanaged.passRetained(ThreadBox(self))
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    // Values nest as deep as the parser allows; the half megabyte that some systems give would not bear it.
    pthread_attr_setstacksize(&attributes, 8 << 20)
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let status = pthread_create(&thread, &attributes, threadMain, box.toOpaque())
    guard status != 0 else { return true }
    box.release()
    queue.close()
    return false
  }

  /// Waits until there is something to read, or gives up because the client's process is gone.
  ///
  /// - Parameter mustWait: Whether reading does not wait by itself.
  private func waitForInput(_ mustWait: Bool) -> Bool {
    guard mustWait || watchedProcess != nil else { return true }
    while true {
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let count = poll(&request, 1, watchedProcess == nil ? -1 : watchInterval)
      if count > 0 || (count < 0 && errno != EINTR) { return true }
      if let watchedProcess, !Self.isAlive(watchedProcess) { return false }
    }
  }

  private mutating func deliver(_ event: FrameEvent) {
    let framing = decoder.framing ?? .lines
    switch event {
    case .fault(let error):
      queue.append(InboundItem(packet: IncomingPacket(fault: error), framing: framing, byteCount: 0))
    case .body(let body):
      observer?(body)
      let packet = IncomingPacket(body: body, framing: framing)
      for message in packet.messages { note(message) }
      queue.append(InboundItem(packet: packet, framing: framing, byteCount: body.count))
    }
  }

  private mutating func note(_ message: IncomingMessage) {
    switch message {
    case .request(let request):
      pending.insert(request)
      if request.method == InitializeRequest.method { watch(request.params["processId"]?.int) }
    case .notification(let notification) where notification.method == CancelNotification.method:
      if let params = try? CancelParams(json: notification.params) { pending.cancel(params.id) }
    default: break
    }
  }

  /// Looks for the client's process from now on. A process that cannot be seen now, because the client runs in
  /// another container or on another machine, says nothing by being absent later.
  private mutating func watch(_ process: Int?) {
    guard let process = process.flatMap({ pid_t(exactly: $0) }), process > 0 else { return }
    guard Self.isAlive(process) else { return }
    watchedProcess = process
  }

  private static func isAlive(_ process: pid_t) -> Bool {
    kill(process, 0) == 0 || errno != ESRCH
  }
}

/// What a thread takes along.
private final class ThreadBox {
  var reader: MessageReader

  init(_ reader: MessageReader) { self.reader = reader }
}

#if canImport(Darwin)
  private func threadMain(_ argument: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    Unmanaged<ThreadBox>.fromOpaque(argument).takeRetainedValue().reader.run()
    return nil
  }
#else
  private func threadMain(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let argument else { return nil }
    Unmanaged<ThreadBox>.fromOpaque(argument).takeRetainedValue().reader.run()
    return nil
  }
#endif
