import FoundationEssentials
import SourceText
import TestSupport
import Testing
import YAML

/// Every kind of syntax problem has a fixture, and the documentation shows that very text.
@Suite(.serialized)
struct SyntaxFixtureTests {
  static let folder = "\(Repository.root)/Tests/Fixtures/syntax"
  static let isUpdating = ProcessInfo.processInfo.environment["PLUMBLINE_UPDATE_FIXTURES"] == "1"

  static let names = Shared.files(in: folder).filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".json") }

  static func fixture(_ name: String) -> SyntaxFixture {
    SyntaxFixture(name: name, bytes: Shared.bytes(of: "\(folder)/\(name)") ?? [])
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    try Data(bytes).write(to: URL(filePath: path))
  }

  @Test("every kind has its fixture")
  func complete() {
    let kinds = Set(Self.names.map { String($0.dropLast(5)) })
    #expect(kinds == Set(SyntaxProblemCode.allCases.map(\.rawValue)))
  }

  @Test("found and expected are the same, one to one", arguments: names)
  func fixtures(_ name: String) throws {
    let fixture = Self.fixture(name)
    let found = fixture.found
    if Self.isUpdating {
      try write(fixture.bytes(expecting: found), to: "\(Self.folder)/\(name)")
      return
    }
    #expect(found == fixture.expectations)
    let code = String(name.dropLast(5))
    #expect(fixture.tree.problems.contains { $0.code.rawValue == code })
    #expect(!fixture.summary.isEmpty)
    LosslessTests.check(fixture.tree, name)
  }

  @Test("messages are plain sentences", arguments: names)
  func messages(_ name: String) {
    for problem in Self.fixture(name).tree.problems {
      #expect(!problem.message.hasSuffix("."))
      #expect(!problem.message.contains("\n"))
      let first = problem.message.first
      #expect(first?.isUppercase == false || problem.message.hasPrefix("JSON"), "\(problem.message)")
    }
  }

  @Test("a repair takes its problem away", arguments: names)
  func repairs(_ name: String) {
    let fixture = Self.fixture(name)
    let tree = fixture.tree
    let dialect: SyntaxDialect = name.hasSuffix(".json") ? .json : .yaml
    for problem in tree.problems {
      guard let repair = problem.repair, let text = TextEdit.apply(repair.edits, to: tree.bytes) else {
        continue
      }
      let after = SyntaxTree.parse(text, dialect: dialect, limits: fixture.limits).problems
      #expect(after.count < tree.problems.count, "\(name): \(problem.message)")
    }
  }

  @Test("protocol/syntax.md shows the fixtures as they are")
  func page() throws {
    let path = "\(Repository.root)/protocol/syntax.md"
    let page = SyntaxPage.text(Self.names.map(Self.fixture))
    if Self.isUpdating {
      try write(Array(page.utf8), to: path)
      return
    }
    let stands = String(decoding: Shared.bytes(of: path) ?? [], as: UTF8.self)
    #expect(stands == page, "run the tests with PLUMBLINE_UPDATE_FIXTURES=1")
  }
}
