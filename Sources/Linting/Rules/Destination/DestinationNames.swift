import TrackingPlan

/// Names that a destination refuses or keeps for itself.
enum DestinationNames {
  static let characters = Rule(
    "destination-name-characters", .destination, .error,
    summary: "A name has characters that a declared destination refuses.",
    rationale: "Such events do not arrive, or arrive under a name that nobody planned.",
    prefer: "Use letters, digits and underscores, or say in a note how names are mapped.",
    source: .house("the vendor's rule"))

  static let reserved = Rule(
    "destination-reserved-name", .destination, .error,
    summary: "A name belongs to a declared destination.",
    rationale: "Such events and properties are dropped, or mixed with the destination's own.",
    prefer: "Choose another name.",
    source: .house("the vendor's rule"))

  static let check = Check(characters, reserved) { context, findings in
    guard !context.passesThroughCDP else { return }
    for item in context.declaredDestinations {
      if item.destination.characters == .identifier { reportCharacters(item, context, &findings) }
      if item.destination.reservesNames {
        reportReserved(item, context, &findings)
      }
    }
  }

  /// Beside other destinations it may get a few of the events only, or under other names: there it is only advice.
  private static func reportCharacters(
    _ item: DeclaredDestination, _ context: LintContext, _ findings: inout FindingList
  ) {
    let plan = context.plan
    let title = item.destination.title
    var places: [DestinationPlace] = []
    // `a.b` and `a-b` cannot both become `a_b`.
    var given: Set<String> = []
    for event in plan.events {
      guard let mention = event.name, !isIdentifier(plan.names.bytes(of: mention.name)) else { continue }
      let message = "\(title) refuses the event name \(context.quoted(mention))"
      let renamed = identifier(plan.text(mention))
      let isFree = !EventRename.clashes(mention, with: renamed, context) && given.insert(renamed).inserted
      places.append(
        DestinationPlace(
          node: mention.node, message: message,
          fix: isFree ? EventRename.fix(mention, to: renamed, context) : nil))
    }
    for name in context.propertyIndex.properties where !isIdentifier(plan.names.bytes(of: name)) {
      guard let position = context.propertyIndex.positions(ofProperty: name).first,
        let mention = plan.properties[position].name
      else { continue }
      let renamed = identifier(plan.text(mention))
      let nodes = context.propertyIndex.positions(ofProperty: name).compactMap {
        plan.properties[$0].name?.node
      }
      let fix = Fix(
        title: "rename to \"\(renamed)\"", isSafe: false,
        edits: nodes.map { context.edit(of: $0, to: renamed) })
      places.append(
        DestinationPlace(
          node: mention.node, message: "\(title) refuses the property name \(context.quoted(mention))",
          fix: plan.names.find(renamed) == nil && given.insert(renamed).inserted ? fix : nil))
    }
    guard !places.isEmpty, !context.saysHowNamesAreMapped(for: item.destination) else { return }
    context.reportTogether(
      characters, places, at: item.mention.node, "\(title) refuses \(places.count) of the names in this plan",
      note:
        "it takes letters, digits and underscores; a note that says how names are mapped for it settles it",
      severity: plan.meta.destinations.count == 1 ? nil : .information, &findings)
  }

  /// A name with `_` in the place of everything else.
  private static func identifier(_ name: String) -> String {
    let scalars = name.unicodeScalars.map { scalar -> Unicode.Scalar in
      let isPlain = scalar.value >= 0x80 || scalar.value < 0x80 && isWord(UInt8(scalar.value))
      return isPlain ? scalar : "_"
    }
    let joined = String(String.UnicodeScalarView(scalars))
    return joined.utf8.first.map { (0x30...0x39).contains($0) } ?? false ? "n" + joined : joined
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
      || byte == 0x5F
  }

  /// Letters, digits and underscores, starting with a letter; `$` and `[` begin names of other vendors.
  private static func isIdentifier(_ name: ArraySlice<UInt8>) -> Bool {
    guard let first = name.first else { return true }
    if first == 0x24 || first == 0x5B || first == 0x5F { return true }
    guard !(0x30...0x39).contains(first) else { return false }
    return name.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
        || byte == 0x5F || byte >= 0x80
    }
  }

  private static func reportReserved(
    _ item: DeclaredDestination, _ context: LintContext, _ findings: inout FindingList
  ) {
    let plan = context.plan
    let destination = item.destination
    // Names that some declared destination sends by itself stand in a plan on purpose.
    let own = Set(context.declaredDestinations.flatMap(\.destination.ownEvents))
    for event in plan.events {
      guard let mention = event.name, let prefix = prefix(plan.names.bytes(of: mention.name), destination),
        !own.contains(plan.text(mention))
      else { continue }
      report(mention, "event", prefix, destination, context.subject(of: event), context, &findings)
    }
    for name in context.propertyIndex.properties {
      let bytes = plan.names.bytes(of: name)
      // A vendor's own property, such as `$current_url`, may be set on purpose; of events it may not.
      guard bytes.first != 0x24, let prefix = prefix(bytes, destination, isEvent: false),
        let position = context.propertyIndex.positions(ofProperty: name).first,
        let mention = plan.properties[position].name
      else { continue }
      let subject = context.subject(of: plan.properties[position])
      report(mention, "property", prefix, destination, subject, context, &findings)
    }
  }

  private static func report(
    _ mention: Mention, _ noun: String, _ prefix: String, _ destination: Destination,
    _ subject: Finding.Subject?,
    _ context: LintContext, _ findings: inout FindingList
  ) {
    let why = prefix.isEmpty ? "" : ": names that begin with \"\(prefix)\" are its own"
    let message = "\(noun) \(context.quoted(mention)) is reserved by \(destination.title)\(why)"
    // Names with a `$` are the vendors' own as a rule: of those we do not know, one may be new.
    let isOnly = context.plan.meta.destinations.count == 1
    let severity: Severity? = prefix == "$" ? .warning : isOnly ? nil : .information
    findings.add(reserved, at: mention.node, message, severity: severity) { $0.subject = subject }
  }

  /// The reserved beginning of a name, or nothing of a name that is reserved whole; `nil` for a free one.
  private static func prefix(
    _ name: ArraySlice<UInt8>, _ destination: Destination, isEvent: Bool = true
  ) -> String? {
    if isEvent, destination.reservedEvents.contains(where: { $0.utf8.elementsEqual(name) }) { return "" }
    if !isEvent, destination.reservedProperties.contains(where: { $0.utf8.elementsEqual(name) }) { return "" }
    return destination.reservedPrefixes.first { name.starts(with: $0.utf8) }
  }
}
