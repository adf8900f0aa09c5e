import TestSupport
import Testing
import Workspace

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files that cannot be written: the old one stays whole, and nothing is left beside it.
@Suite(.enabled(if: ChildProcess.program != nil, Comment(rawValue: ChildProcess.absence)))
struct WriteFaultTests {
  /// Whether the program starts where files may hardly grow: the thread sanitizer keeps what it knows in a file.
  private static let bearsLimits: Bool = {
    let outcome = try? ChildProcess.shell(
      "(ulimit -f 1; exec \"$PLUMBLINE\" --version) 2>&1 | cat", in: "/tmp")
    return outcome?.output.contains("ThreadSanitizer") == false
  }()
  private static let limits = ConditionTrait.enabled(
    if: bearsLimits, "the thread sanitizer writes a file larger than the limit that is tried")

  /// A plan with something to fix, a few kilobytes long.
  private static let plan =
    "meta: {product: Harbor, version: 1}  \nevents:\n"
    + (0..<40).map {
      "  - name: thing\($0).made\n    properties: [{name: kind, type: string, enum: [a, b, a]}]\n"
    }
    .joined()

  /// Commands that write, with the file that they write.
  private static let writers = [
    ("fix", "tracking-plan.yaml"), ("check --fix", "tracking-plan.yaml"),
    ("suppress --level hint", "tracking-plan.yaml"), ("fmt", "tracking-plan.yaml"),
    ("rename event thing1.made thing1.done", "tracking-plan.yaml"),
    ("check --format json --output report.json", "report.json"),
    ("check --write-baseline=base.json", "base.json"),
  ]

