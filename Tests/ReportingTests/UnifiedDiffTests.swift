import Reporting
import TestSupport
import Testing

@Suite struct UnifiedDiffTests {
  @Test func looksAsDiffWritesIt() {
    let old = "a\nb\nc\nd\ne\nf\ng\nh\n"
    let new = "a\nb\nc\nD\ne\nf\ng\nh\ni"
    #expect(
      text(old, new) == """
        --- a/plan.yaml
        +++ b/plan.yaml
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
    #expect(text("", "a\n") == "--- a/plan.yaml\n+++ b/plan.yaml\n@@ -0,0 +1 @@\n+a\n")
  }

  @Test func linesThatStayAreNotChanged() {
    #expect(
      text("a\nx\nb\n", "c\nx\nd\n")
        == "--- a/plan.yaml\n+++ b/plan.yaml\n@@ -1,3 +1,3 @@\n-a\n+c\n x\n-b\n+d\n")
    // What is near goes into one hunk, and what goes stands before what comes.
    let lines = (1...20).map { "\($0)\n" }
    let new = ["A\n", "B\n"] + lines[2..<14] + ["C\n"] + lines[15...]
    #expect(
      text(lines.joined(), new.joined())
        .split(separator: "\n").filter { !$0.hasPrefix(" ") }.joined(separator: " ")
        == "--- a/plan.yaml +++ b/plan.yaml @@ -1,5 +1,5 @@ -1 -2 +A +B @@ -12,7 +12,7 @@ -15 +C")
  }

  @Test(arguments: [
    ("a b.yaml", "--- a/a b.yaml\t\n+++ b/a b.yaml\t\n"),
    ("a\"\n\u{1B}.yaml", "--- \"a/a\\\"\\012\\033.yaml\"\n+++ \"b/a\\\"\\012\\033.yaml\"\n"),
    ("é.yaml", "--- a/é.yaml\n+++ b/é.yaml\n"), ("/x/y.yaml", "--- a/x/y.yaml\n+++ b/x/y.yaml\n"),
  ])
  func namesAreWrittenAsGitWritesThem(_ name: String, _ head: String) {
    let diff = String(decoding: UnifiedDiff([], [0x61, 0x0A]).text(name: name), as: UTF8.self)
    #expect(diff == head + "@@ -0,0 +1 @@\n+a\n")
  }

  @Test(.enabled(if: GitFolder.program != nil, "there is no git"))
  func gitTakesIt() throws {
    let old = (1...40).map { "\($0)\n" }.joined()
    let new =
      "0\n" + (2...30).map { "\($0)\n" }.joined() + "x\n" + (31...40).map { "\($0)\n" }.joined() + "end"
    let folder = try TemporaryFolder(["a b.yaml": old])
    try GitFolder.git("init", "-q", in: folder)
    let diff = UnifiedDiff(Array(old.utf8), Array(new.utf8)).text(name: "a b.yaml")
    try folder.write(String(decoding: diff, as: UTF8.self), to: "change.diff")
    try GitFolder.git("apply", "change.diff", in: folder)
    #expect(try folder.read("a b.yaml") == new)
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
