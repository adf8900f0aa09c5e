import JSON
import LanguageFeatures
import LanguageServerProtocol

extension Session {
  /// The most places that are named in a message.
  private static let mostPlaces = 5

  /// `plumbline.references`: gives the locations that refer to the name at a place, and tells a person how many there
  /// are, since many clients do nothing with what a command gives.
  mutating func showReferences(
    _ arguments: [JSONValue], _ request: CancellationFlag
  ) -> Result<JSONValue, ResponseError> {
    guard arguments.count >= 2, let uri = arguments[0].string.map({ DocumentURI($0) }),
      let position = try? Position(json: arguments[1])
    else {
      return .failure(
        ResponseError(
          code: .invalidParams, message: "the arguments should be the URI of a plan and a position"))
    }
    guard let document = analyzed(uri, for: request) else {
      return request.isCancelled ? .failure(.cancelled) : .success(.null)
    }
    let offset = offset(of: position, in: document.text)
    guard let symbol = SymbolAtCursor(in: document, at: offset) else { return .success(.null) }
    let places = References.places(of: symbol, in: document, includesDefinitions: false)
    let locations = places.map { onWire($0.place, from: uri, document.text) }
    let named = zip(places, locations).prefix(Self.mostPlaces).map { place, location in
      let line = "line \(location.range.start.line + 1)"
      guard let file = place.place.file else { return line }
      return "\(String(decoding: file.path.name, as: UTF8.self)) \(line)"
    }
    let count = locations.count == 1 ? "1 place refers" : "\(locations.count) places refer"
    let rest = locations.count > named.count ? " and \(locations.count - named.count) more" : ""
    let list = named.isEmpty ? "" : ": \(named.joined(separator: ", "))\(rest)"
    tell("\(count) to \(symbol.kind.rawValue) \"\(symbol.name)\"\(list)")
    var writer = JSONWriter()
    writer.array(locations)
    return .success((try? JSONValue(parsing: writer.takeBytes())) ?? .null)
  }

  /// `plumbline.summary`: says what there is to say of a whole plan, and gives it back.
  mutating func showSummary(_ uri: String?, _ request: CancellationFlag) -> Result<JSONValue, ResponseError> {
    guard let uri else {
      return .failure(
        ResponseError(code: .invalidParams, message: "the first argument should be the URI of a plan"))
    }
    guard let document = analyzed(DocumentURI(uri), for: request) else {
      return request.isCancelled ? .failure(.cancelled) : .success(.null)
    }
    guard let lines = PlanSummary.lines(of: document) else { return .success(.null) }
    tell(lines.joined(separator: "\n"))
    return .success(.array(lines.map { .string($0) }))
  }

  /// Says a sentence to the person at the client; scripts asked for answers only.
  private mutating func tell(_ message: String) {
    if framing == .headers { send(ShowMessageNotification(type: .info, message: message)) }
  }
}
