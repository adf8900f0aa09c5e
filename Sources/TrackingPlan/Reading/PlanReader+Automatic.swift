import YAML

/// What a plan says that the analytics library sends by itself.
extension PlanReader {
  /// Reads lists such as `auto_tracked`, at the top or a few steps below it: they are planned without being events.
  mutating func readAutomaticEvents(_ mapping: NodeIndex, depth: Int) {
    guard depth < 3 else { return }
    for (key, value) in tree.entries(of: mapping) {
      if isEventList(key) { continue }
      if ListKeys.isAutomatic(tree.content(of: key)) {
        for item in tree.items(of: value) {
          if let name = mention(item) ?? nameInside(item) { plan.automaticEvents.append(name) }
        }
        for (name, _) in tree.entries(of: value) {
          if let name = mention(name) { plan.automaticEvents.append(name) }
        }
      } else if tree.kind(of: value).isMapping {
        readAutomaticEvents(value, depth: depth + 1)
      }
    }
  }
}
