/// The differences of two texts as `diff -u` and `git apply` write them.
public struct UnifiedDiff: Sendable {
  private enum Line {
    case same(ArraySlice<UInt8>)
    case removed(ArraySlice<UInt8>)
    case added(ArraySlice<UInt8>)
  }

  /// How many lines around a change are shown.
  private static let context = 3
  /// How far ahead one looks for a place where both texts agree again, in lines.
  private static let reach = 80

  private let lines: [Line]

  /// Compares two texts. Complexity: linear in the lines, times a bound for each change.
  public init(_ old: [UInt8], _ new: [UInt8]) {
    lines = UnifiedDiff.compare(UnifiedDiff.split(old), UnifiedDiff.split(new))
  }

  /// The differences with the file's name before them; empty where there are none.
  public func text(name: String) -> [UInt8] {
    let hunks = hunks()
    if hunks.isEmpty { return [] }
    var result = Array("--- \(name)\n+++ \(name)\n".utf8)
    for hunk in hunks { write(hunk, to: &result) }
    return result
  }

  // MARK: Comparing

  /// The lines of a text with their breaks.
  private static func split(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for index in text.indices where text[index] == 0x0A {
      lines.append(text[start...index])
      start = index + 1
    }
    if start < text.count { lines.append(text[start...]) }
    return lines
  }

  private static func compare(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Line] {
    var lines: [Line] = []
    var left = 0
    var right = 0
    while left < old.count || right < new.count {
      if left < old.count, right < new.count, old[left] == new[right] {
        lines.append(.same(old[left]))
        left += 1
        right += 1
        continue
      }
      let (removed, added) = step(old[left...], new[right...])
      lines += old[left..<left + removed].map { .removed($0) }
      lines += new[right..<right + added].map { .added($0) }
      left += removed
      right += added
    }
    return lines
  }

  /// How many lines to pass on either side to the nearest place where the texts agree on three lines, or to their end.
  private static func step(
    _ old: ArraySlice<ArraySlice<UInt8>>, _ new: ArraySlice<ArraySlice<UInt8>>
  ) -> (removed: Int, added: Int) {
    for distance in 1...(2 * reach) {
      for removed in max(0, distance - reach)...min(distance, reach) {
        let added = distance - removed
        guard removed <= old.count, added <= new.count else { continue }
        let first = old.dropFirst(removed)
        let second = new.dropFirst(added)
        if first.isEmpty != second.isEmpty { continue }
        let ahead = min(3, first.count, second.count)
        if first.prefix(ahead).elementsEqual(second.prefix(ahead)) { return (removed, added) }
      }
    }
    // They agree nowhere near: each gives one line, so that there is an end.
    return (min(1, old.count), min(1, new.count))
  }

  // MARK: Writing

  /// The changes that lie near each other, as ranges of `lines` with the context around them.
  private func hunks() -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for (index, line) in lines.enumerated() {
      if case .same = line { continue }
      let start = max(0, index - UnifiedDiff.context)
      let end = min(lines.count, index + UnifiedDiff.context + 1)
      if let last = hunks.last, start <= last.upperBound {
        hunks[hunks.count - 1] = last.lowerBound..<end
      } else {
        hunks.append(start..<end)
      }
    }
    return hunks
  }

  private func write(_ hunk: Range<Int>, to result: inout [UInt8]) {
    let before = count(lines[..<hunk.lowerBound])
    let inside = count(lines[hunk])
    let old = UnifiedDiff.range(before.old, inside.old)
    let new = UnifiedDiff.range(before.new, inside.new)
    result += Array("@@ -\(old) +\(new) @@\n".utf8)
    for line in lines[hunk] {
      let (sign, text): (UInt8, ArraySlice<UInt8>) =
        switch line {
        case .same(let text): (UInt8(ascii: " "), text)
        case .removed(let text): (UInt8(ascii: "-"), text)
        case .added(let text): (UInt8(ascii: "+"), text)
        }
      result.append(sign)
      result += text
      if text.last != 0x0A { result += Array("\n\\ No newline at end of file\n".utf8) }
    }
  }

  /// How many lines of the old and of the new text some lines are.
  private func count(_ lines: ArraySlice<Line>) -> (old: Int, new: Int) {
    lines.reduce(into: (old: 0, new: 0)) { sum, line in
      switch line {
      case .same: sum = (sum.old + 1, sum.new + 1)
      case .removed: sum.old += 1
      case .added: sum.new += 1
      }
    }
  }

  private static func range(_ before: Int, _ count: Int) -> String {
    let start = count == 0 ? before : before + 1
    return count == 1 ? "\(start)" : "\(start),\(count)"
  }
}
