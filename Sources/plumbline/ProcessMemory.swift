import Synchronization

#if canImport(Glibc)
  import Allocator
  import Glibc
#endif

/// How this process gets its memory from the system and gives it back.
///
/// A page that is asked for anew costs more than what is done with it: a check of a small plan spends a third of its time
/// on pages, and so did requests about large plans.
enum ProcessMemory {
  /// The size of a huge page on the systems that we know; where it is another, nothing is gained or lost.
  private static let hugePage = 2 << 20
  /// What is asked of the system at a time beyond what is needed.
  private static let headroom = 64 << 20
  /// The address of what lies below the first huge page: kept, so that nobody takes it for lost.
  private static let unused = Mutex<UInt>(0)

  /// Sets up the allocator, before anything large is allocated.
  ///
  /// Freed memory is kept for what comes next, up to a limit, instead of being given back with each large block. One
  /// arena serves both threads, of which mostly one works, and holds less that nobody uses. The first stretch of it is
  /// asked for in huge pages: one of them comes in the time of some fifty small ones and replaces five hundred.
  ///
  /// - Parameter hugeLimit: How many bytes may come in huge pages, of which the last is rarely used up: for a process
  ///   that stays, what it needs in any case.
  static func prepare(hugeLimit: Int) {
    #if canImport(Glibc)
      mallopt(M_ARENA_MAX, 1)
      mallopt(M_MMAP_THRESHOLD, 8 << 20)
      mallopt(M_TRIM_THRESHOLD, Int32(headroom + 32 << 20))
      mallopt(M_TOP_PAD, Int32(headroom))
      // What lies below the first huge page stays unused, which costs addresses and no memory.
      guard let end = sbrk(0), let unused = malloc(hugePage - Int(bitPattern: end) % hugePage),
        let newEnd = sbrk(0)
      else { return }
      ProcessMemory.unused.withLock { $0 = UInt(bitPattern: unused) }
      let start = (Int(bitPattern: unused) + hugePage - 1) / hugePage * hugePage
      let length = min(hugeLimit, Int(bitPattern: newEnd) - start) / hugePage * hugePage
      // A system without huge pages refuses, and all stays as it was.
      if length > 0 { madvise(UnsafeMutableRawPointer(bitPattern: start), length, MADV_HUGEPAGE) }
    #endif
  }
}
