import TrackingPlan

/// What may take the place of an event, a property or a trait that is on its way out.
enum ReplacementItems {
  /// Names of the same kind, beside the one that is replaced.
  static func names(_ request: CompletionRequest) -> [CompletionItem] {
    switch request.context.around.last(where: { $0.place != .deprecation && $0.place != .texts })?.place {
    case .property: PropertyItems.neighbours(request)
    case .trait: TraitItems.neighbours(request)
    default: EventItems.names(request)
    }
  }
}
