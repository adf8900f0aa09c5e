import SourceText
import TestSupport
import Testing
import YAML

/// Conformance to YAML 1.2.2, as the community's suite sees it.
@Suite(.enabled(if: Material.hasSuite, Comment(rawValue: Shared.absence)))
struct YAMLTestSuiteTests {
  @Test("the suite is whole")
  func count() {
    #expect(Material.cases.count == 402)
    let refused = Material.cases.filter { Shared.bytes(of: $0.path + "/error") != nil }
    #expect(refused.count == 94)
  }

  @Test(
    "accepted inputs have the suite's events and no problem, the others a problem", arguments: Material.cases)
  func events(_ item: Material.File) throws {
    let input = try #require(Shared.bytes(of: item.path + "/in.yaml"))
    let tree = SyntaxTree.parse(input)
    if Shared.bytes(of: item.path + "/error") != nil {
      #expect(!tree.problems.isEmpty)
      return
    }
    let wanted = try #require(Shared.bytes(of: item.path + "/test.event"))
    #expect(tree.problems.map(\.message) == [])
    #expect(tree.eventLines() == String(decoding: wanted, as: UTF8.self))
  }

  @Test("values match in.json under the core schema", arguments: Material.cases)
  func values(_ item: Material.File) throws {
    guard Shared.bytes(of: item.path + "/error") == nil, let json = Shared.bytes(of: item.path + "/in.json")
    else { return }
    let input = try #require(Shared.bytes(of: item.path + "/in.yaml"))
    let tree = SyntaxTree.parse(input)
    let roots = tree.hasDocuments ? tree.roots : []
    let got = roots.map { TestValue(tree, $0) }
    let wanted = TestValue.split(json).map { chunk in
      let part = SyntaxTree.parse(chunk, dialect: .json)
      #expect(part.problems.filter { $0.code != .duplicateKey }.isEmpty)
      return TestValue(part, part.root)
    }
    #expect(got == wanted)
  }

  @Test("the suite gives values to compare")
  func valueCount() {
    let given = Material.cases.filter {
      Shared.bytes(of: $0.path + "/in.json") != nil && Shared.bytes(of: $0.path + "/error") == nil
    }
    #expect(given.count >= 270)
  }
}
