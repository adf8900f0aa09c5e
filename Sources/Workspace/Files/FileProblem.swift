#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a file or folder cannot be read, or a file not written.
public struct FileProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is in the way.
  public enum Reason: Hashable, Sendable {
    /// There is something of that name already.
    case exists
    /// There is nothing of that name.
    case missing
    /// It is a folder where a file is needed.
    case isFolder
    /// It is a file where a folder is needed.
    case isNoFolder
    /// This user may not read it.
    case denied
    /// It is a pipe, a socket or a device.
    case notRegular
    /// It has more bytes than the limit, which is given.
    case tooLarge(limit: Int)
    /// It is a link that leads out of the workspace.
    case outside
    /// It lies in more folders than the limit, which is given.
    case tooDeep(limit: Int)
    /// Anything else, by the system's error number.
    case system(Int32)
  }

  /// The file, as it was asked for.
  public let path: FilePath
  /// What is in the way.
  public let reason: Reason
  /// Whether it was to be written; else it was to be read.
  public let isWriting: Bool

  /// Makes a problem.
  public init(_ path: FilePath, _ reason: Reason, whileWriting isWriting: Bool = false) {
    self.path = path
    self.reason = reason
    self.isWriting = isWriting
  }

  /// Takes the reason from an error number of the system.
  public init(_ path: FilePath, errorNumber: Int32, whileWriting isWriting: Bool = false) {
    self.isWriting = isWriting
    self.path = path
    switch errorNumber {
    case ENOENT: reason = .missing
    case ENOTDIR: reason = .isNoFolder
    case EISDIR: reason = .isFolder
    case EACCES, EPERM: reason = .denied
    default: reason = .system(errorNumber)
    }
  }

  /// What is wrong, in one sentence: `cannot read "plan.yaml": there is no such file`.
  public var description: String {
    "cannot \(isWriting ? "write" : "read") \"\(path.string)\": \(explanation)"
  }

  private var explanation: String {
    switch reason {
    case .exists: "it is there already, and is left as it is"
    case .missing: isWriting ? "there is no such folder" : "there is no such file"
    case .isFolder: "it is a folder, and a file is needed"
    case .isNoFolder: "a part of the path is a file, and a folder is needed"
    case .denied: "permission denied"
    case .notRegular: "it is no regular file"
    case .tooLarge(let limit): "it is larger than \(limit >> 20) MiB, which no tracking plan is"
    case .outside: "it is a link that leads out of the workspace; name what it leads to"
    case .tooDeep(let limit): "it lies more than \(limit) folders deep; name it to have it read"
    case .system(let number): strerror(number).map { String(cString: $0) } ?? "error \(number)"
    }
  }
}
