import JSON

/// `workspace/configuration`: asks for the user's settings (LSP 3.17, "Configuration Request").
public struct ConfigurationRequest: OutgoingRequest, Hashable, Sendable {
  /// The method's name on the wire.
  public static let method = "workspace/configuration"

  /// The section of the settings.
  public var section: String

  /// Asks for one section.
  public init(section: String) { self.section = section }

  /// Writes the parameters.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("items") { writer in
        writer.array { writer in writer.object { $0.member("section", section) } }
      }
    }
  }
}
