import Schema
import YAML

/// What a plan says of properties and of questions beside its definitions, and what is on its way out.
extension PlanReader {
  /// Reads `deprecated`, as a flag or with fields, and says whether it holds.
  mutating func readDeprecation(_ entry: Entry, of element: Deprecation.Element) -> Bool {
    guard tree.boolean(entry.value) ?? !tree.isNull(entry.value) else { return false }
    var deprecation = Deprecation(node: NodeID(entry.keyNode.rawValue), element: element)
    if tree.kind(of: entry.value).isMapping {
      forEachField(of: entry.value, at: .deprecation) { reader, field in
        switch field.key {
        case .since: deprecation.since = reader.mention(field.value)
        case .removeAfter: deprecation.removeAfter = reader.mention(field.value)
        case .replacedBy: deprecation.replacedBy = reader.mentions(field.value).first
        case .reason: deprecation.reason = NodeID(field.value.rawValue)
        default: break
        }
      }
    } else if tree.boolean(entry.value) == nil {
      // `deprecated: "use report.created"` gives a reason.
      deprecation.reason = NodeID(entry.value.rawValue)
    }
    plan.deprecations.append(deprecation)
    return true
  }

  /// Reads what is said of all properties at the top, under `meta`, or under keys of the author's own there.
  mutating func readStatements(_ mapping: NodeIndex, isPrivacy: Bool = false, depth: Int = 0) {
    guard depth < 4 else { return }
    for (key, value) in tree.entries(of: mapping) {
      let content = tree.content(of: key)
      if depth == 0 {
        switch tree.field(of: key, at: .plan)?.key {
        case .questions:
          plan.statesQuestions = true
          collectQuestions(value, depth: 0)
          continue
        case .meta, .privacy, .privacyPolicy, nil: break
        default: continue
        }
      }
      if isEventList(key) { continue }
      if ListKeys.isPropertyConvention(content) {
        for (kind, pattern) in tree.entries(of: value) {
          if let kind = mention(kind), let pattern = mention(pattern) {
            plan.propertyConventions.append(PropertyConvention(kind: kind, patterns: pattern))
          }
        }
      } else if tree.kind(of: value).isSequence {
        if ListKeys.isProhibition(content, isPrivacy: isPrivacy) {
          for item in tree.items(of: value) {
            if let name = mention(item) ?? nameInside(item) { plan.prohibitedProperties.append(name) }
          }
        }
      } else if tree.kind(of: value).isMapping {
        let isPrivate = isPrivacy || ListKeys.isPrivacy(content)
        readStatements(value, isPrivacy: isPrivate, depth: depth + 1)
      }
    }
  }

  private mutating func collectQuestions(_ node: NodeIndex, depth: Int) {
    guard depth < 4 else { return }
    if tree.kind(of: node).isScalar, !tree.isNull(node) { plan.questions.append(NodeID(node.rawValue)) }
    for item in tree.items(of: node) { collectQuestions(item, depth: depth + 1) }
    // Of a question with fields only the words are the question.
    let isSpecified = tree.entries(of: node).contains { key, _ in
      questionKey(key) == .needs || questionKey(key) == .question
    }
    for (key, value) in tree.entries(of: node) where !isSpecified || questionKey(key) == .question {
      collectQuestions(value, depth: depth + 1)
    }
  }

  private func questionKey(_ key: NodeIndex) -> Key? {
    questionSchema.lookUp(tree.contentBytes(of: key).span, at: .question)?.key
  }
}
