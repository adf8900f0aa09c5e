import TrackingPlan

/// A destination that the plan declares, where something is known of it.
struct DeclaredDestination {
  /// What is known.
  let destination: Destination
  /// Where the plan names it.
  let mention: Mention

  /// The most destinations of one plan whose limits are held against every name in it.
  private static let most = 100

  /// The first destinations of a plan of which something is known. Complexity: linear in the destinations.
  static func all(of plan: Plan, _ vocabulary: Vocabulary) -> [DeclaredDestination] {
    // No lazy sequence: each kind of one is a type that every process makes.
    var known: [DeclaredDestination] = []
    for mention in plan.meta.destinations where known.count < most {
      let found = Destination.find(plan.text(mention), among: vocabulary.destinations)
      if let found { known.append(DeclaredDestination(destination: found, mention: mention)) }
    }
    return known
  }
}

/// A place that a destination has something against.
struct DestinationPlace {
  let node: NodeID
  let message: String
  /// What would settle it.
  var fix: Fix?
}

extension LintContext {
  /// What is known of a destination.
  func destination(called name: String) -> Destination? {
    Destination.find(name, among: vocabulary.destinations)
  }

  /// Whether events pass through a platform that may rename them on their way.
  var passesThroughCDP: Bool { declaredDestinations.contains { $0.destination.isCDP } }

  /// Whether a note speaks of a destination and has one of these words.
  ///
  /// - Parameters:
  ///   - destination: What is known of it, if anything.
  ///   - name: What the plan calls it.
  ///   - words: In lower case.
  func hasNote(on destination: Destination?, called name: String? = nil, with words: [String]) -> Bool {
    let names =
      (destination.map { DestinationNotes.names(of: $0) } ?? []) + (name.map { [$0.lowercased()] } ?? [])
    return plan.remarks.contains { remark in
      let text = Array(document.text(of: remark).lowercased().utf8)
      return words.contains { LintContext.holds(text, $0, isWhole: false) }
        && names.contains { LintContext.holds(text, $0, isWhole: true) }
    }
  }

  /// Whether a note, the naming convention or a key of the plan says how names are changed for a destination.
  func saysHowNamesAreMapped(for destination: Destination) -> Bool {
    if hasNote(on: destination, with: DestinationNotes.mapped) { return true }
    let names = DestinationNotes.names(of: destination)
    var texts = plan.meta.naming.map { plan.text($0).lowercased() }
    let bytes = document.tree.bytes
    texts += document.tree.comments.prefix(2048).compactMap { range in
      range.end <= bytes.count
        ? String(decoding: bytes[range.start..<range.end], as: UTF8.self).lowercased() : nil
    }
    let whole = String(decoding: bytes.prefix(1 << 20), as: UTF8.self).lowercased()
    let keys = [
      "ga4_name", "ga4_event", "event_mapping", "name_mapping", "event_map:", "mapping:", "mappings:",
    ]
    if keys.contains(where: { whole.contains($0) }) { return true }
    return texts.contains { text in
      let bytes = Array(text.utf8)
      return DestinationNotes.mapped.contains { LintContext.holds(bytes, $0, isWhole: false) }
        && names.contains { LintContext.holds(bytes, $0, isWhole: true) }
    }
  }

  /// Whether a text has a word, or one that begins so: "map" is found in "mapped" and not in "roadmap".
  private static func holds(_ text: [UInt8], _ word: String, isWhole: Bool) -> Bool {
    func isLetter(_ index: Int) -> Bool {
      guard text.indices.contains(index) else { return false }
      let byte = text[index] | 0x20
      return byte >= 0x61 && byte <= 0x7A || byte >= 0x80 || byte >= 0x30 && byte <= 0x39
    }
    var start = text.startIndex
    while let place = text[start...].firstRange(of: word.utf8) {
      if !isLetter(place.lowerBound - 1), !isWhole || !isLetter(place.upperBound) { return true }
      start = place.upperBound
    }
    return false
  }

  /// One finding for many places: each by itself where there are few, else one on what they share.
  func reportTogether(
    _ rule: Rule, _ places: [DestinationPlace], at shared: NodeID, _ message: String,
    note: String? = nil, severity: Severity? = nil, _ findings: inout FindingList
  ) {
    if places.count <= 3 {
      for place in places {
        findings.add(rule, at: place.node, place.message, severity: severity) { finding in
          finding.note = note
          finding.related = [related("the destination is declared here", shared)]
          finding.fixes = [place.fix].compactMap { $0 }
        }
      }
      return
    }
    findings.add(rule, at: shared, message, severity: severity) { finding in
      finding.note = note
      finding.related = places.map { related($0.message, $0.node) }
      let fixes = places.compactMap(\.fix)
      if fixes.count == places.count {
        finding.fixes = [Fix(title: "rename them all", isSafe: false, edits: fixes.flatMap(\.edits))]
      }
    }
  }
}
