import JSON
import Testing

@testable import Queries

@Suite struct GroupsMethodTests {
  /// What lies too far down to be told is not left out in silence.
  @Test func aTreeThatIsCutSaysSo() throws {
    let groups = (0..<80).map { "  - {type: g\($0)\($0 > 0 ? ", parent_type: g\($0 - 1)" : "")}\n" }.joined()
    let answer = try JSONValue(
      parsing: PlanMethod.groups.answer(["text": .string("groups:\n" + groups)], in: QueryContext())
        .jsonBytes())
    var node = answer["groups"]?.array?.first
    var depth = 0
    while let child = node?["children"]?.array?.first {
      #expect(node?["cut"] == nil)
      node = child
      depth += 1
    }
    #expect(depth == 64)
    #expect(node?["type"] == "g64")
    #expect(node?["cut"] == true)
  }
}
