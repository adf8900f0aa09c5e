import Testing

@testable import Workspace

@Suite struct FilePathTests {
  @Test func isRelativeToWhereTheUserStands() {
    #expect(FilePath("/a/b/c.yaml").relative(to: FilePath("/a")).string == "b/c.yaml")
    #expect(FilePath("/ab/c.yaml").relative(to: FilePath("/a")).string == "/ab/c.yaml")
    #expect(FilePath("./b/c.yaml").relative(to: nil).string == "b/c.yaml")
    #expect(FilePath(".//./c.yaml").relative(to: nil).string == "c.yaml")
    #expect(FilePath("./").relative(to: nil).string == ".")
    #expect(FilePath("../c.yaml").relative(to: FilePath("/a")).string == "../c.yaml")
  }

  @Test func isNormalizedByItsNames() {
    #expect(FilePath("/a/./b//../c").normalized.string == "/a/c")
    #expect(FilePath("/../a").normalized.string == "/a")
    #expect(FilePath("../../a/..").normalized.string == "../..")
    #expect(FilePath("a/..").normalized.string == ".")
  }

  @Test(arguments: [
    "/", "", ".", "..", "/a", "a", "a/b", "/a/b", "/a/b/", "/a//b", "/a/./b", "/a/b/.", "/a/b/./", "./a",
    "../a",
    "/a/../b", "/a/..", "/..a/b.", "/a/...", "a/.", "//", "/.", "/a/.b", "/a/b..",
  ])
  func nameAndFolderAreThoseOfItsParts(_ text: String) {
    let path = FilePath(text)
    #expect(Array(path.name) == Array(path.components.last ?? []))
    let names = path.normalized.components
    let isPlain =
      !text.isEmpty && names == path.components && names.allSatisfy { Array($0) != Array("..".utf8) }
    let joined = names.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
    let isWritten = text == (path.isAbsolute ? "/" + joined : joined)
    #expect(path.isNormal == (isPlain && isWritten && !names.isEmpty))
    let above = names.dropLast().map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
    if path.isNormal {
      #expect(path.parent.string == (path.isAbsolute ? "/" + above : above.isEmpty ? "." : above))
    }
  }

  @Test func liesInsideByWholeNames() {
    #expect(FilePath("/a/b/c").isInside(FilePath("/a/b")))
    #expect(FilePath("/a/b").isInside(FilePath("/a/b")))
    #expect(FilePath("/a/b").isInside(FilePath("/")))
    #expect(!FilePath("/a/bc").isInside(FilePath("/a/b")))
    #expect(!FilePath("/a").isInside(FilePath("/a/b")))
  }

  @Test func namesNeedNotBeUTF8() {
    let path = FilePath(bytes: [0x61, 0x2F, 0xFF, 0x2E, 0x79, 0x6D, 0x6C])
    #expect(path.string == "a/\u{FFFD}.yml")
    #expect(PlanRecognition.hasPlanExtension(path))
    #expect(!PlanRecognition.isPlanName(path))
  }
}
