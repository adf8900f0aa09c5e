import TestSupport
import Testing
import YAML

/// JSON documents, as JSONTestSuite sees them.
@Suite(.enabled(if: Material.hasJSONSuite, Comment(rawValue: Shared.absence)))
struct JSONDialectTests {
  @Test("the suite is whole")
  func count() {
    #expect(Material.jsonCases.filter { $0.name.hasPrefix("y_") }.count == 95)
    #expect(Material.jsonCases.filter { $0.name.hasPrefix("n_") }.count == 188)
  }

  /// A repeated key is well-formed JSON; it is a problem here all the same, since readers disagree on it.
  @Test("y_ is accepted, n_ refused, nothing traps", arguments: Material.jsonCases)
  func verdict(_ item: Material.File) {
    let tree = SyntaxTree.parse(item.bytes, dialect: .json)
    let faults = tree.problems.filter { $0.code != .duplicateKey }.map(\.message)
    if item.name.hasPrefix("y_") { #expect(faults == []) }
    if item.name.hasPrefix("n_") { #expect(faults != []) }
    _ = SyntaxTree.parse(item.bytes, dialect: .yaml)
  }
}
