import Linting
import PlanEditing
import Policy
import SourceText
import TrackingPlan
import Workspace

extension Command {
  /// Writes a first plan.
  static let initialize = Command(
    name: "init", summary: "write a first tracking plan and a configuration",
    discussion: [
      """
      The plan holds what the profile asks for: core events, required and recommended traits, and the hierarchy.
      Nothing that is there is ever overwritten. A configuration is written to this folder, or to that of a plan that is
      not below it, unless there is one already.
      """,
      "Exits with 0 when both are there, and with 2 if it cannot write the plan.",
    ],
    options: InitCommand.options,
    operand: Operand(
      name: "PATH", isRepeated: false, summary: "the plan's file (default: \(InitCommand.defaultPath))"),
    examples: [
      ("plumbline init --product Acme", "a plan for a product that accounts pay for"),
      (
        "plumbline init --hierarchy account,workspace --destinations segment,accoil",
        "with levels and tools"
      ),
      ("plumbline init --product Acme --profile saas-b2c --dry-run", "only show it"),
    ]
  ) { arguments, console throws(UsageError) in
    try InitCommand(arguments).run(on: &console)
  }
}

/// One run of `init`.
struct InitCommand {
  static let defaultPath = ".telemetry/tracking-plan.yaml"
  static let options = [product, owner, profile, hierarchy, destinations, output, dryRun]

  static let product = Option(
    "product", value: .text("NAME"), "the product (default: the name of this folder)")
  static let owner = Option("owner", value: .text("NAME"), "who answers for the plan")
  static let profile = Option(
    "profile", value: .choice(ProfileAliases.names.sorted()), fallback: "saas-b2b", "the kind of product")
  static let hierarchy = Option(
    "hierarchy", value: .text("LEVELS"),
    "the levels from the top down, with commas, or none (default: account where accounts pay)")
  static let destinations = Option(
    "destinations", value: .text("NAMES"), "the tools that receive the events, separated by commas")
  static let output = Option("output", value: .text("FILE"), "the plan's file, as PATH")
  static let dryRun = Option("dry-run", "print the plan and write nothing")

  /// The deepest hierarchy that needs no second thought.
  private static let mostLevels = 4

  private let path: FilePath
  /// Whether the user names the path.
  private let isNamed: Bool
  private let name: String?
  private let owner: String
  private let profile: String
  private let levels: [String]
  private let destinations: [Destination]
  private let isDry: Bool

  init(_ arguments: ParsedArguments) throws(UsageError) {
    let named = arguments.value(of: InitCommand.output)
    if named != nil, !arguments.operands.isEmpty {
      throw UsageError("option \"--output\" and the path name the plan's file twice; give one of them")
    }
    let file = named ?? arguments.operands.first ?? InitCommand.defaultPath
    guard [".yaml", ".yml"].contains(where: { file.hasSuffix($0) }) else {
      throw UsageError("\"\(file)\" is no name for a plan; expected one that ends in .yaml or .yml")
    }
    path = FilePath(file)
    isNamed = named != nil || !arguments.operands.isEmpty
    name = arguments.value(of: InitCommand.product)
    owner = arguments.value(of: InitCommand.owner) ?? "analytics team"
    profile = arguments.value(of: InitCommand.profile) ?? "saas-b2b"
    isDry = arguments.has(InitCommand.dryRun)
    levels = try InitCommand.levels(arguments.value(of: InitCommand.hierarchy), profile)
    destinations = try InitCommand.destinations(arguments.value(of: InitCommand.destinations) ?? "")
    for text in [name, owner].compactMap({ $0 }) where !text.contains(where: { !$0.isWhitespace }) {
      throw UsageError("the product and the owner need a name that can be read")
    }
  }

