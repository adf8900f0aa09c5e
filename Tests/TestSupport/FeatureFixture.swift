#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One plan of a feature's directory below `Tests/Fixtures/features`, with what the feature makes of it in a file
/// beside it.
public struct FeatureFixture: Sendable, CustomStringConvertible {
  /// The feature, which is the directory's name.
  public let feature: String
  /// The file's name without its ending.
  public let name: String

  private static let root = "\(Repository.root)/Tests/Fixtures/features"

  /// The plans of a feature: the files `….yaml` but for those that are what is expected, `….expected.yaml`.
  public static func all(of feature: String) -> [FeatureFixture] {
    Shared.files(in: "\(root)/\(feature)")
      .filter { $0.hasSuffix(".yaml") && !$0.hasSuffix(".expected.yaml") }
      .map { FeatureFixture(feature: feature, name: String($0.dropLast(5))) }
  }

  public var description: String { "\(feature)/\(name)" }

  /// The plan.
  public var bytes: [UInt8] { Shared.bytes(of: path("yaml")) ?? [] }

  /// Whether a text is what is expected; where the fixtures are rewritten, it is from now on.
  ///
  /// - Parameters:
  ///   - text: What the feature makes of the plan.
  ///   - ending: The ending of the file that holds what is expected.
  public func matches(_ text: [UInt8], ending: String = "expected.yaml") throws -> Bool {
    if RuleFixture.isUpdating { try Data(text).write(to: URL(fileURLWithPath: path(ending))) }
    return Shared.bytes(of: path(ending)) == text
  }

  private func path(_ ending: String) -> String { "\(FeatureFixture.root)/\(feature)/\(name).\(ending)" }
}
