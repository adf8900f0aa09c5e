extension Destination {
  static let posthog = Destination("posthog", "PostHog") {
    $0.groupTypes = LimitFigure(
      5, source: "posthog.com/docs/product-analytics/group-analytics", date: "2026-11-21")
    $0.eventNameLength = LimitFigure(
      200, source: "PostHog's ingestion, which cuts longer names", date: "2026-11-21")
    $0.reservedPrefixes = ["$"]
    $0.ownEvents = [
      "$pageview", "$pageleave", "$autocapture", "$identify", "$groupidentify", "$set", "$screen",
      "$rageclick",
      "$exception", "$feature_flag_called", "$survey_shown", "$survey_sent", "$survey_dismissed",
      "$create_alias", "$web_vitals", "$dead_click", "$opt_in", "$heatmap", "$ai_generation", "$ai_trace",
      "$ai_span", "$feature_view", "$feature_interaction", "$feature_enrollment_update", "$snapshot",
      "$performance_event",
      "$ai_embedding", "$ai_metric", "$ai_feedback", "$copy_autocapture", "$csp_violation",
      "$merge_dangerously",
      "$unset", "$network_request", "$experiment_started",
    ]
    $0.attachedProperties = ["timestamp", "ip", "user_agent", "anonymous_id", "distinct_id"]
    $0.isBilledByVolume = true
  }
}
