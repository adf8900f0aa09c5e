/// A file that is a plan, as it was read.
public struct PlanFile: Sendable, Hashable {
  /// The file.
  public let path: FilePath
  /// What it held.
  public let bytes: [UInt8]

  /// Makes a plan's file.
  public init(path: FilePath, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
