import JSON

/// One message as it came, told apart by JSON-RPC 2.0's rules (sections 4 and 5).
public enum IncomingMessage: Sendable {
  /// It has a method and an id.
  case request(RequestMessage)
  /// It has a method and no id.
  case notification(NotificationMessage)
  /// It has no method but an id and a result or an error.
  case response(id: RequestID, result: Result<JSONValue, ResponseError>)
  /// It is none of them and wants this error as an answer, with an id of `null` where none could be read.
  case malformed(id: RequestID, error: ResponseError)
}

extension IncomingMessage {
  /// Tells what a JSON value is as a message. Never fails: what is wrong becomes `malformed`.
  public init(_ json: JSONValue) {
    guard case .object(let object) = json else {
      self = .invalid("a message should be an object, is \(json.kindName)", id: .null)
      return
    }
    let idValue = object["id"]
    var id = RequestID.null
    if let idValue {
      guard let read = try? RequestID(json: idValue) else {
        let found = idValue.double == nil ? idValue.kindName : "a larger number"
        self = .invalid(
          "id should be a string, a number that 64 bits hold or null, is \(found)", id: .null)
        return
      }
      id = read
    }
    guard object["jsonrpc"]?.string == "2.0" else {
      self = .invalid("jsonrpc should be \"2.0\"", id: id)
      return
    }
    if let method = object["method"] {
      self.init(method: method, id: idValue == nil ? nil : id, params: object["params"] ?? .null)
    } else if let error = object["error"] {
      let code = error["code"]?.int ?? ErrorCodes.internalError.rawValue
      let failure = ResponseError(
        code: ErrorCodes(rawValue: code), message: error["message"]?.string ?? "", data: error["data"])
      self = .response(id: id, result: .failure(failure))
    } else if let result = object["result"], idValue != nil {
      self = .response(id: id, result: .success(result))
    } else {
      self = .invalid("method is missing", id: id)
    }
  }

  private init(method: JSONValue, id: RequestID?, params: JSONValue) {
    guard let name = method.string else {
      self = .invalid("method should be a string, is \(method.kindName)", id: id ?? .null)
      return
    }
    switch params {
    case .object, .array, .null:
      if let id {
        self = .request(RequestMessage(id: id, method: name, params: params))
      } else {
        self = .notification(NotificationMessage(method: name, params: params))
      }
    default:
      let message = "params should be an object or an array, is \(params.kindName)"
      if let id {
        self = .malformed(id: id, error: ResponseError(code: .invalidParams, message: message))
      } else {
        // Nothing answers a notification, not even a bad one, so let it reach whoever ignores it.
        self = .notification(NotificationMessage(method: name, params: params))
      }
    }
  }

  private static func invalid(_ message: String, id: RequestID) -> IncomingMessage {
    .malformed(id: id, error: ResponseError(code: .invalidRequest, message: message))
  }
}
