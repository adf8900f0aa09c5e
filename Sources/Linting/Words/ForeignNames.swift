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
}
