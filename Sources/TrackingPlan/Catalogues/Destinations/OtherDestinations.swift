extension Destination {
  static let intercom = Destination("intercom", "Intercom") { $0.groups = .ofUsers }

  static let customerIO = Destination("customer-io", "Customer.io") {
    $0.aliases = ["customerio"]
    $0.groups = .ofUsers
  }

  static let vercelAnalytics = Destination("vercel-analytics", "Vercel Web Analytics") {
    $0.aliases = ["vercelwebanalytics", "vercel"]
    $0.groups = .none
  }

  static let plausible = Destination("plausible", "Plausible") { $0.groups = .none }

  static let sentry = Destination("sentry", "Sentry") { $0.groups = .none }
}
