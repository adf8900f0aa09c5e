import TrackingPlan

/// For each event the group that its name begins with, every name looked at once.
struct EventObjects: Sendable {
  /// By event.
  let objects: [EventObject?]

  /// Complexity: linear in the names.
  init(_ plan: Plan, _ words: EventWords, _ hierarchy: GroupHierarchy, _ creations: WordList) {
    // A name that begins like no group begins with none.
    var starts = [Bool](repeating: false, count: 256)
    for name in hierarchy.positions.keys {
      if let first = plan.names.bytes(of: name).first { starts[Int(first)] = true }
    }
    let names = plan.names.bytes.span
    var objects = [EventObject?](repeating: nil, count: plan.events.count)
    for (index, event) in plan.events.enumerated() {
      guard let name = event.name else { continue }
      let range = plan.names.range(of: name.name)
      if !range.isEmpty, starts[Int(names[range.lowerBound])],
        let object = EventObject.named(by: plan.names.bytes[range], plan, hierarchy, creations)
      {
        objects[index] = object
      } else if !hierarchy.isPlain || words.shapes[index].marks.contains(.capital) {
        objects[index] = EventObject.inWords(NameWords(plan.names.bytes[range]), hierarchy, creations)
      }
    }
    self.objects = objects
  }
}
