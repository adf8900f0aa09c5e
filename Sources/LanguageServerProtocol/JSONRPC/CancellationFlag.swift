import Synchronization

/// Whether somebody still waits for an answer: set once by the thread that reads, looked at by the one that works.
public final class CancellationFlag: Sendable {
  private let flag = Atomic<Bool>(false)

  /// Makes a flag that is not set.
  public init() {}

  /// Whether the work is no longer wanted; cheap enough to ask between two rules.
  public var isCancelled: Bool { flag.load(ordering: .relaxed) }

  /// Says that the work is no longer wanted.
  public func cancel() { flag.store(true, ordering: .relaxed) }
}

extension CancellationFlag: Hashable {
  /// Two flags are equal if they are the same one.
  public static func == (first: CancellationFlag, second: CancellationFlag) -> Bool { first === second }

  /// Hashes the identity.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
