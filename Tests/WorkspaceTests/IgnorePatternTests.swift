import Testing

@testable import Workspace

/// Patterns as `git help gitignore` describes them; each expectation is what `git check-ignore` says.
@Suite struct IgnorePatternTests {
  @Test(arguments: [
    ("*.yaml", "a.yaml", true), ("*.yaml", "x/y/a.yaml", true), ("*.yaml", "a.yml", false),
    ("/a.yaml", "a.yaml", true), ("/a.yaml", "x/a.yaml", false),
    ("x/a.yaml", "x/a.yaml", true), ("x/a.yaml", "y/x/a.yaml", false),
    ("**/a.yaml", "a.yaml", true), ("**/a.yaml", "x/y/a.yaml", true), ("**/x/a.yaml", "y/x/a.yaml", true),
    ("x/**", "x/a.yaml", true), ("x/**", "x/y/a.yaml", true), ("x/**", "y/a.yaml", false),
    ("x/**/a.yaml", "x/a.yaml", true), ("x/**/a.yaml", "x/y/z/a.yaml", true),
    ("x/**/a.yaml", "a.yaml", false),
    ("x/*/a.yaml", "x/y/a.yaml", true), ("x/*/a.yaml", "x/y/z/a.yaml", false),
    ("?.yaml", "a.yaml", true), ("?.yaml", "ab.yaml", false),
    ("[a-c].yaml", "b.yaml", true), ("[!a-c].yaml", "b.yaml", false), ("[!a-c].yaml", "d.yaml", true),
    ("[[:digit:]].yaml", "1.yaml", true), ("[[:digit:]].yaml", "a.yaml", false),
    ("[]a].yaml", "].yaml", true),
    ("[a.yaml", "[a.yaml", false), ("a*b*c", "aXbXbXc", true), ("a*b*c", "aXbXbX", false),
    ("\\#a", "#a", true), ("\\!a", "!a", true), ("a\\*", "a*", true), ("a\\*", "ab", false),
    ("a.yaml  ", "a.yaml", true), ("a.yaml\r", "a.yaml", true), ("a**.yaml", "abc.yaml", true),
  ])
  func matches(pattern: String, path: String, isMatch: Bool) throws {
    let parsed = try #require(IgnorePattern(pattern.utf8))
    #expect(parsed.matches(names(path)[...], isFolder: false) == isMatch)
  }

  @Test(arguments: ["", "# a comment", "   ", "/", "!"])
  func saysNothing(line: String) {
    #expect(IgnorePattern(line.utf8) == nil)
  }

  @Test func aSlashAtTheEndMeansFoldersOnly() throws {
    let pattern = try #require(IgnorePattern("build/".utf8))
    #expect(pattern.matches(names("x/build")[...], isFolder: true))
    #expect(!pattern.matches(names("x/build")[...], isFolder: false))
  }

  @Test func theLastLineAndTheNearestFileDecide() {
    var rules = IgnoreRules()
    rules.add(Array("*.yaml\n!keep.yaml\n".utf8), depth: 0)
    rules.add(Array("keep.yaml\n!other.yaml".utf8), depth: 1)
    #expect(rules.isIgnored(names("a.yaml"), isFolder: false))
    #expect(!rules.isIgnored(names("keep.yaml"), isFolder: false))
    #expect(rules.isIgnored(names("x/keep.yaml"), isFolder: false))
    #expect(!rules.isIgnored(names("x/other.yaml"), isFolder: false))
  }

  @Test func manyStarsDoNotTakeForEver() throws {
    let pattern = try #require(IgnorePattern(String(repeating: "*a", count: 40).utf8))
    #expect(
      !pattern.matches([Array(String(repeating: "a", count: 2000).utf8) + [0x62]][...], isFolder: false))
  }

  private func names(_ path: String) -> [[UInt8]] { path.split(separator: "/").map { Array($0.utf8) } }
}
