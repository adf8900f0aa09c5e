#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the reading thread hands to the one that works: in order, and bounded, so that a client which sends faster
/// than anybody can work is held back rather than remembered.
///
/// One thread puts in, one takes out. The one that works always takes everything that has arrived, which is what
/// makes a burst of edits cost one analysis.
public final class InboundQueue: @unchecked Sendable {
  // Everything below is touched only with `mutex` held.
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let changed: UnsafeMutablePointer<pthread_cond_t>
  private var items: [InboundItem] = []
  private var byteCount = 0
  private var editCount = 0
  private var isClosed = false

  private let maximumCount: Int
  private let maximumByteCount: Int

  /// Makes an empty queue.
  ///
  /// - Parameters:
  ///   - maximumCount: How many messages may wait.
  ///   - maximumByteCount: How many bytes of messages may wait; a single larger one is let in when nothing waits.
  public init(maximumCount: Int = 4_096, maximumByteCount: Int = 16 << 20) {
    self.maximumCount = max(maximumCount, 1)
    self.maximumByteCount = maximumByteCount
    mutex = .allocate(capacity: 1)
    changed = .allocate(capacity: 1)
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(mutex)
    changed.deallocate()
    mutex.deallocate()
  }

  /// Puts an item in, waiting for room if there is none. Does nothing after `close()`.
  public func append(_ item: InboundItem) {
    pthread_mutex_lock(mutex)
    while !isClosed, !items.isEmpty,
      items.count >= maximumCount || byteCount >= maximumByteCount - min(item.byteCount, maximumByteCount)
    {
      pthread_cond_wait(changed, mutex)
    }
    if !isClosed {
      items.append(item)
      byteCount += item.byteCount
      if item.isEdit { editCount += 1 }
    }
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(mutex)
  }

  /// Says that nothing more comes; what has been put in can still be taken.
  public func close() {
    pthread_mutex_lock(mutex)
    isClosed = true
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(mutex)
  }

  /// Takes everything that has arrived; `nil` when nothing ever will any more.
  ///
  /// - Parameter isWaiting: Whether to wait until there is something; else nothing may be taken.
  public func takeAll(isWaiting: Bool = true) -> [InboundItem]? {
    pthread_mutex_lock(mutex)
    while isWaiting, items.isEmpty, !isClosed { pthread_cond_wait(changed, mutex) }
    let taken = items
    items = []
    byteCount = 0
    editCount = 0
    let isOver = taken.isEmpty && isClosed
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(mutex)
    return isOver ? nil : taken
  }

  /// Whether a change to a document is waiting, so that what is being worked out is out of date already.
  public var hasEdit: Bool {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return editCount > 0
  }
}
