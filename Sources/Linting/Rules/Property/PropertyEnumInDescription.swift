import TrackingPlan

/// Values that stand in the description rather than in a list.
enum PropertyEnumInDescription {
  static let rule = Rule(
    "property-enum-in-description", .property, .hint,
    summary: "A description lists the values of a property.",
    rationale: "Values in a sentence are checked by nobody.",
    prefer: "List them under `enum`.",
    source: .house("a list of values has a place of its own"))

  static let check = Check(rule) { context, findings in
    for property in context.plan.properties where property.description != nil {
      report(property, context, &findings)
    }
    for trait in context.plan.traits where trait.description != nil { report(trait, context, &findings) }
  }

  private static func report(_ property: Property, _ context: LintContext, _ findings: inout FindingList) {
    guard property.enumNode == nil, let node = property.description, let name = property.name,
      property.valueType == .string || property.valueType == .unstated
    else { return }
    // Most descriptions hold no list: their bytes tell, without a string.
    let range = context.document.range(of: node)
    let bytes = context.document.tree.bytes
    guard range.end <= bytes.count,
      bytes[range.start..<range.end].contains(where: { $0 == 0x2C || $0 == 0x7C || $0 == 0x2F })
    else { return }
    let values = values(in: context.document.text(of: node))
    guard values.count >= 2 else { return }
    let list = values.joined(separator: ", ")
    let message = "the description of \(context.noun(property)) \(context.quoted(name)) lists values: \(list)"
    findings.add(rule, at: node, message) { finding in
      finding.subject = context.subject(of: property)
      if let edit = context.insertion(
        of: "enum", words: values, into: property.node, after: property.type?.node)
      {
        finding.fixes = [Fix(title: "add \"enum: [\(list)]\"", isSafe: false, edits: [edit])]
      }
    }
  }

  /// The values behind "e.g." or "one of", and those between bars: `a | b | c`.
  static func values(in text: String) -> [String] {
    // Small letters may take more bytes than capital ones: only those of ASCII are looked at in either case.
    let bytes = Array(text.utf8)
    let lower = bytes.map { ByteHash.lower($0) }
    for sign in ["one of:", "one of", "e.g.", "e.g:", "either", "values:", "options:"] {
      guard let place = lower.firstRange(of: sign.utf8) else { continue }
      let rest = String(decoding: bytes[place.upperBound...], as: UTF8.self)
      return list(rest[...], separators: [",", "|", "/"])
    }
    let parts = text.split(separator: "|")
    return parts.count >= 3 ? list(text[...], separators: ["|"]) : []
  }

  private static func list(_ text: Substring, separators: Set<Character>) -> [String] {
    let end = text.firstIndex { $0 == "." || $0 == ")" || $0 == ";" || $0 == "(" } ?? text.endIndex
    var values: [String] = []
    let parts = parts(text[..<end], separators: separators)
    for (number, part) in parts.enumerated() {
      let words = part.split { $0 == " " || $0 == "\"" || $0 == "'" || $0 == "`" || $0 == "\n" || $0 == ":" }
      let isJoined = words.first.map { EnumerationWords.joining.contains($0) } ?? false
      let rest = words.drop { EnumerationWords.joining.contains($0) }
      // The last two often stand without a separator: "red, green or blue".
      let isPair =
        number == parts.count - 1 && rest.count == 3
        && EnumerationWords.joining.contains(rest[rest.startIndex + 1])
      let found = isPair ? [rest[rest.startIndex], rest[rest.startIndex + 2]] : Array(rest)
      guard found.count == 1 || isPair, found.allSatisfy({ isValue($0) }) else { return [] }
      // Such a list is open, and no list of all values.
      if let last = found.last,
        EnumerationWords.endings.contains(last)
          || (isJoined || isPair) && EnumerationWords.rests.contains(last)
      {
        return []
      }
      values += found.map { String($0) }
    }
    return values.count <= 12 ? values : []
  }

  /// What stands between separators; one within quotes is part of a value.
  private static func parts(_ text: Substring, separators: Set<Character>) -> [Substring] {
    let quotes = ["\"", "'", "`"].filter { quote in text.count { $0 == quote } > 1 } as [Character]
    var quote: Character?
    var before: Character = " "
    return text.split { character in
      defer { before = character }
      if let open = quote {
        if character == open { quote = nil }
        return false
      }
      // An apostrophe within a word is none.
      let isFirst = before == " " || separators.contains(before)
      if isFirst, quotes.contains(character) { quote = character }
      return separators.contains(character)
    }
  }

  private static func isValue(_ word: Substring) -> Bool {
    word.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
  }
}
