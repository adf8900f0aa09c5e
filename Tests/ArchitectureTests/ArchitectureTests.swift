import TestSupport
import Testing

/// The rules of the house that a compiler does not know.
@Suite struct ArchitectureTests {
  /// The rooms from the ground up: each may import those before it.
  private static let rooms = [
    "SourceText", "JSON", "YAML", "Schema", "TrackingPlan", "PlanEditing", "Insight", "Linting", "Policy",
    "Workspace", "Queries", "LanguageFeatures", "Reporting", "LanguageServerProtocol", "LanguageServer",
    "plumbline",
  ]
  /// What the toolchain and the C library bring; `FoundationEssentials` is for the edges.
  private static let toolchain: Set<String> = [
    "Allocator", "Glibc", "Musl", "Darwin", "Synchronization", "FoundationEssentials",
  ]
  private static let longestFile = 400

  private static let sources: [(path: String, room: String, lines: [String])] =
    Repository.swiftFiles(below: "Sources").map { path in
      let parts = path.split(separator: "/")
      return (path, parts.count > 1 ? String(parts[1]) : "", Repository.lines(of: path))
    }

  @Test func everySourceLiesInARoom() {
    #expect(ArchitectureTests.sources.count > 100)
    for source in ArchitectureTests.sources {
      #expect(ArchitectureTests.rooms.contains(source.room), "\(source.path)")
    }
  }

  @Test func noArrowPointsUpward() {
    for source in ArchitectureTests.sources {
      guard let floor = ArchitectureTests.rooms.firstIndex(of: source.room) else { continue }
      for imported in imports(source.lines) where !ArchitectureTests.toolchain.contains(imported) {
        let other = ArchitectureTests.rooms.firstIndex(of: imported)
        #expect(other != nil, "\(source.path) imports \(imported), which is no room of this house")
        if let other { #expect(other < floor, "\(source.path) imports \(imported), which lies above it") }
      }
    }
  }

  @Test func onlyTheServerKnowsItsProtocol() {
    for source in ArchitectureTests.sources
    where imports(source.lines).contains(where: { $0.hasPrefix("LanguageServer") }) {
      #expect(
        ["LanguageServerProtocol", "LanguageServer", "plumbline"].contains(source.room), "\(source.path)")
    }
  }

  @Test func belowTheWorkspaceNothingTouchesTheSystem() {
    let system: Set<String> = ["Allocator", "Glibc", "Musl", "Darwin", "FoundationEssentials"]
    let below = ArchitectureTests.rooms.prefix { $0 != "Workspace" }
    for source in ArchitectureTests.sources where below.contains(source.room) {
      #expect(system.isDisjoint(with: imports(source.lines)), "\(source.path)")
    }
  }

  @Test func filesAreShort() {
    for source in ArchitectureTests.sources {
      #expect(source.lines.count <= ArchitectureTests.longestFile + 1, "\(source.path)")
    }
  }

  @Test func thePackageListsTheRoomsInOrder() {
    let listed = Repository.lines(of: "Package.swift").filter {
      $0.contains("arget(") || $0.contains("name: \"")
    }
    .compactMap { line -> String? in
      guard let start = line.range(after: "name: \"") else { return nil }
      return line[start...].split(separator: "\"").first.map { String($0) }
    }
    .filter { ArchitectureTests.rooms.contains($0) }
    let targets = listed.drop { $0 == "plumbline" }
    #expect(Array(targets) == ArchitectureTests.rooms.filter { targets.contains($0) })
  }

  /// The modules that some lines import, `import struct A.B` and `@testable import A` included.
  private func imports(_ lines: [String]) -> Set<String> {
    var found: Set<String> = []
    for line in lines {
      let words = line.split(whereSeparator: { $0 == " " || $0 == "." })
      guard let keyword = words.firstIndex(of: "import"), words[..<keyword].allSatisfy(isModifier) else {
        continue
      }
      let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "typealias", "func", "var", "let"]
      if let module = words[(keyword + 1)...].first(where: { !kinds.contains($0) }) {
        found.insert(String(module))
      }
    }
    return found
  }

  private func isModifier(_ word: Substring) -> Bool {
    word.hasPrefix("@") || ["public", "package", "internal", "private", "fileprivate"].contains(word)
  }
}

extension String {
  /// The index behind the first occurrence of a text.
  fileprivate func range(after text: String) -> Index? {
    indices.first { self[$0...].hasPrefix(text) }.map { index(after: index($0, offsetBy: text.count - 1)) }
  }
}
