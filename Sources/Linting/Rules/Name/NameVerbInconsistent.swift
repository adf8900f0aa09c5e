import TrackingPlan

/// Two verbs for one thing done to one object.
enum NameVerbInconsistent {
  static let rule = Rule(
    "name-verb-inconsistent", .name, .hint,
    summary: "One object has two verbs that mean the same.",
    rationale: "Nobody knows which of the two to send, or to count.",
    prefer: "Choose one verb for each act, and use it for every object.",
    source: .plan)

  static let check = Check(rule) { context, findings in
    let words = context.words
    let sets = words.numbers(of: context.vocabulary.verbSets)
    // No dictionary: each type of key costs every process a look through all that it knows of types.
    var first = NameHashes(most: words.shapes.count)
    for (index, shape) in words.shapes.enumerated() where shape.action > 0 && shape.action == shape.count - 1
    {
      let last = Int(shape.action)
      let set = sets[Int(words.token(shape, last))]
      guard set >= 0, words.classes(shape, last).contains(.past), let name = context.plan.events[index].name
      else { continue }
      let key = EventWords.join(shape.object, UInt64(set) &+ 1, isFirst: false)
      guard let earlier = first.group(of: key), let other = context.plan.events[earlier].name else {
        first.insert(key, group: index)
        continue
      }
      let before = words.shapes[earlier]
      guard words.token(before, Int(before.action)) != words.token(shape, last) else { continue }
      let message =
        "\"\(words.string(shape, last))\" here, \"\(words.string(before, Int(before.action)))\" there, for one object"
      findings.add(rule, at: name.node, message) { finding in
        finding.subject = context.subject(of: context.plan.events[index])
        finding.related = [context.related("the other verb is here", other.node)]
      }
    }
  }
}
