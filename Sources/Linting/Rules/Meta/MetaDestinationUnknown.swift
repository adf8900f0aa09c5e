import SourceText
import TrackingPlan

/// Destinations that nobody knows.
enum MetaDestinationUnknown {
  static let rule = Rule(
    "meta-destination-unknown", .meta, .information,
    summary: "A destination is none that Plumbline knows.",
    rationale:
      "The limits and reserved names of a destination are checked only where it is known by its name.",
    prefer: "Use the tool's own name. One of your own can be added in the configuration.",
    source: .house("a misspelled destination switches its rules off without a word"))

  static let check = Check(rule) { context, findings in
    for destination in context.plan.meta.destinations {
      let text = context.plan.text(destination)
      guard !Destinations.isKnown(text, context.vocabulary) else { continue }
      findings.add(rule, at: destination.node, "destination \"\(text)\" is not known") { finding in
        guard let near = EditDistance.nearest(to: text, among: context.vocabulary.destinationNames) else {
          return
        }
        finding.suggestion = near
        finding.fixes = [context.replacement(of: destination.node, with: near)]
      }
    }
  }
}

extension Vocabulary {
  /// Whether a name is a known tool's, or has a word that is.
  public func knowsDestination(_ name: String) -> Bool { Destinations.isKnown(name, self) }

  /// The names of known tools, as they are commonly written.
  public var suggestedDestinations: [String] { destinationNames }
}

/// What is known of destinations by their names.
enum Destinations {
  /// Whether a name is a known tool's, or has a word that is: `posthog-eu`, `supabase_first_party`, `internal-dw`.
  static func isKnown(_ name: String, _ vocabulary: Vocabulary) -> Bool {
    let bytes = Array(name.utf8)[...]
    if isKnown(Letters.of(bytes)[...], vocabulary) { return true }
    let words = NameWords(bytes)
    return (0..<words.count).contains { words[$0].count > 1 && isKnown(words[$0], vocabulary) }
  }

  /// Whether a name is a customer data platform's.
  static func isPlatform(_ name: String, _ vocabulary: Vocabulary) -> Bool {
    let bytes = Array(name.utf8)[...]
    if vocabulary.platforms.contains(Letters.of(bytes)[...]) { return true }
    let words = NameWords(bytes)
    return (0..<words.count).contains { vocabulary.platforms.contains(words[$0]) }
  }

  private static func isKnown(_ word: ArraySlice<UInt8>, _ vocabulary: Vocabulary) -> Bool {
    vocabulary.platforms.contains(word) || vocabulary.knownDestinations.contains(word)
  }
}
