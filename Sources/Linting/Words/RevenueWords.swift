import TrackingPlan

/// Names by which a B2B plan tells how marketing turns into revenue.
enum RevenueWords {
  /// First words of events of the pipeline: what sales works on, up to the signature.
  static let pipeline = WordList(
    "demo opportunity deal pipeline quote proposal contract sql sqo meeting negotiation closed order_form")

  /// First words of events that marketing counts and sales may never see.
  static let marketing = WordList("mql ebook whitepaper webinar")

  /// First words of events that either may count.
  static let leads = WordList("lead")

  /// What happens to leads in marketing; in a product for sales, leads are also created and assigned.
  static let leadActions = WordList("captured generated qualified submitted")

  /// Words of events that come long before revenue and foretell it.
  static let leading = WordList(
    """
    trial demo invited joined onboarding onboarded integration activated connected qualified opportunity limit upgraded
    imported shared
    """)

  /// Words of events that say that an account has left.
  static let churn = WordList("churned cancelled canceled downgraded expired lapsed terminated")

  /// Traits of the account that say whether it is still there.
  static let status = WordList(
    "status account_status subscription_status churned_at cancelled_at canceled_at")

  /// Traits that hold the account's recurring revenue.
  static let revenue = WordList(
    "mrr arr monthly_recurring_revenue annual_recurring_revenue mrr_cents arr_cents")
}
