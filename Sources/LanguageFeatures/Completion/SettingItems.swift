import Linting
import Schema
import TrackingPlan

/// What a configuration or a profile may name: traits, events, categories and profiles.
enum SettingItems {
  /// Traits of the user or the account: those that the plan has, and those that are known.
  static func traits(_ request: CompletionRequest) -> [CompletionItem] {
    if request.context.around.contains(where: { $0.place == .coreEvent }) {
      return PropertyItems.allNames(request)
    }
    let isUser = request.outerKeys.contains {
      $0.place == .traitsByOwner && request.document.field($0.node, at: $0.place)?.key == .user
    }
    return TraitItems.wanted(ofUser: isUser, request)
  }

  /// Events of the plan, then core events.
  static func events(_ request: CompletionRequest) -> [CompletionItem] {
    let siblings = request.siblings
    let known = request.vocabulary.coreEvents.filter { !siblings.contains($0.name) }
    return EventItems.names(request)
      + known.map {
        CompletionItem(
          $0.name, .event, detail: $0.description.isEmpty ? "a core event" : $0.description,
          text: request.writer.scalar($0.name), topic: CompletionTopic(.coreEvent, $0.name))
      }
  }

  /// The key that knows the words of the changed list at the cursor; `nil` where it is none or there are no words.
  static func wordsKey(_ request: CompletionRequest) -> Key? {
    for outer in request.outerKeys {
      guard let field = request.document.field(outer.node, at: outer.place) else { continue }
      if field.key == .categories { return .category }
      if field.value == .wordChange { return field.key }
    }
    return nil
  }

  /// The profiles that can be named without a loop.
  static func profiles(_ request: CompletionRequest) -> [String] {
    let profiles = request.document.profiles
    guard request.document.kind == .profile, let own = request.text(of: .id) else { return profiles.names }
    return profiles.names.filter { $0 != own && !profiles.lineage(of: $0).contains(own) }
  }
}
