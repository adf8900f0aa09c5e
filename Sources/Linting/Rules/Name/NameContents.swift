import TrackingPlan

/// Names that hold what varies from one event to the next, or from one person to the next.
enum NameContents {
  static let dynamic = Rule(
    "name-dynamic", .name, .error,
    supersedes: ["name-style", "name-past-tense", "name-implementation", "name-tense", "name-test-artifact"],
    summary: "An event's name holds an id, a date or a placeholder that code fills in.",
    rationale:
      "Every value makes an event of its own; destinations stop taking new names after some hundreds.",
    prefer: "Put what varies into a property.",
    source: .house("every destination limits the number of event names"))

  static let personal = Rule(
    "name-pii", .name, .error,
    supersedes: ["name-dynamic", "name-style", "name-past-tense", "name-implementation"],
    summary: "An event's name holds an email address or a telephone number.",
    rationale: "Names of events are shown to everybody, kept for ever and deleted by nobody.",
    prefer: "Take it out of the name; whose event it is, the identity says.",
    source: .house("a name cannot be erased on request"))

  static let check = Check(dynamic, personal) { context, findings in
    for (index, shape) in context.words.shapes.enumerated()
    where !shape.marks.isDisjoint(with: [.insertion, .at, .number]) {
      guard let name = context.plan.events[index].name else { continue }
      let bytes = context.plan.names.bytes(of: name.name)
      if let what = person(bytes, shape) {
        findings.add(personal, at: name.node, "event \(context.quoted(name)) has \(what) in its name") {
          $0.subject = context.subject(of: context.plan.events[index])
        }
      } else if let what = NameContents.what(bytes, shape, context.vocabulary.thresholds) {
        findings.add(dynamic, at: name.node, "event \(context.quoted(name)) has \(what) in its name") {
          $0.subject = context.subject(of: context.plan.events[index])
          $0.note = "expected: one name, and what varies in a property"
        }
      }
    }
  }

  // MARK: What varies

  private static func what(_ bytes: ArraySlice<UInt8>, _ shape: EventWords.Shape, _ thresholds: Thresholds)
    -> String?
  {
    if shape.marks.contains(.insertion), isInsertion(Array(bytes)) { return "a placeholder" }
    guard shape.marks.contains(.number) else { return nil }
    if isUUID(bytes) { return "an id" }
    if hasDate(bytes) { return "a date" }
    var digits = 0
    for byte in bytes {
      digits = isDigit(byte) ? digits + 1 : 0
      if digits >= thresholds.dynamicDigits { return "an id" }
    }
    return nil
  }

  /// `${id}`, `{{id}}`, `{id}`, `<id>`, `%s`, `%d` inside a name; a whole text in such signs is a template's.
  private static func isInsertion(_ bytes: [UInt8]) -> Bool {
    let lastBrace = bytes.lastIndex(of: 0x7D) ?? -1
    let lastAngle = bytes.lastIndex(of: 0x3E) ?? -1
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch byte {
      case 0x7B: if lastBrace > index { return true }
      case 0x3C: if lastAngle > index, isLetter(next) || next == 0x25 { return true }
      case 0x25:
        let after = index + 2 < bytes.count ? bytes[index + 2] : 0
        if next == 0x73 || next == 0x64, !isLetter(after) { return true }
      default: break
      }
    }
    return false
  }

  private static func hasDate(_ bytes: ArraySlice<UInt8>) -> Bool {
    // Year, month and day with one kind of sign between them, or none.
    for start in bytes.indices where bytes[start] == 0x32 && start + 8 <= bytes.endIndex {
      guard bytes[start + 1] == 0x30, isDigit(bytes[start + 2]), isDigit(bytes[start + 3]),
        start == bytes.startIndex || !isDigit(bytes[start - 1])
      else { continue }
      let isParted = !isDigit(bytes[start + 4])
      let month = start + (isParted ? 5 : 4)
      let day = month + (isParted ? 3 : 2)
      guard day + 2 <= bytes.endIndex, day + 2 == bytes.endIndex || !isDigit(bytes[day + 2]),
        !isParted || bytes[start + 4] == bytes[day - 1],
        [month, month + 1, day, day + 1].allSatisfy({ isDigit(bytes[$0]) })
      else { continue }
      if isMonthAndDay(bytes[month], bytes[month + 1], bytes[day], bytes[day + 1]) { return true }
    }
    return false
  }

  private static func isMonthAndDay(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8) -> Bool
  {
    let month = Int(first - 0x30) * 10 + Int(second - 0x30)
    let day = Int(third - 0x30) * 10 + Int(fourth - 0x30)
    return (1...12).contains(month) && (1...31).contains(day)
  }

  private static func isUUID(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= 32 else { return false }
    var run = 0
    var digits = 0
    var hyphens = 0
    for byte in bytes {
      let isHex = isDigit(byte) || byte >= 0x61 && byte <= 0x66 || byte >= 0x41 && byte <= 0x46
      if isHex {
        run += 1
        if isDigit(byte) { digits += 1 }
      } else if byte == 0x2D, run > 0 {
        hyphens += 1
      } else {
        (run, digits, hyphens) = (0, 0, 0)
      }
      if run >= 32, digits >= 6, hyphens == 0 || hyphens >= 4 { return true }
    }
    return false
  }

  // MARK: Whose it is

  private static func person(_ bytes: ArraySlice<UInt8>, _ shape: EventWords.Shape) -> String? {
    if shape.marks.contains(.at), let at = bytes.firstIndex(of: 0x40), at > bytes.startIndex,
      isLetter(bytes[at - 1]) || isDigit(bytes[at - 1])
    {
      let domain = bytes[(at + 1)...].prefix { isLetter($0) || isDigit($0) || $0 == 0x2E || $0 == 0x2D }
      let labels = domain.split(separator: 0x2E)
      if labels.count >= 2, labels.allSatisfy({ $0.contains(where: isLetter) }) { return "an email address" }
    }
    if let plus = bytes.firstIndex(of: 0x2B), bytes[(plus + 1)...].prefix(while: isDigit).count >= 9 {
      return "a telephone number"
    }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A
  }
}
