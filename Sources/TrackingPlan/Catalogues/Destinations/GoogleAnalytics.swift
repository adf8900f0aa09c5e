extension Destination {
  static let googleAnalytics = Destination("ga4", "Google Analytics 4") {
    $0.aliases = [
      "ga", "googleanalytics", "googleanalytics4", "gtag", "gtm", "firebase", "firebaseanalytics",
      "googletagmanager", "googleanalyticsforfirebase",
    ]
    $0.groups = .none
    $0.eventNameLength = LimitFigure(
      40, source: "support.google.com/analytics/answer/9267744", date: "2026-11-21")
    $0.propertyNameLength = LimitFigure(
      40, source: "support.google.com/analytics/answer/9267744", date: "2026-11-21")
    $0.propertiesPerEvent = LimitFigure(
      25, source: "support.google.com/analytics/answer/9267744", date: "2026-11-21",
      alternative: "100 in Google Analytics 360")
    $0.characters = .identifier
    $0.reservedPrefixes = ["ga_", "google_", "gtag.", "firebase_", "_"]
    $0.reservedEvents = [
      "ad_activeview", "ad_exposure", "ad_query", "adunit_exposure", "app_background", "app_clear_data",
      "app_install", "app_store_refund", "app_store_subscription_cancel", "app_store_subscription_convert",
      "app_store_subscription_renew", "app_uninstall", "app_upgrade", "dynamic_link_app_open",
      "dynamic_link_app_update", "dynamic_link_first_open", "error", "notification_dismiss",
      "notification_foreground", "notification_send", "os_update", "session_start_with_rollout",
    ]
    $0.attachedProperties = ["timestamp", "ip", "user_agent"]
  }
}
