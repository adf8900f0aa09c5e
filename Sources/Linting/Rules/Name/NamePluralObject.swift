import TrackingPlan

/// Several objects in the name of an act on one.
enum NamePluralObject {
  static let rule = Rule(
    "name-plural-object", .name, .hint,
    summary: "An event's object is plural, though the act is on one.",
    rationale: "`reports.created` and `report.created` are two names, and somebody will send the other.",
    prefer:
      "Name one object: `report.created`; keep the plural for acts on many, such as `reports.imported`.",
    source: .house("one event is one act"))

  static let check = Check(rule, population: .events) { context, findings in
    let words = context.words
    for (index, shape) in words.shapes.enumerated() where shape.classes.contains(.singleAct) {
      let last = Int(shape.count) - 1
      guard last >= 1, Int(shape.action) == last, words.classes(shape, last).contains(.singleAct),
        !context.eventNames.facts[index].isExempt, isPlural(words.bytes(shape, last - 1)),
        !words.classes(shape, last - 1).contains(.noPlural), let name = context.plan.events[index].name
      else { continue }
      let plural = words.string(shape, last - 1)
      let singular = singular(of: plural)
      let message = "event \(context.quoted(name)) names several \"\(plural)\" in an act on one"
      findings.add(rule, at: name.node, message) { finding in
        finding.subject = context.subject(of: context.plan.events[index])
        let text = context.plan.text(name)
        guard let range = text.lowercased().range(ofLast: plural),
          text.utf8.count == text.lowercased().utf8.count
        else { return }
        let bytes = Array(text.utf8)
        let renamed =
          String(decoding: bytes[..<range.lowerBound], as: UTF8.self)
          + cased(singular, like: bytes[range])
          + String(decoding: bytes[range.upperBound...], as: UTF8.self)
        finding.suggestion = renamed
        finding.fixes = EventRename.fixes(name, to: renamed, context)
      }
    }
  }

  private static func isPlural(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count >= 4, word.last == 0x73, let before = word.dropLast().last else { return false }
    // Not `-ss`, `-us`, `-is`.
    return before != 0x73 && before != 0x75 && before != 0x69
  }

  private static func singular(of plural: String) -> String {
    if plural.hasSuffix("ies"), plural.count > 4 { return plural.dropLast(3) + "y" }
    for ending in ["ses", "xes", "ches", "shes", "zes"] where plural.hasSuffix(ending) {
      // `cases` is of `case`, `boxes` of `box`.
      return ending == "ses" ? String(plural.dropLast()) : String(plural.dropLast(2))
    }
    return String(plural.dropLast())
  }

  private static func cased(_ word: String, like bytes: ArraySlice<UInt8>) -> String {
    guard let first = bytes.first, first >= 0x41, first <= 0x5A else { return word }
    if bytes.dropFirst().allSatisfy({ $0 < 0x61 }) { return word.uppercased() }
    return word.prefix(1).uppercased() + word.dropFirst()
  }
}

extension String {
  /// Where a text stands last in this one, in bytes.
  fileprivate func range(ofLast part: String) -> Range<Int>? {
    let bytes = Array(utf8)
    let wanted = Array(part.utf8)
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return nil }
    for start in (0...(bytes.count - wanted.count)).reversed()
    where bytes[start..<start + wanted.count].elementsEqual(wanted) {
      return start..<start + wanted.count
    }
    return nil
  }
}
