import Linting
import Policy
import SourceText
import TrackingPlan
import YAML

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One file of one rule's directory below `Tests/Fixtures/rules`: a plan with what the rule says of it as comments.
public struct RuleFixture: Sendable, CustomStringConvertible {
  /// The rule, which is the directory's name.
  public let rule: String
  /// The file's name without `.yaml`: `reported…` or `silent…`.
  public let name: String
  private let directory: URL

  /// The directory of all fixtures.
  public static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fixtures/rules")

  /// The names of the directories that are there: one for each rule.
  public static let rules: [String] = entries(of: root).filter { !$0.hasPrefix(".") }

  /// Every fixture of every rule, `fixed…` left out, as that is what becomes of `reported…`.
  public static let all: [RuleFixture] = rules.flatMap { rule in
    let directory = root.appendingPathComponent(rule)
    return entries(of: directory)
      .filter { $0.hasSuffix(".yaml") && !$0.hasPrefix("fixed") }
      .filter { !$0.hasSuffix(".state.yaml") && !$0.hasSuffix(".base.yaml") }
      .map { RuleFixture(rule: rule, name: String($0.dropLast(5)), directory: directory) }
  }

  /// Whether this run rewrites the expectations instead of comparing them.
  public static let isUpdating = ProcessInfo.processInfo.environment["PLUMBLINE_UPDATE_FIXTURES"] == "1"

  public var description: String { "\(rule)/\(name)" }

  /// Whether the rule has something to say of the plan.
  public var isReported: Bool { name.hasPrefix("reported") }

  /// The plan of the fixture, the expectations taken out.
  public func plan() throws -> String {
    let file = directory.appendingPathComponent(name + ".yaml")
    return FixtureText(try String(contentsOf: file, encoding: .utf8)).plan
  }

  /// The current state beside the plan, the expectations taken out; `nil` where there is none.
  public func state() throws -> String? {
    FileManager.default.fileExists(atPath: stateFile.path)
      ? FixtureText(try String(contentsOf: stateFile, encoding: .utf8)).plan : nil
  }

  /// The earlier version of the plan; `nil` where there is none.
  public func base() throws -> String? {
    let file = directory.appendingPathComponent(name + ".base.yaml")
    return FileManager.default.fileExists(atPath: file.path)
      ? try String(contentsOf: file, encoding: .utf8) : nil
  }

  private var stateFile: URL { directory.appendingPathComponent(name + ".state.yaml") }

  /// What differs between the expectations and the findings, one line each; nothing where all is well.
  public func differences() throws -> [String] {
    let file = directory.appendingPathComponent(name + ".yaml")
    let fixture = FixtureText(try String(contentsOf: file, encoding: .utf8))
    let text = SourceText(fixture.plan)
    let beside = try state() == nil ? nil : FixtureText(try String(contentsOf: stateFile, encoding: .utf8))
    let state = beside.map { SourceText($0.plan) }
    let marked = Set((fixture.expectations + (beside?.expectations ?? [])).map(\.rule) + [rule])
    let base = try base().map { SourceText($0) }
    let all = RuleFixture.findings(text, rule: rule, state: state, base: base).filter {
      marked.contains($0.rule)
    }
    let findings = all.filter { $0.file == .plan }
    let found = findings.map { FixtureExpectation($0, in: text, beside: state) }
    let own = all.filter { $0.rule == rule }
    var differences: [String] = []
    if isReported, own.isEmpty { differences.append("the rule has nothing to say of \(self)") }
    if name.hasPrefix("silent"), !own.isEmpty {
      differences += ["the rule is not silent in \(self):"] + own.map(\.fullMessage)
    }
    if RuleFixture.isUpdating {
      try write(fixture.text(expecting: found), to: file)
    } else {
      differences += compare(found, with: fixture.expectations)
    }
    if let beside, let state {
      let found = all.filter { $0.file == .state }.map { FixtureExpectation($0, in: state, beside: text) }
      if RuleFixture.isUpdating {
        try write(beside.text(expecting: found), to: stateFile)
      } else {
        differences += compare(found, with: beside.expectations)
      }
    }
    let fixable = own.filter { $0.file == .plan }
    differences += try brokenFixes(text, fixable) + differencesOfFix(text, fixable, state, base)
    guard let state else { return differences }
    let inState = own.filter { $0.file == .state }
    return try differences + brokenFixes(state, inState)
      + differencesOfFix(state, inState, in: ".state.yaml") { fixed in
        RuleFixture.findings(text, rule: rule, state: fixed, base: base)
      }
  }

