/// How messages follow each other on a stream of bytes.
public enum Framing: Sendable {
  /// LSP's base protocol: `Content-Length: n`, an empty line, n bytes.
  case headers
  /// One JSON value a line, ended by LF.
  case lines
}

extension Framing {
  /// A message's bytes as they go out.
  public func frame(_ body: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(body.count + 32)
    switch self {
    case .headers:
      result.append(contentsOf: "Content-Length: \(body.count)\r\n\r\n".utf8)
      result.append(contentsOf: body)
    case .lines:
      result.append(contentsOf: body)
      result.append(0x0A)
    }
    return result
  }
}
