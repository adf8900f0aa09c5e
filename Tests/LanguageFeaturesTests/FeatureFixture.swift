import LanguageFeatures
import SourceText
import TestSupport
import Workspace
import YAML

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One file below `Tests/Fixtures/features/<feature>`: documents with a cursor, and what the feature answers.
///
/// The first document is `tracking-plan.yaml`; a line `#@ NAME` begins another, or names the first where nothing stands
/// before it. A line `#=` begins the answer, each of its lines behind `# `.
struct FeatureFixture: Sendable, CustomStringConvertible {
  /// The feature, which is the directory's name.
  let feature: String
  /// The file's name without its ending.
  let name: String
  private let file: URL

  private static let root = RuleFixture.root.deletingLastPathComponent().appendingPathComponent("features")
  private static let folder = FilePath("/fixture")
  private static let mark = "#="

  var description: String { "\(feature)/\(name)" }

  /// Every fixture of a feature, by name.
  static func all(_ feature: String) -> [FeatureFixture] {
    let directory = root.appendingPathComponent(feature)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
    return names.filter { $0.hasSuffix(".yaml") }.sorted().map {
      FeatureFixture(
        feature: feature, name: String($0.dropLast(5)), file: directory.appendingPathComponent($0))
    }
  }

  /// The document with the cursor, all that is known of it, and where the cursors stand.
  struct Subject {
    let document: AnalyzedDocument
    let offsets: [Int]
    var cursor: Int { offsets.first ?? document.text.bytes.count }
    /// A selection, or an empty one at the cursor.
    var selection: ByteRange { ByteRange(cursor, offsets.last ?? cursor) }
  }

  /// What differs between what is expected and what a feature answers; `nil` where nothing does.
  ///
  /// With `PLUMBLINE_UPDATE_FIXTURES=1` the answer is written into the fixture instead.
  func difference(_ answer: (Subject) -> String) throws -> String? {
    let text = try String(contentsOf: file, encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    let split = lines.firstIndex(of: Self.mark) ?? lines.count
    let subject = try subject(Array(lines[..<split]))
    let found = answer(subject).split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "#" : "# \($0)" }
    if RuleFixture.isUpdating {
      let all = lines[..<split] + [Self.mark] + found + [""]
      try Data(all.joined(separator: "\n").utf8).write(to: file)
      return nil
    }
    let expected = lines[min(split + 1, lines.count)...].filter { !$0.isEmpty }
    if Array(expected) == found { return nil }
    return "expected:\n\(expected.joined(separator: "\n"))\nfound:\n\(found.joined(separator: "\n"))"
  }

  /// Hands the fixture's document to a check of its own.
  func inspect(_ body: (Subject) -> Void) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    body(try subject(Array(lines[..<(lines.firstIndex(of: Self.mark) ?? lines.count)])))
  }

  /// Something is wrong with the fixture itself.
  struct Malformed: Error { let reason: String }

  /// A text on its own, in a folder without anything else.
  static func subject(_ marked: String, name: String = "tracking-plan.yaml") throws -> Subject {
    let cursor = CursorText(marked)
    let document = try document(SourceText(cursor.text), at: folder.appending(name.utf8), among: []) { _ in
      nil
    }
    return Subject(document: document, offsets: cursor.offsets)
  }

  private func subject(_ lines: [String]) throws -> Subject {
    var files: [(name: String, text: String)] = []
    var name = "tracking-plan.yaml"
    var current: [String] = []
    for line in lines + ["#@ "] {
      guard line.hasPrefix("#@ ") else {
        current.append(line)
        continue
      }
      if !current.isEmpty { files.append((name, current.joined(separator: "\n"))) }
      name = String(line.dropFirst(3))
      current = []
    }
    // Features of a whole document need no cursor.
    let withCursor = files.first { $0.text.utf8.count != CursorText($0.text).text.utf8.count }
    guard let marked = withCursor ?? files.first else { throw Malformed(reason: "no document in \(self)") }
    let cursor = CursorText(marked.text)
    let texts = Dictionary(
      files.map { (Self.folder.appending($0.name.utf8).string, Array(CursorText($0.text).text.utf8)) },
      uniquingKeysWith: { first, _ in first })
    let path = Self.folder.appending(marked.name.utf8)
    let plans = files.map { Self.folder.appending($0.name.utf8) }.filter { $0.string.hasSuffix("-plan.yaml") }
    let document = try Self.document(SourceText(cursor.text), at: path, among: plans) { texts[$0.string] }
    return Subject(document: document, offsets: cursor.offsets)
  }

  private static func document(
    _ text: SourceText, at path: FilePath, among plans: [FilePath],
    openText: @escaping (FilePath) -> [UInt8]?
  ) throws -> AnalyzedDocument {
    let name = String(decoding: path.name, as: UTF8.self)
    let isSettings = name == ".plumbline.yaml" || name.contains("profile")
    let isState = StateFile.isStateName(path)
    let planPath = isState || isSettings ? folder.appending("tracking-plan.yaml".utf8) : path
    let planBytes = isState || isSettings ? openText(planPath) : text.bytes
    var configurations = Configurations(openText: openText)
    let settings = try configurations.settings(for: planPath)
    let states = States(openText: openText)
    let analysis = try planBytes.map { bytes in
      Analyzer(today: "2026-11-21").analyze(
        bytes, path: planPath.string, under: settings, state: try states.state(beside: planPath))
    }
    let kind: AnalyzedDocument.Kind =
      isState ? .state : !isSettings ? .plan : name.contains("profile") ? .profile : .configuration
    let others = try plans.filter { $0 != planPath }.map { plan in
      let settings = try configurations.settings(for: plan)
      return GovernedPlan(path: plan, text: SourceText(openText(plan) ?? []), settings: settings)
    }
    return AnalyzedDocument(
      kind: kind, path: path, text: text,
      tree: kind == .plan ? analysis?.document.tree ?? SyntaxTree.parse([]) : SyntaxTree.parse(text.bytes),
      analysis: analysis, planPath: analysis == nil ? nil : planPath, profiles: settings.profiles,
      otherPlans: { _ in others })
  }
}
