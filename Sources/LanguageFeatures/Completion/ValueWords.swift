import Linting
import Policy
import Schema
import TrackingPlan

/// The words that the value of a key may be, where there is a known set of them.
enum ValueWords {
  /// A word with what it means, where that needs saying.
  struct Word: Sendable, Hashable {
    let word: String
    let detail: String?

    init(_ word: String, _ detail: String? = nil) {
      self.word = word
      self.detail = detail
    }
  }

  /// The words for a key of a mapping at a place, the usual ones first.
  ///
  /// - Parameter vocabulary: The words that the plan is held to.
  static func words(for key: Key, at place: Place, in vocabulary: Vocabulary = .standard) -> [Word] {
    switch key {
    case .category: vocabulary.categories.map { Word($0) }
    case .expectedFrequency: vocabulary.frequencies.map { Word($0) }
    case .piiPolicy: piiPolicies
    case .internalUserPolicy: internalUserPolicies
    case .cadence: ["daily", "hourly", "weekly", "monthly"].map { Word($0) }
    case .updatePattern: updatePatterns
    case .triggers: triggers
    case .identity where place == .meta: [Word("user"), Word("instance")]
    case .notApplicable: ["trials", "billing", "invitations"].map { Word($0) }
    case .namingConvention, .style, .pattern, .naming: styles
    case .profile, .also,
      .extends where place != .meta && place != .plan || key != .extends:
      ProfileLibrary.builtIn.names.map { Word($0) }
    case .destinations: vocabulary.destinations.all.map { Word($0.id, $0.title) }
    case .type where place == .property || place == .trait || place == .snapshot: types
    case .status where place == .observedEvent: states
    case .source where place == .observedEvent: [Word("frontend"), Word("backend")]
    case .severity: severities
    case .reasons: [Word("optional"), Word("required")]
    case .isTopLevel, .required, .pii, .hashed, .deprecated, .allowed: booleans
    default: []
    }
  }

  static let booleans = [Word("true"), Word("false")]

  static let types = [
    Word("string"), Word("integer", "a whole number"), Word("number", "any number"), Word("boolean"),
    Word("datetime", "a moment"), Word("date", "a day"), Word("array"), Word("object"),
  ]

  static let severities = Severity.allCases.map { Word($0.name) } + [Word("off")]

  private static let piiPolicies = [
    Word("none", "personal data goes nowhere"), Word("traits_only", "personal data is never in events"),
    Word("allowed", "personal data may be sent"),
  ]

  private static let internalUserPolicies = [
    Word("by_flag", "staff is told by a trait such as is_internal"),
    Word("by_role", "staff is told by a role"),
    Word("by_domain", "staff is told by the domain of the address"), Word("none", "staff counts as users"),
  ]

  private static let updatePatterns = [
    Word("one_time", "set once"), Word("on_change", "sent when it changes"),
    Word("scheduled", "sent by snapshot_sync"),
  ]

  private static let triggers = [
    Word("created", "when the group comes into being"), Word("login", "when a user signs in"),
    Word("context_switch", "when a user goes to another group"),
    Word("trait_change", "when a trait of the group changes"),
  ]

  private static let styles = [
    Word("object.action"), Word("snake_case"), Word("Title Case"), Word("camelCase"), Word("kebab-case"),
  ]

  private static let states = [
    Word("LIVE", "the code sends it"), Word("ORPHANED", "it is defined and never sent"),
  ]
}