  /// The findings of the whole catalogue, as the command line has them.
  ///
  /// Fixtures of `config-invalid` are configurations, those of `profile-cycle` and `profile-weakens-invariant` profiles. Today is the last of June 2026.
  ///
  /// A state beside the plan says in a comment which files there are: `# files: src/a.ts (40 lines), src/b.ts`. The
  /// earlier version of the plan is that of the revision `HEAD`.
  public static func findings(
    _ text: SourceText, rule: String? = nil, state: SourceText? = nil, base: SourceText? = nil
  ) -> [Finding] {
    let tree = SyntaxTree.parse(text.bytes)
    if rule == "config-invalid" { return ConfigurationDocument(tree).findings }
    if rule == "profile-cycle" || rule == "profile-weakens-invariant" {
      let profile = ProfileDocument(text.bytes, isMarkdown: false)
      var library = ProfileLibrary.builtIn
      library.add(profile.definition)
      return profile.findings + library.findings(of: [profile.definition]).joined()
    }
    let run = PolicyRun(
      PlanDocument(tree), lines: text.lines, today: "2026-06-30", state: state.map(FixtureState.input),
      base: base.map {
        BaseInput(document: PlanDocument(SyntaxTree.parse($0.bytes)), name: "HEAD")
      })
    return ((run?.findings ?? []) + (run?.stateFindings ?? [])).filter { !$0.isSuppressed }
  }

  // MARK: Comparing

  private func compare(_ found: [FixtureExpectation], with expected: [FixtureExpectation]) -> [String] {
    var missing = expected
    var differences: [String] = []
    for expectation in found {
      if let index = missing.firstIndex(of: expectation) {
        missing.remove(at: index)
      } else {
        differences.append("found, not expected, below line \(expectation.line + 1):")
        differences += expectation.lines
      }
    }
    for expectation in missing {
      differences.append("expected, not found, below line \(expectation.line + 1):")
      differences += expectation.lines
    }
    return differences
  }

  /// Fixes that, each by itself, leave a text with more syntax problems than before.
  private func brokenFixes(_ text: SourceText, _ findings: [Finding]) -> [String] {
    let problems = SyntaxTree.parse(text.bytes).problems.count
    return findings.flatMap(\.fixes).compactMap { fix in
      guard let bytes = TextEdit.apply(fix.edits, to: text.bytes) else {
        return "\(fix.title): the edits overlap"
      }
      return SyntaxTree.parse(bytes).problems.count > problems ? "\(fix.title): the text is no YAML" : nil
    }
  }

  /// Applies the first fix of each finding and compares the text with `fixed….yaml`.
  private func differencesOfFix(
    _ text: SourceText, _ findings: [Finding], _ state: SourceText?, _ base: SourceText?
  ) throws -> [String] {
    try differencesOfFix(text, findings, in: ".yaml") { fixed in
      RuleFixture.findings(fixed, rule: rule, state: state, base: base)
    }
  }

  private func differencesOfFix(
    _ text: SourceText, _ findings: [Finding], in suffix: String, _ found: (SourceText) -> [Finding]
  ) throws -> [String] {
    let file = directory.appendingPathComponent(name.replacing("reported", with: "fixed") + suffix)
    let fixes = findings.compactMap(\.fixes.first)
    let written = try? String(contentsOf: file, encoding: .utf8)
    guard isReported, !fixes.isEmpty else {
      return written == nil || !isReported ? [] : ["\(file.lastPathComponent) stands there without a fix"]
    }
    var edits: [TextEdit] = []
    for edit in fixes.flatMap(\.edits) where !edits.contains(edit) { edits.append(edit) }
    guard let bytes = TextEdit.apply(edits, to: text.bytes) else { return ["the fixes of \(self) overlap"] }
    let fixed = SourceText(bytes)
    var differences: [String] = []
    let kind = findings.first?.file
    let left = found(fixed).filter { $0.rule == rule && $0.file == kind }
    if left.count > findings.count - fixes.count {
      differences += ["after the fixes the rule still says:"] + left.map(\.fullMessage)
    }
    if !SyntaxTree.parse(bytes).problems.isEmpty {
      differences.append("the fixed text of \(self) is no YAML")
    }
    let result = fixed.string(in: ByteRange(0, bytes.count))
    if RuleFixture.isUpdating {
      try write(result, to: file)
    } else if written == nil {
      differences.append("\(file.lastPathComponent) is missing")
    } else if written != result {
      differences += ["the fixed text differs, it is:", result]
    }
    return differences
  }

  private func write(_ text: String, to file: URL) throws {
    try Data(text.utf8).write(to: file)
  }

  private static func entries(of directory: URL) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []).sorted()
  }
}
