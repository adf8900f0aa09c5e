import JSON
import LanguageServerProtocol
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The threads' meeting place, over real pipes.
struct ConnectionTests {
  /// Both ends of a new pipe: read from the first, write to the second.
  static func makePipe() -> (Int32, Int32) {
    var ends: [Int32] = [-1, -1]
    _ = pipe(&ends)
    return (ends[0], ends[1])
  }

  static func item(_ method: String) -> InboundItem {
    let packet = IncomingPacket.single(.notification(NotificationMessage(method: method)))
    return InboundItem(packet: packet, framing: .lines, byteCount: 10)
  }

  @Test func everythingThatArrivedIsTakenAtOnce() {
    let queue = InboundQueue()
    queue.append(Self.item("a"))
    #expect(!queue.hasEdit)
    queue.append(Self.item("textDocument/didChange"))
    #expect(queue.hasEdit)
    #expect(queue.takeAll()?.count == 2)
    #expect(!queue.hasEdit)
    queue.append(Self.item("b"))
    queue.close()
    queue.append(Self.item("c"))
    #expect(queue.takeAll()?.count == 1)
    #expect(queue.takeAll() == nil)
  }

  @Test func readsFromAPipeMarksCancelledOnesAndEnds() {
    let (input, output) = Self.makePipe()
    let queue = InboundQueue(maximumCount: 2)
    let pending = PendingRequests()
    #expect(MessageReader(descriptor: input, queue: queue, pending: pending).start())
    let count = 100
    var lines = (0..<count).map { #"{"jsonrpc":"2.0","id":\#($0),"method":"m"}"# }
    lines.append(#"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":99}}"#)
    lines.append(#"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":7777}}"#)
    Self.send(lines, framing: .lines, to: output)
    close(output)
    var requests: [RequestMessage] = []
    while let items = queue.takeAll() {
      #expect(items.count <= 2)
      for case .request(let request) in items.flatMap(\.packet.messages) { requests.append(request) }
    }
    #expect(requests.map(\.id) == (0..<Int64(count)).map { .integer($0) })
    #expect(requests.last?.cancellation.isCancelled == true)
    #expect(requests.dropLast().allSatisfy { !$0.cancellation.isCancelled })
    #expect(pending.count == count)
    for request in requests { pending.remove(request) }
    #expect(pending.count == 0)
    close(input)
  }

  @Test func fourThousandMessagesWaitAndNoMore() {
    let (input, output) = Self.makePipe()
    let queue = InboundQueue()
    #expect(MessageReader(descriptor: input, queue: queue, pending: PendingRequests()).start())
    let line = Array("{}\n".utf8)
    #expect(fcntl(output, F_SETFL, O_NONBLOCK) == 0)
    let count = 60_000
    var rest = Array(repeatElement(line, count: count).joined())[...]
    func push() {
      // Whoever reads no more for a tenth of a second is held back.
      var refusals = 0
      while !rest.isEmpty, refusals < 20 {
        let taken = rest.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
        if taken > 0 {
          rest = rest.dropFirst(taken)
          refusals = 0
        } else {
          refusals += 1
          usleep(5_000)
        }
      }
    }
    push()
    #expect(!rest.isEmpty)
    var (largest, sum) = (0, 0)
    while sum < count, let items = queue.takeAll() {
      largest = max(largest, items.count)
      sum += items.count
      push()
    }
    #expect(largest == 4_096)
    #expect(sum == count)
    close(output)
    #expect(queue.takeAll() == nil)
    close(input)
  }

  @Test func aMessageHasAtMost256MiB() {
    var decoder = FrameDecoder()
    Array("Content-Length: 268435457\r\n\r\n".utf8).withUnsafeBytes { decoder.append($0) }
    guard case .fault(let error) = decoder.next() else {
      Issue.record("a length of one byte more than 256 MiB is no fault")
      return
    }
    #expect(error.message == "the message is longer than 268435456 bytes")
    var other = FrameDecoder()
    Array("Content-Length: 268435456\r\n\r\n".utf8).withUnsafeBytes { other.append($0) }
    #expect(other.next() == nil)
  }

  @Test func survivesNestingOnTheReadingThread() {
    let (input, output) = Self.makePipe()
    let queue = InboundQueue()
    #expect(MessageReader(descriptor: input, queue: queue, pending: PendingRequests()).start())
    Self.send([String(repeating: "[", count: 200_000)], framing: .headers, to: output)
    close(output)
    let messages = queue.takeAll()?.flatMap(\.packet.messages) ?? []
    #expect(messages.map(IncomingMessageTests.short) == ["malformed null -32700"])
    #expect(queue.takeAll() == nil)
    close(input)
  }

  @Test func readsWhatDoesNotBlock() {
    let (input, output) = Self.makePipe()
    #expect(fcntl(input, F_SETFL, O_NONBLOCK) == 0)
    let queue = InboundQueue()
    #expect(MessageReader(descriptor: input, queue: queue, pending: PendingRequests()).start())
    usleep(20_000)
    Self.send(["{}"], framing: .lines, to: output)
    #expect(queue.takeAll()?.count == 1)
    close(output)
    #expect(queue.takeAll() == nil)
    close(input)
  }

  @Test func endsWithTheClientsProcess() throws {
    var process = pid_t()
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("/bin/sleep"), strdup("100"), nil]
    defer { for argument in arguments { free(argument) } }
    try #require(posix_spawn(&process, "/bin/sleep", nil, nil, &arguments, nil) == 0)
    let (input, output) = Self.makePipe()
    let queue = InboundQueue()
    let reader = MessageReader(
      descriptor: input, queue: queue, pending: PendingRequests(), watchInterval: 10)
    #expect(reader.start())
    let request = #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":\#(process)}}"#
    Self.send([request], framing: .headers, to: output)
    #expect(queue.takeAll()?.count == 1)
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
    // Nobody has closed the pipe.
    #expect(queue.takeAll() == nil)
    close(output)
    close(input)
  }

  @Test func aClosedPipeIsAnErrorAndNotTheEnd() {
    let (input, output) = Self.makePipe()
    var writer = MessageWriter(descriptor: output)
    close(input)
    let sent = [
      writer.send(Array("{}".utf8), framing: .lines), writer.send(Array("{}".utf8), framing: .lines),
    ]
    #expect(sent == [false, false])
    close(output)
  }

  @Test func aLaterRequestOfTheSameIdIsTheOneToCancel() {
    let pending = PendingRequests()
    let first = RequestMessage(id: .integer(1), method: "a")
    let second = RequestMessage(id: .integer(1), method: "b")
    pending.insert(first)
    pending.insert(second)
    pending.remove(first)
    pending.cancel(.integer(1))
    #expect(!first.cancellation.isCancelled)
    #expect(second.cancellation.isCancelled)
    pending.cancel(.null)
    #expect(pending.count == 1)
  }

  /// Writes all of it; the other end must be read meanwhile.
  static func send(_ bodies: [String], framing: Framing, to descriptor: Int32) {
    var writer = MessageWriter(descriptor: descriptor)
    for body in bodies {
      let sent = writer.send(Array(body.utf8), framing: framing)
      #expect(sent)
    }
  }
}
