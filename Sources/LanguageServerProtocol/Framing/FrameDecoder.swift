/// Cuts a stream of bytes into messages, in whatever pieces it arrives, and finds back after anything that is wrong.
///
/// The start of the stream says how it is framed: a header's name and colon mean LSP's base protocol, anything else
/// means one JSON value a line. With headers, a wrong length costs as little as can be: a line
/// `Content-Length: digits` cannot stand inside JSON (a string may not hold a bare line break), so wherever one
/// appears a new message begins, and what came before it is given out as the message that it was.
///
/// Complexity: linear in the bytes; memory is bounded by the largest message allowed.
public struct FrameDecoder: Sendable {
  /// The largest message that is read unless told otherwise, in bytes.
  public static let defaultMaximumBodySize = 256 << 20

  /// How the stream is framed, or `nil` as long as too little has come to tell.
  public internal(set) var framing: Framing?

  let maximumBodySize: Int
  /// What has come and is not yet used up begins at `start`.
  var buffer: [UInt8] = []
  var start = 0
  /// Up to where the bytes after `start` have been looked through, so that none is looked at twice.
  var scanned = 0
  var state = State.start
  /// Whether a fault has been told of since the last message, so that the same damage is not told of twice.
  var isLost = false

  enum State: Hashable, Sendable {
    case start
    case line
    case skippingLine
    case header(length: Int?, isFirstLine: Bool)
    case body(length: Int)
    case seeking
  }

  /// Makes a decoder at the start of a stream.
  public init(maximumBodySize: Int = FrameDecoder.defaultMaximumBodySize) {
    self.maximumBodySize = maximumBodySize
  }

  /// Takes the next bytes of the stream.
  public mutating func append(_ bytes: UnsafeRawBufferPointer) {
    compact()
    buffer.append(contentsOf: bytes)
  }

  /// Takes the next bytes of the stream.
  public mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { append($0) }
  }

  /// The next message or fault, or `nil` if more bytes are needed first.
  public mutating func next() -> FrameEvent? {
    while true {
      let step: Step
      switch state {
      case .start: step = decideFraming()
      case .line: step = readLine()
      case .skippingLine: step = skipLine()
      case .header(let length, let isFirstLine): step = readHeaderLine(length, isFirstLine)
      case .body(let length): step = readBody(length)
      case .seeking: step = seekHeader()
      }
      switch step {
      case .event(let event): return event
      case .again: continue
      case .needsMore: return nil
      }
    }
  }

  /// What is left when the stream ends: the last line without its line break, or the part of a message that came.
  /// Call it until it gives `nil`.
  public mutating func finish() -> FrameEvent? {
    if state == .start {
      framing = .lines
      state = .line
    }
    if let event = next() { return event }
    let rest = Array(buffer[start...])
    take(rest.count)
    switch state {
    case .line, .body: return rest.allSatisfy(Self.isWhiteSpace) ? nil : .body(rest)
    default: return nil
    }
  }

  enum Step {
    case event(FrameEvent)
    case again
    case needsMore
  }

  /// The bytes that have come and are not used up.
  var available: Int { buffer.count - start }

  /// Uses up bytes.
  mutating func take(_ count: Int) {
    start = min(start + count, buffer.count)
    scanned = start
  }

  /// Tells of a fault, unless the same damage has been told of.
  mutating func fault(_ message: String, code: ErrorCodes = .parseError) -> Step {
    if isLost { return .again }
    isLost = true
    return .event(.fault(ResponseError(code: code, message: message)))
  }

  static func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  private mutating func compact() {
    guard start > 0 else { return }
    if start == buffer.count {
      // A buffer that once held a huge message is given back.
      buffer.removeAll(keepingCapacity: buffer.capacity <= 1 << 20)
    } else if start > buffer.count / 2 {
      buffer.removeFirst(start)
    } else {
      return
    }
    scanned -= start
    start = 0
  }
}
