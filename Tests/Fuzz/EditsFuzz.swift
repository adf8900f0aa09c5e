import JSON
import LanguageServer
import LanguageServerProtocol
import SourceText

/// Edits a document in a session and beside it, character by character; both must have the same text after each edit.
///
/// The first byte says in which encoding positions are counted. Then come the text, up to a zero byte, and edits: four
/// numbers and a text each.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzEdits(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = FuzzInput(bytes(start, count))
  let encoding = input.choice([PositionEncoding.utf8, .utf16, .utf32], else: .utf16)
  var mirror = Mirror(text: input.text(), encoding: encoding)
  var client = EditingClient(text: mirror.text, encoding: encoding)
  while !input.isEmpty {
    var edits: [Edit] = []
    for _ in 0...input.number(below: 3) { edits.append(Edit(&input)) }
    for edit in edits { mirror.apply(edit) }
    client.change(edits)
    demand(client.text == mirror.text, "the session has another text after \(edits)")
  }
  checkPositions(SourceText(mirror.text))
  return 0
}

/// Every offset at the start of a character comes back from its position, in each encoding; one inside a character or
/// between the two of a line break comes back as the start of that.
private func checkPositions(_ text: SourceText) {
  let bytes = text.bytes
  for encoding in [PositionEncoding.utf8, .utf16, .utf32] {
    for offset in stride(from: 0, through: bytes.count, by: max(1, bytes.count / 64)) {
      var start = offset
      while start < bytes.count, start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      if start < bytes.count, start > 0, bytes[start] == 0x0A, bytes[start - 1] == 0x0D { start -= 1 }
      let back = text.offset(of: text.position(at: offset, encoding: encoding), encoding: encoding)
      demand(back == start, "\(offset) of \(bytes.count) came back as \(back)")
    }
  }
}

/// One change of a client; without a range, of the whole text.
struct Edit {
  var range: (line: Int, column: Int, endLine: Int, endColumn: Int)?
  var text: String

  init(_ input: inout FuzzInput) {
    let lines = [0, 1, 2, 3, 5, 1_000]
    if input.byte() % 16 != 0 {
      range = (
        input.choice(lines, else: 0), input.number(below: 24), input.choice(lines, else: 0),
        input.number(below: 24)
      )
    }
    text = input.text()
  }
}

/// The text as scalars, edited the slow and obvious way.
struct Mirror {
  private var scalars: [Unicode.Scalar]
  private let encoding: PositionEncoding

  init(text: String, encoding: PositionEncoding) {
    scalars = Array(text.unicodeScalars)
    self.encoding = encoding
  }

  var text: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  mutating func apply(_ edit: Edit) {
    guard let range = edit.range else {
      scalars = Array(edit.text.unicodeScalars)
      return
    }
    let first = index(line: range.line, column: range.column)
    let second = index(line: range.endLine, column: range.endColumn)
    scalars.replaceSubrange(min(first, second)..<max(first, second), with: edit.text.unicodeScalars)
  }

  /// Where a position is: a line ends with LF, CR or both.
  private func index(line: Int, column: Int) -> Int {
    var index = 0
    var left = line
    while left > 0, index < scalars.count {
      let scalar = scalars[index]
      index += 1
      if scalar == "\r", index < scalars.count, scalars[index] == "\n" { index += 1 }
      if scalar == "\r" || scalar == "\n" { left -= 1 }
    }
    guard left == 0 else { return scalars.count }
    var units = 0
    while index < scalars.count, scalars[index] != "\n", scalars[index] != "\r" {
      units += width(scalars[index])
      if units > column { break }
      index += 1
    }
    return index
  }

  private func width(_ scalar: Unicode.Scalar) -> Int {
    switch encoding {
    case .utf8: UTF8.width(scalar)
    case .utf16: UTF16.width(scalar)
    case .utf32: 1
    }
  }
}

/// A session with one open document.
struct EditingClient {
  private static let uri = DocumentURI("file:///plumbline-fuzz/notes.txt")
  private var session: Session
  private var version = 1

  init(text: String, encoding: PositionEncoding) {
    let configuration = ServerConfiguration(version: "0", analyzer: PlanDocumentAnalyzer(), methods: [:])
    session = Session(configuration: configuration, pending: PendingRequests(), sink: SilentSink())
    let name =
      switch encoding {
      case .utf8: "utf-8"
      case .utf16: "utf-16"
      case .utf32: "utf-32"
      }
    let capabilities: JSONValue = ["general": ["positionEncodings": [.string(name)]]]
    say("initialize", ["capabilities": capabilities], id: 1)
    let document: JSONValue = [
      "uri": .string(EditingClient.uri.string), "languageId": "plaintext", "version": 1,
      "text": .string(text),
    ]
    say("textDocument/didOpen", ["textDocument": document])
  }

  var text: String { session.text(of: EditingClient.uri) ?? "" }

  mutating func change(_ edits: [Edit]) {
    version += 1
    let changes = edits.map { edit -> JSONValue in
      guard let range = edit.range else { return ["text": .string(edit.text)] }
      func position(_ line: Int, _ column: Int) -> JSONValue {
        ["line": .integer(Int64(line)), "character": .integer(Int64(column))]
      }
      return [
        "range": [
          "start": position(range.line, range.column), "end": position(range.endLine, range.endColumn),
        ],
        "text": .string(edit.text),
      ]
    }
    let document: JSONValue = [
      "uri": .string(EditingClient.uri.string), "version": .integer(Int64(version)),
    ]
    say("textDocument/didChange", ["textDocument": document, "contentChanges": .array(changes)])
  }

  private mutating func say(_ method: String, _ params: JSONValue, id: Int64? = nil) {
    var message: JSONObject = ["jsonrpc": "2.0", "method": .string(method), "params": params]
    message["id"] = id.map { .integer($0) }
    let body = JSONValue.object(message).jsonBytes()
    let packet = IncomingPacket(body: body, framing: .headers)
    session.turn([InboundItem(packet: packet, framing: .headers, byteCount: body.count)])
  }
}

/// Takes everything and keeps nothing.
struct SilentSink: MessageSink {
  mutating func send(_ body: [UInt8], framing: Framing) -> Bool { true }
}
