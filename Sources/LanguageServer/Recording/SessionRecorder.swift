import JSON

/// Writes down a whole session, for a report of a fault: a line of JSON for each message, with who said it and when.
public final class SessionRecorder: Sendable {
  /// Who says something.
  public enum Speaker: String, Sendable {
    /// The editor or script.
    case client
    /// This program.
    case server
  }

  private let file: LineFile
  private let start = ContinuousClock.now

  /// Makes a recorder that adds to a file.
  public init(_ file: LineFile) { self.file = file }

  /// Writes down a message.
  ///
  /// - Parameters:
  ///   - body: Its bytes; what is no JSON is written down as text.
  ///   - speaker: Who said it.
  public func record(_ body: [UInt8], from speaker: Speaker) {
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    let milliseconds = seconds * 1000 + attoseconds / 1_000_000_000_000_000
    var writer = JSONWriter()
    writer.object {
      $0.member("milliseconds", Int(milliseconds))
      $0.member("from", speaker.rawValue)
      if let message = try? JSONValue(parsing: body) {
        $0.member("message", message)
      } else {
        $0.member("text", String(decoding: body, as: UTF8.self))
      }
    }
    file.append(writer.takeBytes())
  }
}