  func run(on console: inout Console) throws(UsageError) -> ExitCode {
    guard let date = try console.today() else { throw UsageError("the system cannot tell today's date") }
    let plan = StarterPlan(
      product: name ?? folderName(console.files), owner: owner, profile: profile,
      isB2B: InitCommand.isB2B(profile), levels: levels, destinations: destinations, date: date)
    try refuseWhatHasFindings(plan, date)
    if isDry { return console.write(repeating: Array(plan.text.utf8)) }
    let files = console.files
    let workspace = files.workspace(around: files.absolute(FilePath(".")))
    if !isNamed, files.writesOut(files.absolute(path), of: workspace) {
      throw UsageError(FileProblem(path, .outside, whileWriting: true).description)
    }
    do {
      try console.files.create(Array(plan.text.utf8), at: path)
    } catch {
      throw UsageError(
        error.reason == .exists
          ? "\"\(path.string)\" is there already, and init never overwrites; name another file, or see it with --dry-run"
          : error.description)
    }
    var report = "wrote \(path.string)\n"
    let configuration = configurationPath(console.files)
    do {
      try console.files.create(Array(StarterConfiguration.text(profile: profile).utf8), at: configuration)
      report += "wrote \(configuration.string)\n"
    } catch {
      guard error.reason == .exists else { throw UsageError(error.description) }
      report += "kept \(configuration.string), which was there\n"
    }
    report += "next: \(Plumbline.name) check, \(Plumbline.name) coverage\n"
    return console.write(Array(report.utf8), done: "the plan is written")
  }

  /// Refuses a plan of which our own rules have something to say: a level that is called like what events are about, a
  /// product that is called like a placeholder.
  private func refuseWhatHasFindings(_ plan: StarterPlan, _ date: String) throws(UsageError) {
    let analysis = Analyzer(today: date).analyze(Array(plan.text.utf8), path: InitCommand.defaultPath)
    guard let first = analysis.findings.first else { return }
    throw UsageError(
      "a plan of these words would not be without findings: \(first.fullMessage)  [\(first.rule)]; give other levels or another name"
    )
  }

  /// Where a configuration holds for the plan: here where the plan is below, else in its folder.
  private func configurationPath(_ files: FileTree) -> FilePath {
    let plan = files.absolutePath(of: path).normalized
    let here = files.absolutePath(of: FilePath(".")).normalized
    if plan.relative(to: here) != plan { return FilePath(ConfigurationFile.name) }
    let isHidden = path.parent.name.elementsEqual(".telemetry".utf8)
    return (isHidden ? path.parent.parent : path.parent).appending(ConfigurationFile.name.utf8)
  }

  private func folderName(_ files: FileTree) -> String {
    let folder = files.absolutePath(of: FilePath(".")).string.split(separator: "/").last { $0 != "." }
    return folder.map { String($0) } ?? "Product"
  }

  private static func isB2B(_ profile: String) -> Bool {
    ProfileLibrary.builtIn.lineage(of: profile).contains("saas-b2b")
  }

  private static func parts(_ text: String) -> [String] {
    text.split(separator: ",").map { String($0).split(separator: " ").joined(separator: " ") }
      .filter { !$0.isEmpty }
  }

  private static func levels(_ text: String?, _ profile: String) throws(UsageError) -> [String] {
    guard let text else { return isB2B(profile) ? ["account"] : [] }
    let levels = parts(text) == ["none"] ? [] : parts(text)
    for level in levels {
      let isName = level.utf8.allSatisfy {
        $0 >= 0x61 && $0 <= 0x7A || $0 == 0x5F || $0 >= 0x30 && $0 <= 0x39
      }
      guard isName, let first = level.utf8.first, first >= 0x61, first <= 0x7A, level.utf8.last != 0x5F else {
        throw UsageError(
          "level \"\(level)\" should be a word in small letters, such as account or team_space")
      }
      if ["user", "none"].contains(level) {
        throw UsageError("\"\(level)\" is no level; name groups such as account, workspace or project")
      }
    }
    if Set(levels).count < levels.count { throw UsageError("the hierarchy names a level twice: \(text)") }
    if levels.count > mostLevels {
      throw UsageError("\(levels.count) levels are too many to start with; give at most \(mostLevels)")
    }
    if levels.isEmpty, isB2B(profile) {
      throw UsageError(
        "in profile \"\(profile)\" accounts pay; give a hierarchy such as account, or another profile")
    }
    return levels
  }

  private static func destinations(_ text: String) throws(UsageError) -> [Destination] {
    var destinations: [Destination] = []
    for name in parts(text) {
      guard let destination = Destination.find(name) else {
        let known = Destination.all.map(\.id)
        throw UsageError.unknown(
          "destination", name, among: known, else: "known: \(known.joined(separator: ", "))")
      }
      if !destinations.contains(where: { $0.id == destination.id }) { destinations.append(destination) }
    }
    return destinations
  }
}
