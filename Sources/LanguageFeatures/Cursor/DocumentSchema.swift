import Schema

extension AnalyzedDocument {
  /// What may stand in the document.
  public var schema: Schema {
    switch kind {
    case .plan: planSchema
    case .state: stateSchema
    case .configuration: configurationSchema
    case .profile: profileSchema
    }
  }

  /// The place of the whole document in its schema.
  public var rootPlace: Place {
    switch kind {
    case .plan: .plan
    case .state: .state
    case .configuration: .configuration
    case .profile: .profile
    }
  }
}
