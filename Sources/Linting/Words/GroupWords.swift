import TrackingPlan

/// Words and figures of the rules on groups.
enum GroupWords {
  /// Other words for `none` as a level.
  static let noLevels = [
    "None", "NONE", "n/a", "N/A", "na", "-", "null", "nil", "global", "system", "any", "all", "varies",
  ]

  /// Levels that are somebody, not a group; they need no declaration.
  static let actorLevels = ["user", "User", "visitor", "anonymous", "anonymous_user", "session", "device"]

  /// How an identifier of the group above is sent along.
  static let parentTraits = WordList("parentgroupid parentgroup parentid parentgroupkey")

  /// How a group says which level it is.
  static let typeTraits = WordList("grouptype grouplevel hierarchylevel")

  /// What brings a level into being.
  static let creations = WordList(
    """
    created added provisioned registered installed connected opened onboarded initialized initialised set_up setup
    signed_up imported
    """)

  /// How the name of an event ends that says that somebody signed up, letters only.
  static let signUps = WordList("signedup signup registered")

  /// What happens to a level as a whole, seen from the one above it.
  static let lifecycles = WordList(
    """
    created added provisioned registered installed connected opened onboarded deleted removed archived restored
    uninstalled closed imported transferred invited joined
    """)

  /// One moment at which `group()` is called, with the words that tell it.
  struct Trigger: Sendable {
    /// What it is called in a message.
    let title: String
    /// Parts of words that tell it, in lower case and without separators.
    let signs: [String]
  }

  /// The moments at which the specification wants `group()`. What tells the first is not looked at for the second.
  static let triggers = [
    Trigger(
      title: "context switch",
      signs: ["context", "switch", "navigat", "select", "enter", "pageload", "pageview"]),
    Trigger(
      title: "login",
      signs: ["login", "loggedin", "signin", "signedin", "auth", "session", "identify", "appload"]),
    Trigger(
      title: "creation",
      signs: ["creat", "new", "signup", "signedup", "added", "provision", "install", "regist", "onboard"]),
    Trigger(
      title: "trait change",
      signs: ["trait", "chang", "updat", "rename", "upgrad", "downgrad", "edit", "setting", "modif"]),
  ]

  /// The order in which missing moments are told.
  static let order = ["creation", "login", "context switch", "trait change"]

  /// Categories of events that happen before there is an account.
  static let beforeAccounts = WordList(
    "acquisition marketing awareness website seo topoffunnel prelogin presignup anonymous public publicsite landing"
  )

  /// First words of events on pages that anybody sees.
  static let visitedPages = WordList("landing homepage website waitlist newsletter blog pricing")

  /// What says in a note that something holds for all events.
  static let everyEvent = [
    "all events", "every event", "each event", "in context", "via context", "every track",
  ]
}
