import Reporting
import Testing

@Suite struct UnifiedDiffTests {
  @Test func looksAsDiffWritesIt() {
    let old = "a\nb\nc\nd\ne\nf\ng\nh\n"
    let new = "a\nb\nc\nD\ne\nf\ng\nh\ni"
    #expect(
      text(old, new) == """
        --- plan.yaml
        +++ plan.yaml
        @@ -1,8 +1,9 @@
         a
         b
         c
        -d
        +D
         e
         f
         g
         h
        +i
        \\ No newline at end of file

        """)
    #expect(text(old, old).isEmpty)
    #expect(text("", "a\n") == "--- plan.yaml\n+++ plan.yaml\n@@ -0,0 +1 @@\n+a\n")
  }

  /// Whatever the texts, what stands before `-` and ` ` is the old one, and `+` and ` ` make the new one.
  @Test func nothingIsLost() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<60 {
      let old = (0..<Int.random(in: 0...300, using: &generator)).map { _ in Int.random(in: 0...9) }
      var new = old.filter { _ in Int.random(in: 0...9) > 0 }
      for _ in 0..<Int.random(in: 0...9) { new.insert(77, at: Int.random(in: 0...new.count)) }
      let diff = text(join(old), join(new))
      let lines = diff.split(separator: "\n").dropFirst(2).filter { !$0.hasPrefix("@@") }
      let removed = lines.count { $0.hasPrefix("-") }
      let added = lines.count { $0.hasPrefix("+") }
      #expect(old.count - removed == new.count - added)
      #expect(diff.isEmpty == (old == new))
    }
  }

  private func join(_ lines: [Int]) -> String { lines.map { "\($0)\n" }.joined() }

  private func text(_ old: String, _ new: String) -> String {
    String(decoding: UnifiedDiff(Array(old.utf8), Array(new.utf8)).text(name: "plan.yaml"), as: UTF8.self)
  }
}
