import TrackingPlan

/// What a category of a plan is about, whatever it is called.
enum CategoryClass: Sendable, Hashable {
  /// One of the published categories.
  case published(String)
  /// Steps, pages, faults and the like: neither core value nor a feature.
  case aside(String)
  /// A category of the product's own.
  case own([UInt8])

  /// What a category is, by its letters.
  init(letters: [UInt8]) {
    if let name = CategoryClass.asides.first(where: { $0.words.contains(letters[...]) })?.name {
      self = .aside(name)
    } else if let name = CoreEvents.categories.first(where: { $0.words.contains(letters[...]) })?.name {
      self = .published(name)
    } else {
      self = .own(letters)
    }
  }

  /// Whether events of it are use of the product.
  var isFeature: Bool {
    switch self {
    case .published(let name): name == "core_value" || name == "collaboration" || name == "configuration"
    case .aside: false
    case .own: true
    }
  }

  private static let asides: [(name: String, words: WordList)] = [
    (
      "navigation",
      WordList("navigation pageview pageviews page pages screen screens ui navigationview landing view")
    ),
    ("error", WordList("error errors failure failures exception exceptions stability")),
    (
      "system",
      WordList(
        """
        system technical performance operations ops debug diagnostics infrastructure observability security sync
        experiment experiments featureflag featureflags consent privacy legal compliance notification notifications
        permission permissions install pwa
        """)
    ),
    (
      "marketing",
      WordList(
        "marketing seo ads campaign acquisition growth lead leads referral conversion paywall demo ftux hint hints nudge"
      )
    ),
    ("onboarding", WordList("onboarding ftue firstrun signup")),
    ("retention", WordList("retention reengagement winback lifecycleemail churn")),
    ("activation", WordList("activation activations aha")),
    ("settings", WordList("settings preferences profile")),
    (
      "billing",
      WordList("checkout purchase purchases pricing commercial conversionfunnel ecommerce commercialintent")
    ),
  ]
}
