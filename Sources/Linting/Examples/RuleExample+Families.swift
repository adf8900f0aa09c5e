extension RuleExample {
  /// The examples of a family, by rule.
  static func examples(of family: RuleFamily) -> [String: RuleExample] {
    switch family {
    case .document: document
    case .meta: meta
    case .event: event
    case .name: name
    case .property: property
    case .privacy: privacy
    case .identity: identity
    case .group: group
    case .destination: destination
    case .coverage: coverage
    case .snapshot: snapshot
    case .reference: reference
    case .version: version
    case .state: state
    case .policy: policy
    }
  }
}
