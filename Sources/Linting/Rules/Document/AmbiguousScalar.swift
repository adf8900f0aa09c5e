import SourceText
import TrackingPlan
import YAML

/// Plain scalars that readers of YAML 1.1 and of YAML 1.2 take differently where text is meant.
enum AmbiguousScalar {
  static let rule = Rule(
    "yaml-ambiguous-scalar", .document, .warning, supersedes: ["meta-version-format"],
    summary: "A plain scalar that is text to some readers of YAML and a boolean or a number to others.",
    rationale:
      "`on` is text in YAML 1.2 and true in YAML 1.1, which many readers still follow; `1.10` is 1.1.",
    prefer: "Put it in quotes.",
    source: .house("YAML 1.1 and 1.2 read the words and figures differently"))

  static let check = Check(rule) { context, findings in
    version(context, &findings)
    values(context, &findings)
    let keys = booleanKeys(context)
    names(context, keys: Set(keys), &findings)
    report(keys, context, &findings)
  }

  // MARK: Places

  /// A version that loses its last zero.
  private static func version(_ context: LintContext, _ findings: inout FindingList) {
    guard let version = context.plan.meta.version, isPlain(version.node, context) else { return }
    let bytes = context.plan.names.bytes(of: version.name)
    let parts = bytes.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }),
      parts[1].count > 1, parts[1].last == 0x30, parts[1].contains(where: { $0 != 0x30 })
    else { return }
    let text = context.plan.text(version)
    let shown = String(text.reversed().drop { $0 == "0" }.reversed())
    let message = "version \(text) is read as the number \(shown)"
    findings.add(rule, at: version.node, message) { $0.fixes = [context.quoting(version.node)] }
  }

  /// Values of enumerations of text.
  private static func values(_ context: LintContext, _ findings: inout FindingList) {
    let plan = context.plan
    // Most plans have no such value: only one that has is gone through property by property.
    let hasOne = plan.values.contains { value in
      isSuspect(value, plan) && meaning(plan.names.bytes(of: value.mention.name), kind: value.kind) != nil
    }
    guard hasOne else { return }
    for property in plan.properties where !property.values.isEmpty { values(property, context, &findings) }
    for trait in plan.traits where !trait.values.isEmpty { values(trait, context, &findings) }
  }

  private static func values(_ property: Property, _ context: LintContext, _ findings: inout FindingList) {
    switch property.valueType {
    case .boolean, .integer, .number, .date, .datetime: return
    default: break
    }
    let plan = context.plan
    let values = plan.values(of: property)
    for value in values where isSuspect(value, plan) && isPlain(value.mention.node, context) {
      let bytes = plan.names.bytes(of: value.mention.name)
      guard let meaning = meaning(bytes, kind: value.kind) else { continue }
      // A single letter is a boolean only on paper, and clearly meant as one only beside its opposite.
      if bytes.count == 1, !hasBothLetters(values, plan) { continue }
      let text = plan.text(value.mention)
      findings.add(
        rule, at: value.mention.node, "the value \"\(text)\" is \(meaning) in YAML 1.1, and text is meant"
      ) {
        finding in
        finding.fixes = [context.quoting(value.mention.node)]
        finding.subject = property.name.map { .init(kind: "property", name: plan.text($0)) }
      }
    }
  }

  /// Names of events, groups and properties.
  private static func names(
    _ context: LintContext, keys: Set<NodeIndex>, _ findings: inout FindingList
  ) {
    let plan = context.plan
    var isBoolean: Set<Name> = []
    for word in booleanWords { if let name = plan.names.find(word) { isBoolean.insert(name) } }
    guard !isBoolean.isEmpty else { return }
    func tell(_ mention: Mention?, _ noun: String) {
      guard let mention, isBoolean.contains(mention.name), isPlain(mention.node, context) else { return }
      // A name that is a key is told with the keys.
      guard !keys.contains(context.document.syntaxNode(of: mention.node)) else { return }
      let text = plan.text(mention)
      findings.add(
        rule, at: mention.node, "the \(noun) \"\(text)\" is a boolean in YAML 1.1, and a name is meant"
      ) {
        $0.fixes = [context.quoting(mention.node)]
      }
    }
    for event in plan.events {
      tell(event.name, "event")
      tell(event.category, "category")
    }
    for property in plan.properties { tell(property.name, "property") }
    for trait in plan.traits { tell(trait.name, "trait") }
    for group in plan.groups { tell(group.type, "group") }
  }

  /// Keys: `on:` is what many readers call `true:`.
  private static func report(_ keys: [NodeIndex], _ context: LintContext, _ findings: inout FindingList) {
    let tree = context.document.tree
    for node in keys {
      let range = tree.range(of: node)
      let text = tree.string(of: node)
      let message = "the key \"\(text)\" is a boolean in YAML 1.1, and a name is meant"
      findings.add(rule, at: range, message) { finding in
        finding.fixes = [
          Fix(
            title: "put it in quotes", isSafe: true,
            edits: [TextEdit(range: range, newText: "\"\(text)\"")])
        ]
      }
    }
  }

  /// The keys that are booleans to some.
  private static func booleanKeys(_ context: LintContext) -> [NodeIndex] {
    context.document.tree.plainKeys(ofLength: 2...3, where: isBooleanWord)
  }

  // MARK: Words and figures

  private static let booleanWords = [
    "on", "On", "ON", "off", "Off", "OFF", "yes", "Yes", "YES", "no", "No", "NO",
  ]

  private static func isBooleanWord(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, first & 0xDF == 0x4E || first & 0xDF == 0x4F || first & 0xDF == 0x59 else {
      return false
    }
    return booleanWords.contains { $0.utf8.elementsEqual(bytes) }
  }

  /// A quick look at a value: whether it may be read in two ways.
  private static func isSuspect(_ value: EnumValue, _ plan: Plan) -> Bool {
    guard value.kind == .string || value.kind == .integer else { return false }
    let range = plan.names.range(of: value.mention.name)
    guard !range.isEmpty else { return false }
    let first = plan.names.bytes[range.lowerBound]
    switch first {
    case 0x59, 0x79, 0x4E, 0x6E, 0x4F, 0x6F: return range.count <= 3
    case 0x30...0x39: return range.count > 1 && (value.kind == .string || first == 0x30)
    default: return false
    }
  }

  /// What a reader of YAML 1.1 takes a word or a figure for; `nil` where it is text to everybody.
  private static func meaning(_ bytes: ArraySlice<UInt8>, kind: EnumValue.Kind) -> String? {
    if bytes.count == 1 || isBooleanWord(bytes) {
      return bytes.count > 1 || [0x59, 0x79, 0x4E, 0x6E].contains(bytes.first) ? "a boolean" : nil
    }
    let isFigures = bytes.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x5F || $0 == 0x3A }
    guard isFigures else { return nil }
    if bytes.contains(0x3A) {
      let parts = bytes.split(separator: 0x3A, omittingEmptySubsequences: false)
      let isSexagesimal =
        parts.dropFirst().allSatisfy {
          ($0.count == 2 && $0.first.map { $0 < 0x36 } ?? false) || $0.count == 1
        }
        && parts.allSatisfy { !$0.isEmpty && !$0.contains(0x5F) }
      return isSexagesimal ? "a number to the base of 60" : nil
    }
    if bytes.contains(0x5F) { return bytes.last == 0x5F ? nil : "a number" }
    return kind == .integer && bytes.first == 0x30 && bytes.allSatisfy { $0 < 0x38 } ? "an octal number" : nil
  }

  private static func hasBothLetters(_ values: ArraySlice<EnumValue>, _ plan: Plan) -> Bool {
    func has(_ letter: UInt8) -> Bool {
      values.contains { value in
        let bytes = plan.names.bytes(of: value.mention.name)
        return bytes.count == 1 && bytes.first.map { $0 | 0x20 } == letter
      }
    }
    return has(0x79) && has(0x6E)
  }

  private static func isPlain(_ node: NodeID, _ context: LintContext) -> Bool {
    context.document.tree.kind(of: context.document.syntaxNode(of: node)) == .plain
  }
}
