// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "plumbline",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "plumbline", targets: ["plumbline"])
  ],
  targets: rooms.map(withFunctionsApart) + tests,
  swiftLanguageModes: [.v6]
)

/// A room whose functions the linker can move one by one: in a release, those that every check uses stand side by side, so
/// that a process of a few milliseconds waits for half as many pages.
///
/// `functions.order` lists them, and `Tests/Benchmarks/order` writes it. The linker that takes such a list is the one that
/// comes with Swift.
func withFunctionsApart(_ room: Target) -> Target {
  let onLinux = BuildSettingCondition.when(platforms: [.linux], configuration: .release)
  switch room.type {
  case .executable:
    let list = "\(Context.packageDirectory)/Sources/plumbline/functions.order"
    room.linkerSettings = [
      .unsafeFlags(
        [
          "-use-ld=lld", "-Xlinker", "--symbol-ordering-file=\(list)", "-Xlinker",
          "--no-warn-symbol-ordering",
        ], onLinux)
    ]
    fallthrough
  case .regular: room.swiftSettings = [.unsafeFlags(["-Xfrontend", "-function-sections"], onLinux)]
  default: break
  }
  return room
}

/// The rooms from the ground up: a room imports only rooms above it in this list (see `Sources/README.md`).
var rooms: [Target] {
  [
    .target(name: "SourceText"),
    .target(name: "JSON"),
    .target(name: "YAML", dependencies: ["SourceText"]),
    .target(name: "Schema", dependencies: ["SourceText", "YAML"]),
    .target(name: "TrackingPlan", dependencies: ["SourceText", "YAML", "Schema"]),
    .target(name: "PlanEditing", dependencies: ["SourceText", "YAML", "Schema", "TrackingPlan"]),
    .target(
      name: "Insight", dependencies: ["SourceText", "YAML", "Schema", "TrackingPlan", "PlanEditing"]),
    .target(
      name: "Linting",
      dependencies: ["SourceText", "YAML", "Schema", "TrackingPlan", "PlanEditing", "Insight"]),
    .target(
      name: "Policy",
      dependencies: [
        "SourceText", "JSON", "YAML", "Schema", "TrackingPlan", "PlanEditing", "Insight", "Linting",
      ]),
    .target(
      name: "Workspace",
      dependencies: [
        "SourceText", "YAML", "Schema", "TrackingPlan", "PlanEditing", "Insight", "Linting", "Policy",
      ]),
    .target(
      name: "Queries",
      dependencies: [
        "SourceText", "JSON", "YAML", "Schema", "TrackingPlan", "PlanEditing", "Insight", "Linting", "Policy",
        "Workspace",
      ]),
    .target(
      name: "LanguageFeatures",
      dependencies: [
        "SourceText", "JSON", "YAML", "Schema", "TrackingPlan", "PlanEditing", "Insight", "Linting", "Policy",
        "Workspace", "Queries",
      ]),
    .target(
      name: "Reporting",
      dependencies: [
        "SourceText", "JSON", "TrackingPlan", "Insight", "Linting", "Policy", "Workspace", "Queries",
      ]),
    .target(name: "LanguageServerProtocol", dependencies: ["SourceText", "JSON"]),
    .target(
      name: "LanguageServer",
      dependencies: [
        "SourceText", "JSON", "YAML", "Schema", "TrackingPlan", "PlanEditing", "Insight", "Linting", "Policy",
        "Workspace", "Queries", "LanguageFeatures", "Reporting", "LanguageServerProtocol",
      ]),
    // No room of its own: a header of the C library that Swift's module of it leaves out.
    .systemLibrary(name: "Allocator"),
    .executableTarget(
      name: "plumbline",
      dependencies: [
        "Allocator", "SourceText", "JSON", "YAML", "Schema", "TrackingPlan", "PlanEditing", "Insight",
        "Linting", "Policy",
        "Workspace", "Queries", "LanguageFeatures", "Reporting", "LanguageServerProtocol", "LanguageServer",
      ],
      exclude: ["functions.order"]),
  ]
}

var tests: [Target] {
  [
    .target(
      name: "TestSupport",
      dependencies: ["SourceText", "YAML", "TrackingPlan", "Insight", "Linting", "Policy"],
      path: "Tests/TestSupport"),
    .testTarget(name: "SourceTextTests", dependencies: ["SourceText", "TestSupport"]),
    .testTarget(name: "JSONTests", dependencies: ["JSON", "TestSupport"]),
    .testTarget(name: "WorkspaceTests", dependencies: ["SourceText", "Workspace", "TestSupport"]),
    .testTarget(
      name: "QueriesTests",
      dependencies: ["SourceText", "JSON", "Insight", "Workspace", "Queries", "TestSupport"]),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "SourceText", "JSON", "Insight", "Linting", "Policy", "Workspace", "Queries", "Reporting",
        "TestSupport",
      ]),
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "plumbline", "SourceText", "JSON", "YAML", "Schema", "TrackingPlan", "Insight", "Linting", "Policy",
        "Workspace", "Queries", "LanguageServerProtocol", "LanguageServer", "TestSupport",
      ]),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"]),
    .testTarget(
      name: "TrackingPlanTests", dependencies: ["SourceText", "TrackingPlan", "YAML", "TestSupport"]),
    .testTarget(
      name: "LanguageServerProtocolTests",
      dependencies: ["LanguageServerProtocol", "JSON", "SourceText", "TestSupport"]),
    .testTarget(
      name: "LanguageServerTests",
      dependencies: [
        "LanguageFeatures", "LanguageServer", "LanguageServerProtocol", "JSON", "SourceText", "TestSupport",
      ]),
    .testTarget(name: "YAMLTests", dependencies: ["YAML", "JSON", "TestSupport"]),
    .testTarget(
      name: "PlanEditingTests",
      dependencies: [
        "SourceText", "YAML", "Schema", "TrackingPlan", "PlanEditing", "Linting", "Policy", "TestSupport",
      ]),
    .testTarget(
      name: "InsightTests",
      dependencies: ["SourceText", "YAML", "TrackingPlan", "PlanEditing", "Insight", "TestSupport"]),
    .testTarget(
      name: "LanguageFeaturesTests",
      dependencies: [
        "SourceText", "JSON", "YAML", "TrackingPlan", "PlanEditing", "Insight", "Linting", "Policy",
        "Workspace", "Queries", "LanguageFeatures", "TestSupport",
      ]),
    .testTarget(
      name: "PolicyTests",
      dependencies: ["SourceText", "YAML", "TrackingPlan", "Linting", "Policy", "TestSupport"]),
    .testTarget(
      name: "LintingTests",
      dependencies: ["SourceText", "YAML", "TrackingPlan", "Insight", "Linting", "Policy", "TestSupport"]),
  ]
}
