/// What is known of one tool that receives events: its limits, and what it does with groups and properties.
public struct Destination: Sendable {
  /// The characters that names may have.
  public enum Characters: Sendable, Hashable {
    /// Any.
    case any
    /// Letters, digits and underscores, starting with a letter.
    case identifier
  }

  /// What a destination does with groups.
  public enum Groups: Sendable, Hashable {
    /// It has none.
    case none
    /// It ties users to groups, and events to users only.
    case ofUsers
    /// It ties each event to the groups that ride on it, and knows nothing of parents.
    case ofEvents
    /// It ties each event to a group and adds it up to the groups above.
    case rolledUp
    /// It passes groups on to others.
    case passedOn
  }

  /// Its name in configurations: `amplitude`.
  public let id: String
  /// Its name in messages: `Amplitude`.
  public let title: String
  /// Further names, in lower case without separators.
  public var aliases: [String] = []
  /// Whether it passes events on to others rather than keeps them.
  public var isCDP = false
  /// What it does with groups.
  public var groups: Groups = .ofEvents
  /// How many types of groups it takes.
  public var groupTypes: LimitFigure?
  /// Whether that number depends on what is paid.
  public var groupTypesDependOnPlan = false
  /// Whether it keeps the properties of events.
  public var keepsProperties = true
  /// How long the name of an event may be.
  public var eventNameLength: LimitFigure?
  /// How long the name of a property may be.
  public var propertyNameLength: LimitFigure?
  /// How many properties an event may have.
  public var propertiesPerEvent: LimitFigure?
  /// The characters of names.
  public var characters: Characters = .any
  /// Beginnings of names that it keeps for itself.
  public var reservedPrefixes: [String] = []
  /// Names of events that it keeps for itself.
  public var reservedEvents: [String] = []
  /// Names of events that it sends by itself, which a plan may list.
  public var ownEvents: [String] = []
  /// Names of properties that it keeps for itself.
  public var reservedProperties: [String] = []
  /// Properties that its SDK attaches to every event.
  public var attachedProperties: [String] = []
  /// Whether what it costs grows with the number of events.
  public var isBilledByVolume = false

  /// Declares a destination.
  public init(_ id: String, _ title: String, _ change: (inout Destination) -> Void = { _ in }) {
    self.id = id
    self.title = title
    change(&self)
  }

  /// Whether it keeps any name for itself.
  public var reservesNames: Bool {
    !reservedPrefixes.isEmpty || !reservedEvents.isEmpty || !reservedProperties.isEmpty
  }

  /// Every destination of which something is known.
  public static let all: [Destination] = [
    segment, rudderstack, amplitude, mixpanel, posthog, accoil, googleAnalytics, atlassianForge, intercom,
    customerIO, vercelAnalytics, plausible, sentry,
  ]

  /// The destination that a name means: letter case, separators and a region at the end are forgiven.
  ///
  /// Complexity: constant but for the name's length.
  ///
  /// - Parameter table: Those of which something is known.
  public static func find(_ name: String, among table: DestinationTable = .standard) -> Destination? {
    table.find(name)
  }

  /// Its names without separators: that in configurations, then the further ones.
  var names: [String] { [String(id.filter { $0 != "-" })] + aliases }
}
