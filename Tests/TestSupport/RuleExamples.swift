import Linting
import SourceText

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The examples of the rules, made of their fixtures, and the sources that hold them.
public enum RuleExamples {
  /// The first line of what is made.
  public static let origin =
    "Made from Tests/Fixtures/rules by the tests; PLUMBLINE_UPDATE_FIXTURES=1 writes it anew."

  /// The example of each rule that has its fixtures, by id.
  public static func byRule() throws -> [String: RuleExample] {
    var examples: [String: RuleExample] = [:]
    for rule in Catalogue.rules { examples[rule.id] = try example(of: rule) }
    return examples
  }

  /// The source file that holds the examples of a family: its path from the checkout's root, and its text.
  public static func source(of family: RuleFamily, _ examples: [String: RuleExample]) -> (String, String) {
    let name = family.rawValue
    let rows = Catalogue.rules.filter { $0.family == family }.compactMap { rule in
      examples[rule.id].map { example in
        """
            "\(rule.id)": RuleExample(
              .\(example.remedy.rawValue),
              avoid: \(literal(example.avoid)),
              prefer: \(literal(example.prefer))),

        """
      }
    }
    let text = """
      // swift-format-ignore-file
      // \(origin)

      extension RuleExample {
        /// The examples of the family `\(name)`, by rule.
        static let \(name): [String: RuleExample] = [\(rows.isEmpty ? ":" : "\n" + rows.joined() + "  ")]
      }

      """
    let file = name.prefix(1).uppercased() + name.dropFirst()
    return ("Sources/Linting/Examples/RuleExample+\(file).swift", text)
  }

  /// Compares a file of the checkout with what it should hold, or writes it where fixtures are updated.
  ///
  /// - Returns: Whether it holds that, now.
  public static func isFresh(_ path: String, _ text: String) throws -> Bool {
    let file = URL(fileURLWithPath: "\(Repository.root)/\(path)")
    let written = try? String(contentsOf: file, encoding: .utf8)
    if written == text { return true }
    guard RuleFixture.isUpdating else { return false }
    try Data(text.utf8).write(to: file)
    return true
  }

  private static func example(of rule: Rule) throws -> RuleExample? {
    let folder = RuleFixture.root.appendingPathComponent(rule.id)
    func read(_ name: String) -> String? {
      func text(_ suffix: String) -> String? {
        try? String(contentsOf: folder.appendingPathComponent(name + suffix), encoding: .utf8)
      }
      guard let plan = text(".yaml") else { return nil }
      if let base = text(".base.yaml") { return "\(plan)\n# the earlier version\n\(base)" }
      return text(".state.yaml").map { "\(plan)\n# current-state.yaml beside it\n\($0)" } ?? plan
    }
    // Where some finding has no fix, the fixed text is still at fault and is no model for anyone.
    guard let avoid = read("reported"), let silent = read("silent") else { return nil }
    let prefer = try isSettled(rule).flatMap { $0 ? read("fixed") : nil } ?? silent
    var remedy = RuleExample.Remedy.none
    for fixture in RuleFixture.all where fixture.rule == rule.id && fixture.isReported {
      let findings = RuleFixture.findings(
        SourceText(try fixture.plan()), rule: rule.id, state: try fixture.state().map { SourceText($0) },
        base: try fixture.base().map { SourceText($0) })
      for fix in findings.filter({ $0.rule == rule.id }).flatMap(\.fixes) {
        if fix.isSafe { remedy = .safe } else if remedy == .none { remedy = .action }
      }
    }
    return RuleExample(remedy, avoid: avoid, prefer: prefer)
  }

  /// Whether the rule has nothing left to say of its `fixed.yaml`; `nil` where there is none.
  private static func isSettled(_ rule: Rule) throws -> Bool? {
    let file = RuleFixture.root.appendingPathComponent("\(rule.id)/fixed.yaml")
    guard let fixture = RuleFixture.all.first(where: { $0.rule == rule.id && $0.name == "reported" }),
      let text = try? String(contentsOf: file, encoding: .utf8)
    else { return nil }
    let left = RuleFixture.findings(
      SourceText(text), rule: rule.id, state: try fixture.state().map { SourceText($0) },
      base: try fixture.base().map { SourceText($0) })
    return !left.contains { $0.rule == rule.id }
  }

  /// A text as a literal of Swift.
  private static func literal(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        let isVisible =
          scalar.value >= 0x20 && scalar.value < 0x7F
          || scalar.properties.isAlphabetic || scalar.properties.isEmojiPresentation
          || "…–—’“”→".unicodeScalars.contains(scalar)
        if isVisible {
          result.unicodeScalars.append(scalar)
        } else {
          result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        }
      }
    }
    return result + "\""
  }
}
