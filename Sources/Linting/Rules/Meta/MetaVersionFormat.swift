import SourceText

/// A version that is neither an integer nor a semantic version.
enum MetaVersionFormat {
  static let rule = Rule(
    "meta-version-format", .meta, .warning,
    summary: "The plan's version is neither an integer nor a semantic version.",
    rationale: "An unquoted 1.1 is read as a number, and 1.10 as the same number as 1.1.",
    prefer: "Count with integers, or quote a semantic version: `\"1.1.0\"`.",
    source: .house("versions are compared, and only these two orders are known to everybody"))

  static let check = Check(rule) { context, findings in
    guard let version = context.plan.meta.version else { return }
    let text = context.plan.text(version)
    let isQuoted = context.document.outerRange(of: version.node) != context.document.range(of: version.node)
    let numbers = text.split(separator: ".", omittingEmptySubsequences: false)
    let isNumber =
      numbers.count == 2 && numbers.allSatisfy { $0.isEmpty == false && $0.utf8.allSatisfy(isDigit) }
    if isNumber {
      // In quotes it is a text of two numbers, which everybody can compare.
      guard !isQuoted else { return }
      findings.add(rule, at: version.node, "version \(text) is read as a number") { finding in
        finding.note = "expected: an integer, or a semantic version in quotes"
        finding.fixes = [context.quoting(version.node)]
      }
    } else if !isVersion(text) {
      findings.add(
        rule, at: version.node, "version \"\(text)\" is neither an integer nor a semantic version")
    }
  }

  /// Whether a text is one or three numbers, a day, or starts with three numbers.
  private static func isVersion(_ text: String) -> Bool {
    if CalendarDay(text) != nil { return true }
    var rest = text[...]
    if rest.first == "v" || rest.first == "V" { rest = rest.dropFirst() }
    let core = rest.prefix { $0 != "-" && $0 != "+" && $0 != " " }
    let parts = core.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 4 else { return false }
    return parts.allSatisfy { !$0.isEmpty && ($0.utf8.allSatisfy(isDigit) || $0 == "x") }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
