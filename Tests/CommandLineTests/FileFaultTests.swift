import TestSupport
import Testing
import Workspace

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Plans that cannot be read: the fault is told, nothing hangs, and what can be read is checked all the same.
@Suite struct FileFaultTests {
  private static let plan = "meta: {product: Harbor}\nevents:\n  - {name: a.made, category: core_value}\n"

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder([
      "file": "", "folder.yaml/x": "", "good/tracking-plan.yaml": FileFaultTests.plan,
    ])
    try folder.link("loop.yaml", to: "loop.yaml")
    try folder.link("first.yaml", to: "second.yaml")
    try folder.link("second.yaml", to: "first.yaml")
    try folder.link("nowhere.yaml", to: "gone")
    #expect(mkfifo("\(folder.path)/pipe.yaml", 0o600) == 0)
    return folder
  }

  @Test(arguments: [
    ("gone.yaml", "there is no such file"), ("folder.yaml", ""),
    ("file/plan.yaml", "a part of the path is a file, and a folder is needed"),
    ("loop.yaml", "Too many levels of symbolic links"),
    ("first.yaml", "Too many levels of symbolic links"), ("nowhere.yaml", "there is no such file"),
    ("pipe.yaml", "it is no regular file"), ("/dev/null", "it is no regular file"),
  ])
  func aPathThatCannotBeReadIsTold(path: String, reason: String) throws {
    let folder = try folder()
    let console = TestConsole()
    for command in ["check", "fix", "suppress"] {
      #expect(console.run(command, path, in: folder.path) == 2, "\(command) \(path)")
      if reason.isEmpty {
        #expect(console.errors.hasPrefix("plumbline: no tracking plan below \"\(path)\""))
      } else {
        #expect(console.errors == "plumbline: cannot read \"\(path)\": \(reason)\n", "\(command)")
      }
    }
    // The one that can be read is checked, and the run does not claim to have seen all.
    #expect(console.run("check", path, "good", in: folder.path) == 2 || reason.isEmpty)
    #expect(console.text.contains("1 plan"))
  }

  @Test(arguments: ["loop", "pipe", "nowhere", "outside"])
  func whatBearsAPlansNameAndCannotBeReadIsTold(kind: String) throws {
    let secret = try TemporaryFolder(["secret.yaml": "password: hunter2\n"])
    let folder = try TemporaryFolder(["good/tracking-plan.yaml": FileFaultTests.plan])
    switch kind {
    case "loop": try folder.link("tracking-plan.yaml", to: "tracking-plan.yaml")
    case "pipe": #expect(mkfifo("\(folder.path)/tracking-plan.yaml", 0o600) == 0)
    case "nowhere": try folder.link("tracking-plan.yaml", to: "gone")
    default: try folder.link("tracking-plan.yaml", to: "\(secret.path)/secret.yaml")
    }
    let console = TestConsole()
    #expect(console.run("check", in: folder.path) == 2)
    #expect(
      console.errors.hasPrefix("plumbline: cannot read \"./tracking-plan.yaml\": ")
        || console.errors.hasPrefix("plumbline: cannot read \"tracking-plan.yaml\": "), "\(console.errors)")
    #expect(console.text.contains("1 plan"))
    #expect(!(console.text + console.errors).contains("hunter2"))
    // Where it is the only one, whoever needs one plan says why there is none.
    try folder.remove("good")
    for command in [
      "rename event a.made a.done", "query summary", "diff", "changelog", "diff --state", "check", "fix",
    ] {
      #expect(console.run(all: command.split(separator: " ").map { String($0) }, in: folder.path) == 2)
      #expect(
        console.errors.hasPrefix("plumbline: cannot read \"")
          && console.errors.contains("tracking-plan.yaml\": "), "\(command): \(console.errors)")
      #expect(!console.errors.contains("no tracking plan below"), "\(command)")
    }
  }

  @Test(arguments: [".plumbline.yaml", "current-state.yaml"], ["loop", "pipe", "folder"])
  func whatStandsBesideAPlanAndCannotBeReadIsTold(name: String, kind: String) throws {
    let folder = try TemporaryFolder(["tracking-plan.yaml": FileFaultTests.plan])
    switch kind {
    case "loop": try folder.link(name, to: name)
    case "pipe": #expect(mkfifo("\(folder.path)/\(name)", 0o600) == 0)
    default: try folder.write("", to: "\(name)/x")
    }
    let console = TestConsole()
    #expect(console.run("check", in: folder.path) == 2)
    #expect(console.errors.hasPrefix("plumbline: cannot read \""), "\(console.errors)")
    #expect(console.errors.contains(name))
  }

  @Test func aFileMayGrowWhileItIsRead() throws {
    // What the kernel makes up has no size before it is read.
    let path = "/proc/self/status"
    guard access(path, R_OK) == 0 else { return }
    let bytes = try FileTree().read(FilePath(path))
    #expect(bytes.starts(with: "Name:".utf8) && bytes.count > 100)
    #expect(throws: FileProblem(FilePath(path), .tooLarge(limit: 10))) {
      try FileTree().read(FilePath(path), limit: 10)
    }
  }

  @Test(.enabled(if: ChildProcess.program != nil, Comment(rawValue: ChildProcess.absence)))
  func aNameThatIsNoUTF8IsFound() throws {
    let folder = try TemporaryFolder()
    let script = #"""
      a=$(printf 'a\377.yaml'); b=$(printf 'a\376.yaml')
      printf 'events: [{name: "Bad Name", properties: [{name: kind, enum: [a, b, a]}]}]\n' >"$a"
      cp "$a" "$b"
      "$PLUMBLINE" check --fail-on hint "$a"; echo "code $?"
      "$PLUMBLINE" fix --rule property-enum-invalid "$a"; echo "code $?"
      "$PLUMBLINE" check --format json --output "$a.json" "$b"; test -f "$a.json"; echo "code $?"
      "$PLUMBLINE" rename property kind sort "$b" >/dev/null; grep -c sort "$b"; echo "code $?"
      grep -c 'a, b, a' "$a" "$b" | cut -d: -f2
      mkdir "$(printf 'd\377')"
      "$PLUMBLINE" serve --log "$(printf 'd\377/log')" --record "$(printf 'n\377')" </dev/null
      cat "$(printf 'd\377/log')"; ls | LC_ALL=C grep -c "^n$(printf '\377')\$"
      "$PLUMBLINE" serve --log "$(printf 'no\377/log')" </dev/null 2>&1
      """#
    let outcome = try ChildProcess.shell(script, in: folder.path)
    #expect(outcome.errors == "")
    let lines = outcome.output.split(separator: "\n")
    let codes = lines.filter { $0.hasPrefix("code") }
    #expect(codes == ["code 1", "code 0", "code 0", "code 0"], "\(outcome.output)")
    // The one that was named was fixed, and the other was not.
    #expect(lines.dropLast(4).suffix(2) == ["0", "1"], "\(outcome.output)")
    #expect(lines.suffix(4).first?.hasSuffix("listens") == true, "\(outcome.output)")
    #expect(lines.suffix(2).first == "1", "\(outcome.output)")
    #expect(lines.last == "plumbline: cannot write \"no\u{FFFD}/log\" for option \"--log\"")
  }
}
