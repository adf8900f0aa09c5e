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

  @Test func namesNeedNotBeUTF8() {
    let path = FilePath(bytes: [0x61, 0x2F, 0xFF, 0x2E, 0x79, 0x6D, 0x6C])
    #expect(path.string == "a/\u{FFFD}.yml")
    #expect(PlanRecognition.hasPlanExtension(path))
    #expect(!PlanRecognition.isPlanName(path))
  }
}
