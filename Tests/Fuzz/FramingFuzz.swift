import JSON
import LanguageServerProtocol

/// Cuts a stream in whole and in pieces, which must give the same, and reads what it holds as JSON and as messages.
///
/// The first byte says how the pieces are cut, the second how large a message may be.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzFraming(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = FuzzInput(bytes(start, count))
  let seed = input.byte()
  let limit = input.byte() % 4 == 0 ? 64 : FrameDecoder.defaultMaximumBodySize
  let stream = input.remainder()
  checkJSON(stream)
  let (whole, framing) = events(of: stream, pieces: [stream], limit: limit)
  let (cut, cutFraming) = events(of: stream, pieces: pieces(of: stream, seed: seed), limit: limit)
  demand(framing == cutFraming, "the framing depends on how the stream is cut")
  demand(whole.count == cut.count, "\(whole.count) events in whole, \(cut.count) in pieces")
  for (first, second) in zip(whole, cut) {
    demand(first == second, "\(first) in whole, \(second) in pieces")
  }
  return 0
}

/// What is read can be written and read again, and is then the same.
private func checkJSON(_ text: [UInt8]) {
  guard let value = try? JSONParser.parse(text) else { return }
  for style in [JSONWriter.Style.compact, .pretty] {
    guard let again = try? JSONParser.parse(value.jsonBytes(style: style)) else {
      fatalError("what was written cannot be read")
    }
    demand(again == value, "what was written reads otherwise")
  }
}

private func events(of stream: [UInt8], pieces: [[UInt8]], limit: Int) -> ([String], Framing?) {
  var decoder = FrameDecoder(maximumBodySize: limit)
  var found: [String] = []
  func take(_ event: FrameEvent) {
    switch event {
    case .fault(let error): found.append("fault \(error.code.rawValue) \(error.message)")
    case .body(let body):
      found.append("body \(body)")
      demand(body.count <= stream.count, "a message larger than the stream")
      let packet = IncomingPacket(body: body, framing: decoder.framing ?? .lines)
      demand(!packet.messages.isEmpty, "a message that is none")
    }
  }
  for piece in pieces {
    decoder.append(piece)
    while let event = decoder.next() { take(event) }
  }
  while let event = decoder.finish() { take(event) }
  return (found, decoder.framing)
}

private func pieces(of stream: [UInt8], seed: UInt8) -> [[UInt8]] {
  var state = UInt32(seed) &* 2_654_435_761 &+ 1
  var rest = stream[...]
  var result: [[UInt8]] = []
  while !rest.isEmpty {
    state = state &* 1_664_525 &+ 1_013_904_223
    let size = Int(state >> 16) % (seed % 2 == 0 ? 3 : 40) + 1
    result.append(Array(rest.prefix(size)))
    rest = rest.dropFirst(size)
  }
  return result
}
