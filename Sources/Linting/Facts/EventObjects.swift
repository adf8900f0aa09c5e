import TrackingPlan

/// For each event the group that its name begins with, every name looked at once.
struct EventObjects: Sendable {
  /// By event.
  let objects: [EventObject?]

  /// Complexity: linear in the names.
  init(_ plan: Plan, _ hierarchy: GroupHierarchy, _ creations: WordList) {
    // A name that begins like no group begins with none.
    var starts = [Bool](repeating: false, count: 256)
    for name in hierarchy.positions.keys {
      if let first = plan.names.bytes(of: name).first { starts[Int(first)] = true }
    }
    objects = plan.events.map { event in
      guard let name = event.name else { return nil }
      let bytes = plan.names.bytes(of: name.name)
      let mayBegin = bytes.first.map { starts[Int($0)] } ?? false
      if mayBegin, let object = EventObject.named(by: bytes, plan, hierarchy, creations) { return object }
      let isSpelledOtherwise = !hierarchy.isPlain || bytes.contains { $0 >= 0x41 && $0 <= 0x5A }
      return isSpelledOtherwise ? EventObject.inWords(NameWords(bytes), hierarchy, creations) : nil
    }
  }
}
