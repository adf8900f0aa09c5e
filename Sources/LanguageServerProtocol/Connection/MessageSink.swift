/// Where messages go.
public protocol MessageSink {
  /// Sends one message, whole.
  ///
  /// - Parameters:
  ///   - body: The message's JSON in UTF-8, on one line.
  ///   - framing: How it is framed.
  /// - Returns: Whether it went out; after `false` nothing ever will.
  mutating func send(_ body: [UInt8], framing: Framing) -> Bool
}
