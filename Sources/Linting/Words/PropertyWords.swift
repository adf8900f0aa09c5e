import TrackingPlan

/// Words of the rules on properties and traits, in lower case; whole names are without separators.
enum PropertyWords {
  // MARK: Promises of the last word

  /// Last words that promise a number.
  static let numbers = WordList("count cents bytes ms seconds minutes days")
  /// First words that promise true or false.
  static let booleans = WordList("is has")
  /// Last words that promise a moment.
  static let moments = WordList("at date")
  /// Words before `date` and `at` that make something else of them.
  static let noMoments = WordList(
    "to up looked arrived aimed good candi man works lives stays studies located based employed what where")
  /// Words before `days` and `minutes` that make a list or a text of them.
  static let noNumbers = WordList(
    "opening open business rest week working holiday off school trading meeting")

  /// What says in words that a moment is a text or a number on purpose.
  static let momentFormats = [
    "iso", "8601", "yyyy", "date", "rfc", "utc", "timestamp", "epoch", "unix", "millisec",
  ]

  // MARK: What a name leaves open

  /// Last words whose values are few and should be listed.
  static let enumerable = WordList("type source format")
  /// First words of names that others fill: campaigns and what a browser says of a file.
  static let openOwners = WordList("utm mime content referrer campaign http media")
  /// Whole names that mean another thing on another event.
  static let generic = WordList(
    "id type name value status data info key label title result state kind object")
  /// Last words of quantities that need a unit.
  static let quantities = WordList(
    """
    duration latency elapsed timeout size weight height width distance amount price cost revenue fee tax discount
    volume speed
    """)
  /// Last words of quantities of money: a `currency` beside them is their unit.
  static let money = WordList("amount price cost revenue fee tax discount value total")
  /// Words that are units.
  static let units = WordList(
    """
    ms msec millis milliseconds s sec secs second seconds min mins minute minutes h hr hrs hour hours day days week
    weeks month months year years byte bytes kb mb gb tb kib mib gib bit bits px pixel pixels cent cents usd eur gbp
    jpy rub krw inr cny dollar dollars euro euros pence minor percent percentage pct ratio rate count chars characters
    words tokens items lines pages rows km m mi miles meters metres cm mm kg g lb lbs mg celsius fahrenheit c f k
    bucket range class band tier rank level pence satoshi wei points credits
    """)
  /// Units of time, of which one quantity should have one.
  static let timeUnits = WordList(
    "ms msec millis milliseconds s sec secs second seconds min mins minute minutes h hr hrs hour hours day days"
  )
  /// Units of size, of which one quantity should have one.
  static let sizeUnits = WordList("byte bytes kb mb gb tb kib mib gib")
  /// Units of money.
  static let moneyUnits = WordList("cents cent dollars dollar euros euro pence")

  // MARK: When traits change

  /// Traits that are said once and stay.
  static let oneTimeTraits = WordList(
    """
    createdat signupdate signedupat registeredat userid accountid groupid parentgroupid grouptype workspaceid
    organizationid tenantid teamid id
    """)
  /// Traits that somebody counts or adds up from time to time.
  static let scheduledTraits = WordList(
    """
    mrr arr employeecount numberofusers usercount membercount seatcount lastactiveat lastseenat
    """)

  /// When a trait changes that has a name, told by its letters.
  static func updatePattern(of letters: [UInt8]) -> String {
    if oneTimeTraits.contains(letters[...]) { return "one_time" }
    return scheduledTraits.contains(letters[...]) ? "scheduled" : "on_change"
  }

  // MARK: Names that count up

  /// Stems whose numbers are part of what they are.
  static let numberedStems = WordList(
    "address line street utm p h v step variant level tier ip md sha top within last dimension metric dim var prop slot param custom percentile"
  )

  // MARK: Conventions

  /// Kinds of property in the words of conventions.
  static let booleanKinds = WordList("boolean booleans bool bools flag flags")
  /// Kinds of property in the words of conventions.
  static let momentKinds = WordList(
    "timestamp timestamps datetime datetimes date dates time times moment moments")
  /// Kinds of property in the words of conventions.
  static let countKinds = WordList("count counts counter counters total totals number numbers")
  /// Kinds of property in the words of conventions.
  static let arrayKinds = WordList("array arrays list lists collection collections")
  /// Words by which a number is a count.
  static let countWords = WordList("count num number total qty quantity n")

  // MARK: Traits

  /// Beginnings of traits named like an act, in words that follow each other.
  static let momentary = [
    "last_clicked", "last_click", "current_page", "current_screen", "current_url", "current_tab",
    "search_query",
    "search_term", "last_search", "button_", "clicked_", "last_viewed", "last_visited_page", "hovered_",
    "scroll_", "last_button", "last_page", "last_screen",
  ]

  /// Update patterns, whole.
  static let patterns = WordList(
    """
    onetime once setonce oncreate onchange onupdate onlogin onsignup scheduled immutable static never constant fixed
    hourly daily weekly monthly realtime na none nightly computed derived manual onidentify eachsession onsession
    perevent
    """)
  /// Update patterns that may go on.
  static let patternPrefixes = [
    "scheduled", "onchange", "onetime", "snapshot", "daily", "hourly", "weekly", "monthly",
  ]
}
