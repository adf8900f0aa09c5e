import SourceText
import Testing

@Suite struct NearNamesTests {
  /// Names of a few letters in all lengths, so that many are near each other.
  private static let names: [String] = {
    var state: UInt64 = 7
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    return (0..<400).map { _ in
      String(decoding: (0..<1 + next(14)).map { _ in UInt8(ascii: "a") + UInt8(next(3)) }, as: UTF8.self)
    }
  }()

  @Test func answersAsOneByOne() {
    let candidates =
      Array(NearNamesTests.names.prefix(200)) + ["Account", "x", String(repeating: "y", count: 64)]
    var near = NearNames(candidates)
    let odd = ["", "acount", "ACCOUNT", String(repeating: "y", count: 66)]
    let asked = Array(NearNamesTests.names.dropFirst(200)) + odd + candidates
    for name in asked {
      #expect(near.nearest(to: name) == EditDistance.nearest(to: name, among: candidates), "\(name)")
      // Asked again it says the same.
      #expect(near.nearest(to: name) == EditDistance.nearest(to: name, among: candidates), "\(name)")
    }
  }

  @Test func passesOverTheOther() {
    var near = NearNames(["report.created", "report.creates"])
    #expect(near.nearest(to: "report.created") == "report.created")
    #expect(near.nearest(to: "report.created", otherThan: "report.created") == "report.creates")
    #expect(near.nearest(to: "report.created") == "report.created")
  }

  @Test func itsWorkIsBounded() {
    var near = NearNames((0..<1_000).map { "name\($0)" }, budget: 50_000)
    let answers = (0..<1_000).map { near.nearest(to: "nmae\($0)") }
    #expect(answers.first == "name0")
    #expect(answers.last == .some(nil))
    // What was answered stays so.
    #expect(near.nearest(to: "nmae0") == "name0")
  }
}
