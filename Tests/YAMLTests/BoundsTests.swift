import SourceText
import TestSupport
import Testing
import YAML

#if canImport(Glibc)
  import Glibc
#endif

/// No text hangs the parser, overflows its stack or makes it quadratic.
@Suite(.serialized)
struct BoundsTests {
  static func repeated(_ piece: String, _ count: Int) -> [UInt8] {
    let bytes = Array(piece.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * count)
    for _ in 0..<count { result += bytes }
    return result
  }

  static let shapes: [(name: String, make: @Sendable (Int) -> [UInt8])] = [
    ("nested brackets", { repeated("[", $0) }),
    ("nested braces", { repeated("{a: ", $0 / 4) }),
    ("closed brackets", { repeated("[", $0 / 2) + repeated("]", $0 / 2) }),
    ("dashes", { repeated("- ", $0 / 2) }),
    ("dash runs", { repeated("-", $0) }),
    ("question marks", { repeated("? ", $0 / 2) }),
    ("colons", { repeated(": ", $0 / 2) }),
    ("colon runs", { repeated(":", $0) }),
    ("ampersands", { repeated("&a ", $0 / 3) }),
    ("bare ampersands", { repeated("&", $0) }),
    ("tags", { repeated("!t ", $0 / 3) }),
    ("anchors", { repeated("- &a x\n", $0 / 7) }),
    ("aliases", { repeated("- *a\n", $0 / 5) }),
    ("one long plain line", { repeated("x", $0) }),
    ("one long plain scalar", { Array("a: x\n".utf8) + repeated("  text more\n", $0 / 12) }),
    ("one long quoted scalar", { Array("a: \"".utf8) + repeated("text\n  more ", $0 / 12) }),
    ("unclosed quotes", { repeated("- \"a\n", $0 / 5) }),
    ("unclosed quotes in brackets", { Array("[".utf8) + repeated("\"a\n", $0 / 3) }),
    ("escaped quotes in brackets", { Array("[".utf8) + repeated("\"\\\"\n,", $0 / 5) }),
    ("unclosed brackets", { repeated("- [a\n", $0 / 5) }),
    ("at signs", { Array("[".utf8) + repeated("a, @b, ", $0 / 7) }),
    ("plain with colons", { Array("a: ".utf8) + repeated("b: ", $0 / 3) }),
    ("flow with colons", { Array("{a: ".utf8) + repeated("b c: ", $0 / 5) }),
    ("flow without commas", { Array("[".utf8) + repeated("\"a\" ", $0 / 4) }),
    ("stray brackets", { Array("[".utf8) + repeated("}", $0) }),
    ("comments", { repeated("# c\n", $0 / 4) }),
    ("comments in brackets", { Array("[".utf8) + repeated("# c\n", $0 / 4) }),
    ("empty lines", { repeated("\n", $0) }),
    ("spaces", { repeated(" ", $0) }),
    ("tabs", { repeated("\t", $0) }),
    ("tab lines", { repeated("\ta: b\n", $0 / 6) }),
    ("carriage returns", { repeated("\r", $0) }),
    ("block scalar of empty lines", { Array("a: |+\n".utf8) + repeated("\n", $0) }),
    ("same key", { repeated("a: b\n", $0 / 5) }),
    ("same key in braces", { Array("{".utf8) + repeated("a: b, ", $0 / 6) }),
    ("markers", { repeated("---\n", $0 / 4) }),
    ("document ends", { repeated("...\n", $0 / 4) }),
    ("directives", { repeated("%TAG !a! b\n", $0 / 11) }),
    ("text lines", { Array("a: 1\n".utf8) + repeated("text\n", $0 / 5) }),
    ("zigzag", { Array("a:\n".utf8) + repeated("    - x\n  - y\n", $0 / 14) }),
    ("zigzag of keys", { Array("a:\n".utf8) + repeated("    b: 1\n  c: 2\n", $0 / 17) }),
    ("intruders", { Array("a:\n  b:\n".utf8) + repeated("    - x: 1\nq: 1\n", $0 / 16) }),
    (
      "growing steps",
      { size in
        Array((0..<1_000).map { "\(String(repeating: " ", count: $0 % 90))a:\n" }.joined().utf8)
          + repeated("b\n", size / 2)
      }
    ),
    ("faults on one line", { Array("[".utf8) + repeated("], \"a\" b: @c, {", $0 / 15) }),
    ("faults far to the right", { repeated(" ", $0) + repeated("- \"a\" b: [\n", $0 / 12) }),
    ("faults above a long line", { repeated("- \"a\" b\n c: d\n", 300) + repeated("x", $0) }),
    ("zigzag of brackets", { repeated("  - {a: [\nb: 1\n   c: 2}\n", $0 / 24) }),
    ("bad bytes", { [UInt8](repeating: 0xFF, count: $0) }),
    ("every other byte bad", { repeated("a", $0 / 2).flatMap { [$0, 0xFF] } }),
    ("zeros", { [UInt8](repeating: 0, count: $0) }),
    ("C1 characters", { repeated("\u{9D}", $0 / 2) }),
    ("mojibake", { repeated("Ã¢â‚¬\u{9D} ", $0 / 16) }),
    ("code fences", { repeated("```\n", $0 / 4) }),
    ("missing colons", { Array("a: b\n".utf8) + repeated("word:x\nother\n", $0 / 13) }),
  ]

