import JSON

/// `client/registerCapability`: what the server wants to be told of, where the client takes that later than with
/// `initialize` (LSP 3.17, "Register Capability").
public struct RegisterCapabilityRequest: OutgoingRequest, Sendable {
  /// One thing to be told of.
  public struct Registration: Sendable {
    /// The name by which it could be taken back.
    public var id: String
    /// The method.
    public var method: String
    /// What more there is to say.
    public var registerOptions: JSONValue?

    /// Makes a registration.
    public init(id: String, method: String, registerOptions: JSONValue? = nil) {
      self.id = id
      self.method = method
      self.registerOptions = registerOptions
    }
  }

  /// The method's name on the wire.
  public static let method = "client/registerCapability"

  /// What is registered.
  public var registrations: [Registration]

  /// Makes the request.
  public init(_ registrations: [Registration]) { self.registrations = registrations }

  /// Writes the parameters.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("registrations") { writer in
        writer.array { writer in
          for registration in registrations {
            writer.object {
              $0.member("id", registration.id)
              $0.member("method", registration.method)
              $0.member(ifPresent: "registerOptions", registration.registerOptions)
            }
          }
        }
      }
    }
  }
}
