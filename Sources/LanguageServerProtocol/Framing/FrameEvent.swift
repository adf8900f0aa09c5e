/// What a stream of bytes turned out to hold.
public enum FrameEvent: Hashable, Sendable {
  /// The bytes of one message, not yet known to be JSON.
  case body([UInt8])
  /// Bytes that were no frame; told once for each stretch of them, however long.
  case fault(ResponseError)
}