  @Test(limits, arguments: writers, [0, 1])
  func aDiskThatTakesNoMoreLeavesTheOldFile(writer: (command: String, file: String), blocks: Int) throws {
    let folder = try TemporaryFolder(["tracking-plan.yaml": WriteFaultTests.plan])
    if writer.file != "tracking-plan.yaml" { try folder.write("old", to: writer.file) }
    let before = try folder.read(writer.file)
    let names = Shared.files(in: folder.path)
    // The limit holds for every file that is written, so what is said goes through a pipe.
    let script = """
      { (ulimit -f \(blocks); exec "$PLUMBLINE" \(writer.command)); echo "code $?"; } 2>&1 | cat
      """
    let outcome = try ChildProcess.shell(script, in: folder.path)
    #expect(outcome.output.hasSuffix("code 2\n"), "\(outcome.output)")
    #expect(
      outcome.output.contains("plumbline: cannot write \"\(writer.file)\": File too large"),
      "\(outcome.output)")
    #expect(try folder.read(writer.file) == before)
    #expect(Shared.files(in: folder.path) == names)
  }

  @Test(
    limits,
    arguments: [
      ("fix", "; 1 could not be written"),
      ("check --fix --exit-zero", "plumbline: fixed 1 finding in \"b/tracking-plan.yaml\""),
      ("suppress --level hint", "; 1 could not be written"),
      ("fmt", "plumbline: 1 of 2 plans changed"),
    ])
  func onePlanThatCannotBeWrittenKeepsNoOtherBack(command: String, said: String) throws {
    // The limit is a kilobyte at most: the first plan is longer, the second shorter.
    let small = "meta: {product: Harbor}  \nevents:\n  - {name: a.made, properties: [{name: n, type: int}]}\n"
    let folder = try TemporaryFolder([
      "a/tracking-plan.yaml": WriteFaultTests.plan, "b/tracking-plan.yaml": small,
    ])
    let script = """
      { (ulimit -f 1; exec "$PLUMBLINE" \(command)); echo "code $?"; } 2>&1 | cat
      """
    let outcome = try ChildProcess.shell(script, in: folder.path)
    #expect(outcome.output.hasSuffix("code 2\n"), "\(outcome.output)")
    #expect(
      outcome.output.contains("plumbline: cannot write \"a/tracking-plan.yaml\": File too large\n"),
      "\(outcome.output)")
    #expect(outcome.output.contains(said), "\(outcome.output)")
    #expect(try folder.read("a/tracking-plan.yaml") == WriteFaultTests.plan)
    #expect(try folder.read("b/tracking-plan.yaml") != small)
  }

  @Test(limits, arguments: [0, 1])
  func aDiskThatTakesNoMoreHoldsNoHalfOfANewPlan(blocks: Int) throws {
    let folder = try TemporaryFolder()
    let script = """
      { (ulimit -f \(blocks); exec "$PLUMBLINE" init --product Harbor plan.yaml); echo "code $?"; } 2>&1 | cat
      """
    let outcome = try ChildProcess.shell(script, in: folder.path)
    #expect(
      outcome.output == "plumbline: cannot write \"plan.yaml\": File too large\ncode 2\n", "\(outcome.output)"
    )
    #expect(Shared.files(in: folder.path) == [])
  }

  @Test(limits) func noFolderIsLeftOfAPlanThatCouldNotBeMade() throws {
    let folder = try TemporaryFolder(["a/there": ""])
    let script = """
      { (ulimit -f 0; exec "$PLUMBLINE" init --product Harbor a/b/c/plan.yaml); echo "code $?"; } 2>&1 | cat
      """
    let outcome = try ChildProcess.shell(script, in: folder.path)
    #expect(outcome.output.hasSuffix("code 2\n"), "\(outcome.output)")
    #expect(Shared.files(in: "\(folder.path)/a") == ["there"])
  }

  @Test(limits) func aNameThatCannotBeGivenEverywhereIsGivenNowhere() throws {
    // The state is larger than the limit, the plan is not.
    let plan = "meta: {product: Harbor}\nevents:\n  - {name: a.made, category: core_value}\n"
    let state = "events:\n  - {name: a.made, status: LIVE}\n" + String(repeating: "# more\n", count: 200)
    let folder = try TemporaryFolder(["tracking-plan.yaml": plan, "current-state.yaml": state])
    let script = """
      { (ulimit -f 1; exec "$PLUMBLINE" rename event a.made a.done); echo "code $?"; } 2>&1 | cat
      """
    let outcome = try ChildProcess.shell(script, in: folder.path)
    #expect(outcome.output.hasSuffix("File too large\ncode 2\n"), "\(outcome.output)")
    #expect(try folder.read("tracking-plan.yaml") == plan)
    #expect(try folder.read("current-state.yaml") == state)
    #expect(Shared.files(in: folder.path) == ["current-state.yaml", "tracking-plan.yaml"])
  }

  @Test func aFullDiskIsTold() throws {
    let folder = try TemporaryFolder(["disk/x": ""])
    // Not everybody may mount; who may, tries a disk that is really full.
    let script = """
      mount -t tmpfs -o size=64k none disk 2>/dev/null || { echo none; exit; }
      trap 'umount disk' EXIT
      cat >disk/tracking-plan.yaml; cat /dev/zero >disk/rest 2>/dev/null; cp disk/tracking-plan.yaml copy
      "$PLUMBLINE" fix disk; echo "code $?"
      cmp copy disk/tracking-plan.yaml && ls -A disk
      """
    let child = try ChildProcess(["/bin/sh", "-c", script], in: folder.path)
    child.say(WriteFaultTests.plan)
    child.closeInput()
    let outcome = child.wait()
    guard outcome.output != "none\n" else { return }
    #expect(outcome.output == "code 2\nrest\ntracking-plan.yaml\n", "\(outcome.output)\(outcome.errors)")
    #expect(
      outcome.errors == "plumbline: cannot write \"disk/tracking-plan.yaml\": No space left on device\n")
  }

  @Test func anOutputThatTakesNothingIsTold() throws {
    let folder = try TemporaryFolder(["tracking-plan.yaml": WriteFaultTests.plan])
    let full = try ChildProcess.shell("\"$PLUMBLINE\" check >/dev/full; echo $? >&2", in: folder.path)
    #expect(full.errors == "plumbline: cannot write the result: the output takes no more\n2\n")
    let closed = try ChildProcess.shell("\"$PLUMBLINE\" check >&-; echo $? >&2", in: folder.path)
    #expect(closed.errors == "plumbline: cannot write the result: the output takes no more\n2\n")
    // A reader that has seen enough is no fault.
    let early = try ChildProcess.shell(
      "\"$PLUMBLINE\" check --level hint | head -c 1 >/dev/null", in: folder.path)
    #expect(early.code == 0 && early.errors == "")
  }

  @Test(arguments: [
    ("fix", "the plans are fixed"), ("suppress --level hint", "the comments are written"),
    ("rename event thing1.made thing1.done", "the new name is given"),
    ("init --product Harbor new.yaml", "the plan is written"),
    ("check --write-baseline", "the baseline is written"),
  ])
  func whatIsDoneIsToldThoughNoResultCanBeWritten(command: String, said: String) throws {
    let folder = try TemporaryFolder(["tracking-plan.yaml": WriteFaultTests.plan])
    for output in ["/dev/full", "&-"] {
      let script =
        "cp tracking-plan.yaml old; \"$PLUMBLINE\" \(command) >\(output); echo $? >&2; cp old tracking-plan.yaml; rm -f new.yaml"
      let outcome = try ChildProcess.shell(script, in: folder.path)
      #expect(
        outcome.errors
          == "plumbline: cannot write the result: the output takes no more\nplumbline: \(said) all the same\n2\n"
      )
    }
  }

  @Test func aServerThatCannotReadOrWriteSaysSo() throws {
    let folder = try TemporaryFolder(["line": #"{"jsonrpc":"2.0","id":1,"method":"no/such"}"# + "\n"])
    let script = """
      "$PLUMBLINE" serve <line >/dev/full; echo $? >&2
      "$PLUMBLINE" serve <line >&-; echo $? >&2
      "$PLUMBLINE" serve <. ; echo $? >&2
      "$PLUMBLINE" serve --log /dev/full --record /dev/full <line >/dev/null; echo $? >&2
      """
    let outcome = try ChildProcess.shell(script, in: folder.path)
    #expect(
      outcome.errors.split(separator: "\n") == [
        "plumbline: cannot write \"standard output\": No space left on device", "1",
        "plumbline: cannot write \"standard output\": Bad file descriptor", "1",
        "plumbline: cannot read \"standard input\": it is a folder, and a file is needed", "0",
        "plumbline: cannot write \"/dev/full\": No space left on device; what is missing there is lost",
        "plumbline: cannot write \"/dev/full\": No space left on device; what is missing there is lost", "0",
      ])
  }

  @Test func aNameThatJustFitsCanBeWritten() throws {
    let name = String(repeating: "n", count: 250) + ".yaml"
    let folder = try TemporaryFolder([name: WriteFaultTests.plan])
    let console = TestConsole()
    #expect(console.run("fix", name, in: folder.path) == 0, "\(console.errors)")
    #expect(try folder.read(name) != WriteFaultTests.plan)
    #expect(Shared.files(in: folder.path) == [name])
  }

  @Test func ofALinkToNothingWhatItNamesIsMade() throws {
    let folder = try TemporaryFolder(["tracking-plan.yaml": WriteFaultTests.plan, "out/x": ""])
    try folder.link("report.json", to: "out/first.json")
    try folder.link("out/first.json", to: "second.json")
    let console = TestConsole()
    _ = console.run("check", "--format", "json", "--output", "report.json", in: folder.path)
    #expect(try folder.read("out/second.json").hasPrefix("{"), "\(console.errors)")
    #expect(Shared.files(in: "\(folder.path)/out") == ["first.json", "second.json", "x"])
  }

  @Test func noFileTakesThePlaceOfAClosedOutput() throws {
    let folder = try TemporaryFolder(["tracking-plan.yaml": WriteFaultTests.plan])
    let script = """
      "$PLUMBLINE" check --exit-zero --format json --output open.json
      "$PLUMBLINE" check --exit-zero --format json --output closed.json <&- >&- 2>&-
      cmp open.json closed.json && "$PLUMBLINE" serve --log log <&- >&- 2>&-
      echo $?
      """
    let outcome = try ChildProcess.shell(script, in: folder.path)
    #expect(outcome.output == "0\n", "\(outcome.errors)")
    #expect(try folder.read("log").hasSuffix("ends with 0\n"))
  }

  @Test func aFileThatIsNoneIsNotWritten() throws {
    let folder = try TemporaryFolder(["tracking-plan.yaml": WriteFaultTests.plan, "folder/x": ""])
    #expect(mkfifo("\(folder.path)/pipe", 0o600) == 0)
    try folder.link("loop", to: "loop")
    let console = TestConsole()
    for (name, reason) in [
      ("pipe", "it is no regular file"), ("folder", "it is no regular file"),
      ("/dev/full", "it is no regular file"),
      ("none/x", "there is no such folder"), ("loop", "Too many levels of symbolic links"),
    ] {
      #expect(console.run("check", "--format", "json", "--output", name, in: folder.path) == 2)
      #expect(console.errors == "plumbline: cannot write \"\(name)\": \(reason)\n", "\(name)")
    }
    #expect(Shared.files(in: folder.path) == ["folder", "loop", "pipe", "tracking-plan.yaml"])
  }
}
