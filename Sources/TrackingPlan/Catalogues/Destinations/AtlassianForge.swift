extension Destination {
  /// Not a tool that keeps events but the platform that they leave: it says what may leave, and by which id.
  static let atlassianForge = Destination("atlassian-forge", "Atlassian Forge") {
    $0.aliases = ["forge"]
    $0.groups = .passedOn
  }
}

/// What Atlassian Forge asks of analytics.
public enum ForgeRules {
  /// The identifier of the top level, in lower case without separators.
  public static let topLevelID = "cloudid"
  /// Tools to which apps send analytics by the platform's own guides.
  public static let approved = ["accoil", "amplitude", "ga4", "mixpanel", "posthog", "segment", "sentry"]
  /// Names of properties and traits that hold what a person has written, in lower case without separators.
  public static let contentNames = [
    "issuetitle", "issuesummary", "issuedescription", "summary", "pagetitle", "pagename", "pagecontent",
    "spacename", "commenttext", "commentbody", "searchquery", "query", "customfieldvalue", "labels",
    "formcontent", "projectname", "boardname", "epicname", "sprintname", "issuekey", "message", "messagetext",
    "attachmentname",
  ]
}
