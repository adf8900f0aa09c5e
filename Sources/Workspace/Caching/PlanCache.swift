import SourceText

/// Keeps the plans that were asked about last, so that many questions about one file read it once.
///
/// A file is read again as soon as its stamp is another one, or is too young to be believed; a text that was given or is
/// open in an editor is compared. One thread owns a cache.
public final class PlanCache {
  private struct Entry {
    var stamp: FileStamp?
    let plan: ReadPlan
    let settings: PlanSettings
    var lastUse: Int
  }

  /// Which files of a folder can hold profiles.
  public let listings = ProfileListings()

  private var analyses: [KeptAnalysis] = []
  private var entries: [FilePath: Entry] = [:]
  private var uses = 0
  private let capacity: Int

  /// Makes a cache.
  ///
  /// - Parameter capacity: How many plans it keeps.
  public init(capacity: Int = 16) { self.capacity = max(1, capacity) }

  /// The plan that a text is.
  ///
  /// - Parameters:
  ///   - path: Its name, absolute; texts without one share an entry.
  ///   - settings: What holds for it.
  public func plan(
    _ bytes: [UInt8], path: FilePath, under settings: PlanSettings = PlanSettings()
  ) -> ReadPlan {
    if let entry = entries[path], entry.plan.text.bytes == bytes, entry.settings.isSame(as: settings) {
      touch(path)
      return entry.plan
    }
    let plan = ReadPlan(bytes, path: path, under: settings)
    keep(plan, path, settings, stamp: nil)
    return plan
  }

  /// The plan that a file holds.
  ///
  /// - Parameter settings: What holds for it.
  /// - Throws: `FileProblem` where it cannot be read.
  public func plan(
    _ path: FilePath, in files: FileTree, under settings: PlanSettings = PlanSettings()
  ) throws(FileProblem) -> ReadPlan {
    let key = files.absolutePath(of: path)
    let stamp = FileStamp.of(key, in: files)
    let known = entries[key].flatMap { $0.settings.isSame(as: settings) ? $0 : nil }
    if let entry = known, let last = entry.stamp, last == stamp {
      touch(key)
      return entry.plan
    }
    let bytes = try files.read(path)
    let settled = stamp.flatMap { $0.isSettled && $0 == FileStamp.of(key, in: files) ? $0 : nil }
    if let entry = known, entry.plan.text.bytes == bytes {
      entries[key]?.stamp = settled
      touch(key)
      return entry.plan
    }
    let plan = ReadPlan(bytes, path: key, under: settings)
    keep(plan, key, settings, stamp: settled)
    return plan
  }

  /// The analysis of a plan, made only where something has changed that goes into it.
  ///
  /// - Parameters:
  ///   - text: The plan's text.
  ///   - path: Its file or name, by which configurations know it; `nil` for a text without one.
  ///   - name: Its name in reports.
  ///   - settings: What holds for it.
  ///   - today: The day for which it is analysed.
  ///   - analyze: Makes the analysis; `nil` where that was cancelled.
  public func analysis(
    of text: SourceText, path: FilePath?, name: String, under settings: PlanSettings, today: String?,
    analyze: () -> Analysis?
  ) -> Analysis? {
    let key = KeptAnalysis.Key(path: path, name: name, today: today)
    // By its position: what is kept is large, and is copied for the answer only.
    if let index = analyses.firstIndex(where: { $0.key == key }),
      analyses[index].analysis.text.bytes == text.bytes,
      analyses[index].analysis.settings.isSame(as: settings)
    {
      return analyses[index].analysis
    }
    guard let analysis = analyze() else { return nil }
    analyses.removeAll { $0.key == key }
    if analyses.count >= PlanCache.mostAnalyses { analyses.removeFirst() }
    analyses.append(KeptAnalysis(key: key, analysis: analysis))
    return analysis
  }

  /// The most analyses that are kept: each is several times the size of its plan.
  private static let mostAnalyses = 4

  private func touch(_ path: FilePath) {
    uses += 1
    entries[path]?.lastUse = uses
  }

  private func keep(
    _ plan: ReadPlan, _ path: FilePath, _ settings: PlanSettings, stamp: FileStamp?
  ) {
    uses += 1
    if entries[path] == nil, entries.count >= capacity,
      let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse })
    {
      entries[oldest.key] = nil
    }
    entries[path] = Entry(stamp: stamp, plan: plan, settings: settings, lastUse: uses)
  }
}

/// An analysis with what it was made for.
private struct KeptAnalysis {
  struct Key: Hashable {
    let path: FilePath?
    let name: String
    let today: String?
  }

  let key: Key
  let analysis: Analysis
}
