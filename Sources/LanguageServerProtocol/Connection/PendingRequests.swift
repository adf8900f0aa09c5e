import Synchronization

/// The requests that have come and are not answered, so that the reading thread can mark one as cancelled.
///
/// A cancellation of anything else leaves no trace, so that no client can make it grow.
public final class PendingRequests: Sendable {
  private let flags = Mutex<[RequestID: CancellationFlag]>([:])

  /// Makes an empty set.
  public init() {}

  /// Notes a request that has come. Where an id is used again before its answer, the later one can be cancelled.
  public func insert(_ request: RequestMessage) {
    flags.withLock { $0[request.id] = request.cancellation }
  }

  /// Marks a request as cancelled; does nothing if there is no such request.
  public func cancel(_ id: RequestID) {
    flags.withLock { $0[id] }?.cancel()
  }

  /// Forgets a request that has been answered.
  public func remove(_ request: RequestMessage) {
    flags.withLock {
      if $0[request.id] === request.cancellation { $0[request.id] = nil }
    }
  }

  /// How many requests wait for their answers.
  public var count: Int { flags.withLock { $0.count } }
}
