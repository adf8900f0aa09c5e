import TestSupport
import Testing
import Workspace

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct WritingTests {
  @Test func keepsModeAndLinkAndLeavesNothingBeside() throws {
    let folder = try TemporaryFolder(["plan.yaml": "old"])
    try folder.link("link.yaml", to: "plan.yaml")
    chmod("\(folder.path)/plan.yaml", 0o640)
    let files = FileTree(base: FilePath(folder.path))
    try files.write(Array("new".utf8), to: FilePath("link.yaml"))
    #expect(try files.read(FilePath("plan.yaml")) == Array("new".utf8))
    var status = stat()
    #expect(lstat("\(folder.path)/link.yaml", &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    #expect(stat("\(folder.path)/plan.yaml", &status) == 0 && status.st_mode & 0o7777 == 0o640)
    #expect(Shared.files(in: folder.path) == ["link.yaml", "plan.yaml"])
    try files.write([], to: FilePath("fresh.yaml"))
    #expect(try files.read(FilePath("fresh.yaml")).isEmpty)
  }

  @Test func keepsTheOwner() throws {
    // Who may give files away can try it; everybody else's files are their own before and after.
    let folder = try TemporaryFolder(["plan.yaml": "old"])
    let path = "\(folder.path)/plan.yaml"
    let isPrivileged = chown(path, 12_345, 23_456) == 0
    #expect(chmod(path, 0o4640) == 0)
    try FileTree(base: FilePath(folder.path)).write(Array("new".utf8), to: FilePath("plan.yaml"))
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o7777 == 0o4640)
    #expect(!isPrivileged || (status.st_uid == 12_345 && status.st_gid == 23_456))
  }

  @Test func whatMayNotBeWrittenIsNotReplaced() throws {
    let folder = try TemporaryFolder(["plan.yaml": "old"])
    #expect(chmod("\(folder.path)/plan.yaml", 0o444) == 0)
    let files = FileTree(base: FilePath(folder.path))
    // Nothing is forbidden to the superuser.
    if geteuid() == 0 {
      try files.write(Array("new".utf8), to: FilePath("plan.yaml"))
    } else {
      #expect(throws: FileProblem(FilePath("plan.yaml"), .denied, whileWriting: true)) {
        try files.write(Array("new".utf8), to: FilePath("plan.yaml"))
      }
      #expect(try files.read(FilePath("plan.yaml")) == Array("old".utf8))
    }
    #expect(Shared.files(in: folder.path) == ["plan.yaml"])
  }

  @Test func saysWhatItCannotWrite() throws {
    let folder = try TemporaryFolder(["a/b": ""])
    let files = FileTree(base: FilePath(folder.path))
    #expect(throws: FileProblem(FilePath("a"), .notRegular, whileWriting: true)) {
      try files.write([1], to: FilePath("a"))
    }
    let problem = #expect(throws: FileProblem.self) { try files.write([1], to: FilePath("x/y")) }
    #expect(problem?.description == "cannot write \"x/y\": there is no such folder")
  }
}
