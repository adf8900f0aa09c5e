import Schema
import YAML

/// What a plan says of all its events at once, in words or as a list of properties.
extension PlanReader {
  /// More texts than anybody writes by hand are not looked at.
  private static let mostRemarks = 512

  /// Reads the notes at the top and under `meta`, and the properties that are common to all events.
  mutating func readRemarks(_ mapping: NodeIndex, isMeta: Bool = false) {
    for (key, value) in tree.entries(of: mapping) {
      let content = tree.content(of: key)
      switch tree.field(of: key, at: isMeta ? .meta : .plan)?.key {
      case .implementationNotes, .notes, .note: collectRemarks(value, depth: 0)
      case .meta: if tree.kind(of: value).isMapping { readRemarks(value, isMeta: true) }
      case nil: if ListKeys.isCommonProperties(content) { readCommonProperties(value) }
      default: break
      }
    }
  }

  private mutating func collectRemarks(_ node: NodeIndex, depth: Int) {
    guard depth < 4, plan.remarks.count < PlanReader.mostRemarks else { return }
    if tree.kind(of: node).isScalar { plan.remarks.append(NodeID(node.rawValue)) }
    for item in tree.items(of: node) { collectRemarks(item, depth: depth + 1) }
    for (_, value) in tree.entries(of: node) { collectRemarks(value, depth: depth + 1) }
  }

  private mutating func readCommonProperties(_ node: NodeIndex) {
    for item in tree.items(of: node) {
      if let name = mention(item) ?? nameInside(item) { plan.commonProperties.append(name) }
    }
    for (key, value) in tree.entries(of: node) {
      if tree.field(of: key, at: .event)?.key == .properties {
        readCommonProperties(value)
      } else if let name = mention(key) {
        plan.commonProperties.append(name)
      }
    }
  }
}