  @Test("time grows with the text", arguments: shapes.map(\.name))
  func linear(_ name: String) throws {
    let shape = try #require(Self.shapes.first { $0.name == name })
    func best(_ input: [UInt8]) -> Double { ThreadTime.least { _ = SyntaxTree.parse(input).nodeCount } }
    let small = best(shape.make(20_000))
    let large = best(shape.make(160_000))
    // Eight times the text in well under the 64-fold time of a quadratic reading.
    #expect(large < small * 24 + 0.04, "\(name): \(small) and \(large)")
    #expect(SyntaxTree.parse(shape.make(20_000), dialect: .json).problems.count <= 501)
    LosslessTests.check(SyntaxTree.parse(shape.make(3_000)), name)
    _ = SyntaxTree.parse(shape.make(3_000)).eventLines()
  }

  @Test("many faults cost little more than none")
  func faults() {
    func best(_ line: String) -> Double {
      let text = Self.repeated(line, 6_000)
      return ThreadTime.least { _ = SyntaxTree.parse(text).nodeCount }
    }
    let faulty = best("%YAML 1.2\n")
    let sound = best("- name: a\n")
    #expect(faulty < 8 * sound, "\(faulty) and \(sound)")
  }

  @Test("collections that are too deep are reported once and skipped")
  func depth() {
    for (piece, closer) in [("[", "]"), ("- ", ""), ("? ", ""), ("{a: ", "}")] {
      let text = Self.repeated(piece, 5_000) + Array("x".utf8) + Self.repeated(closer, 5_000)
      let tree = SyntaxTree.parse(text + Array("\nz".utf8))
      #expect(tree.problems.filter { $0.code == .tooDeep }.count == 1, "\(piece)")
      let wide = SyntaxTree.parse(Self.repeated("[", 60) + Self.repeated("]", 60))
      #expect(wide.problems.isEmpty)
    }
  }

  @Test("a text over the limit is refused")
  func size() {
    var limits = SyntaxLimits.standard
    limits.maximumByteCount = 10
    let tree = SyntaxTree.parse(Array("a: bbbbbbbbbb".utf8), limits: limits)
    #expect(tree.problems.map(\.code) == [.tooLarge])
    #expect(tree.kind(of: tree.root) == .empty)
  }

  @Test("problems are counted, and the last one says that there are more")
  func problems() {
    var limits = SyntaxLimits.standard
    limits.maximumProblemCount = 5
    let tree = SyntaxTree.parse(Self.repeated("- \"a\" b\n\n", 50), limits: limits)
    #expect(tree.problems.count == 6)
    #expect(tree.problems.last?.code == .tooManyProblems)
  }

  #if canImport(Glibc)
    /// Whether the address sanitizer watches, whose frames are several times as large.
    private static let isWatched = dlsym(nil, "__asan_init") != nil

    @Test(
      "the deepest nesting fits a stack of 512 KiB",
      .disabled(if: isWatched, "the address sanitizer's frames are larger than those that are tried"))
    func stack() {
      var attributes = pthread_attr_t()
      pthread_attr_init(&attributes)
      #expect(pthread_attr_setstacksize(&attributes, 512 << 10) == 0)
      var thread = pthread_t()
      let status = pthread_create(
        &thread, &attributes,
        { _ in
          let steps = (0..<80).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
          let dashes = (0..<80).map { String(repeating: " ", count: $0) + "- &x\n" }.joined()
          let texts = ["- ", "? ", "? - ", "[{a: ", "[", ": "].map { BoundsTests.repeated($0, 100) }
          for text in texts + [Array(steps.utf8), Array(dashes.utf8)] {
            _ = SyntaxTree.parse(text).leaves
            _ = SyntaxTree.parse(text, dialect: .json).leaves
          }
          return nil
        }, nil)
      #expect(status == 0)
      #expect(pthread_join(thread, nil) == 0)
    }
  #endif
}
