import LanguageServerProtocol

/// Passes messages on and writes them down.
struct RecordingSink: MessageSink {
  var sink: any MessageSink
  let recorder: SessionRecorder

  mutating func send(_ body: [UInt8], framing: Framing) -> Bool {
    recorder.record(body, from: .server)
    return sink.send(body, framing: framing)
  }
}
