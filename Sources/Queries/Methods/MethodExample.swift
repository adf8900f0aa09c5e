import JSON

/// One call of a method as documentation shows it; its answer is worked out, not written.
public struct MethodExample: Sendable, Hashable {
  /// What it shows, in a few words.
  public let summary: String
  /// The parameters.
  public let params: JSONObject

  /// Makes an example.
  public init(_ summary: String, _ params: JSONObject) {
    self.summary = summary
    self.params = params
  }

  /// Makes an example about the small plan that all examples share.
  public static func ofPlan(_ summary: String, _ params: JSONObject = [:]) -> MethodExample {
    MethodExample(summary, JSONObject([.init(key: "text", value: .string(plan))] + params.members))
  }

  /// The plan that examples are about.
  public static let plan = """
    meta: {product: Acme, version: 3, destinations: [segment, accoil], pii_policy: traits_only}
    entities:
      user:
        traits:
          - {name: email, type: string, pii: true}
    groups:
      - type: account
        is_top_level: true
        traits:
          - {name: mrr, type: number}
      - type: workspace
        parent_type: account
    events:
      - name: user.signed_up
        category: lifecycle
        group_level: account
        description: Somebody opens an account
        properties: []
      - name: report.created
        category: core_value
        group_level: workspace
        description: User creates a report
        properties:
          - {name: report_id, type: string, required: true}
          - {name: report_type, type: string, enum: [standard, custom]}
    snapshot_sync:
      cadence: daily
      traits:
        - {entity: account, trait: mrr, source: billing}
    key_events: [report.created]

    """
}
