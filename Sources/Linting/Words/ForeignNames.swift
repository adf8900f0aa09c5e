import TrackingPlan

/// Names that a destination prescribes: they belong to somebody else's contract and follow no style of the plan's.
enum ForeignNames {
  /// Events that Google Analytics 4 collects or recommends under these names.
  static let googleAnalytics = WordList(
    """
    page_view first_visit session_start user_engagement scroll click view_search_results video_start video_progress
    video_complete file_download form_start form_submit login sign_up search share select_content select_item
    select_promotion view_item view_item_list view_promotion view_cart add_to_cart remove_from_cart add_to_wishlist
    begin_checkout add_payment_info add_shipping_info purchase refund generate_lead earn_virtual_currency
    spend_virtual_currency join_group level_start level_end level_up post_score tutorial_begin tutorial_complete
    unlock_achievement app_open app_remove app_update app_exception first_open in_app_purchase ad_click ad_impression
    ad_reward screen_view notification_open notification_receive qualify_lead disqualify_lead working_lead
    close_convert_lead close_unconvert_lead
    """)

  /// Traits that the specification itself names, whatever the style of the plan's own.
  static let specification = WordList("parent_group_id group_type")

  /// Traits that Segment's specification names, which RudderStack took over.
  static let segmentTraits = WordList(
    "firstName lastName createdAt postalCode streetAddress groupId userId anonymousId groupType")

  /// Properties that Google Analytics 4 names for its own events.
  static let googleAnalyticsProperties = WordList(
    """
    transaction_id item_id item_name item_brand item_category item_variant item_list_id item_list_name search_term
    content_type content_id promotion_id promotion_name creative_name payment_type shipping_tier virtual_currency_name
    level_name screen_name screen_class page_location page_title page_referrer engagement_time_msec
    """)

  /// Whether a property or trait has the name that somebody else has given it: the specification, a campaign's address,
  /// or a destination of the plan.
  static func isForeign(property name: ArraySlice<UInt8>, _ destinations: [DeclaredDestination]) -> Bool {
    if specification.contains(name) || name.starts(with: "utm_".utf8) { return true }
    return destinations.contains { item in
      switch item.destination.id {
      case "segment", "rudderstack": segmentTraits.contains(name)
      case "ga4": googleAnalyticsProperties.contains(name)
      default: false
      }
    }
  }
}
