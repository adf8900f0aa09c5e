/// Which lines differ between two texts; lines end at LF alone, as for `diff`.
public struct LineDifference: Sendable {
  /// Some lines that others take the place of, counted from zero; one of the two may be none.
  public struct Change: Sendable, Hashable {
    /// The lines that go.
    public let old: Range<Int>
    /// The lines that come.
    public let new: Range<Int>

    /// Makes a change.
    public init(old: Range<Int>, new: Range<Int>) {
      self.old = old
      self.new = new
    }
  }

  /// The lines of the old text with their breaks.
  public let old: [ArraySlice<UInt8>]
  /// The lines of the new text with their breaks.
  public let new: [ArraySlice<UInt8>]
  /// What differs, in order of place; none where the texts are equal.
  public private(set) var changes: [Change] = []

  /// The most lines that are compared each with each.
  private static let most = 2_048

  /// Compares two texts. Complexity: linear in the lines, but for stretches of up to two thousand lines that have none
  /// in common which stands in both texts once.
  public init(_ old: [UInt8], _ new: [UInt8]) {
    self.old = LineDifference.split(old)
    self.new = LineDifference.split(new)
    compare(0..<self.old.count, 0..<self.new.count, parts: true)
  }

  /// Compares two stretches; a long one in the parts between the lines that both texts have once.
  private mutating func compare(_ before: Range<Int>, _ after: Range<Int>, parts: Bool) {
    var (left, right) = (before, after)
    while let first = left.first, let second = right.first, old[first] == new[second] {
      (left, right) = (left.dropFirst(), right.dropFirst())
    }
    while let last = left.last, let second = right.last, old[last] == new[second] {
      (left, right) = (left.dropLast(), right.dropLast())
    }
    if left.isEmpty || right.isEmpty {
      change(left, right)
    } else if left.count + right.count <= LineDifference.most {
      compareEach(left, right)
    } else if parts {
      var start = (left.lowerBound, right.lowerBound)
      for (first, second) in common(left, right) {
        compare(start.0..<first, start.1..<second, parts: false)
        start = (first + 1, second + 1)
      }
      compare(start.0..<left.upperBound, start.1..<right.upperBound, parts: false)
    } else if left.count == right.count {
      for (first, second) in zip(left, right) where old[first] != new[second] {
        change(first..<first + 1, second..<second + 1)
      }
    } else {
      change(left, right)
    }
  }

  private mutating func compareEach(_ before: Range<Int>, _ after: Range<Int>) {
    var isOld = [Bool](repeating: false, count: before.count)
    var isNew = [Bool](repeating: false, count: after.count)
    for difference in new[after].difference(from: old[before]) {
      switch difference {
      case .remove(let offset, _, _): isOld[offset] = true
      case .insert(let offset, _, _): isNew[offset] = true
      }
    }
    var (left, right) = (0, 0)
    while left < before.count || right < after.count {
      let start = (left, right)
      while left < before.count, isOld[left] { left += 1 }
      while right < after.count, isNew[right] { right += 1 }
      change(
        before.lowerBound + start.0..<before.lowerBound + left,
        after.lowerBound + start.1..<after.lowerBound + right)
      // What is left stands in both.
      (left, right) = (left + 1, right + 1)
    }
  }

  /// Takes down a change; one that touches the last is part of it.
  private mutating func change(_ before: Range<Int>, _ after: Range<Int>) {
    if before.isEmpty, after.isEmpty { return }
    if let last = changes.last, last.old.upperBound == before.lowerBound,
      last.new.upperBound == after.lowerBound
    {
      changes[changes.count - 1] = Change(
        old: last.old.lowerBound..<before.upperBound, new: last.new.lowerBound..<after.upperBound)
    } else {
      changes.append(Change(old: before, new: after))
    }
  }

  /// The longest row of lines that stand once in each stretch, in the same order in both.
  private func common(_ before: Range<Int>, _ after: Range<Int>) -> [(old: Int, new: Int)] {
    func once(_ lines: [ArraySlice<UInt8>], _ range: Range<Int>) -> [ArraySlice<UInt8>: Int?] {
      range.reduce(into: [:]) { $0.updateValue($0.keys.contains(lines[$1]) ? nil : $1, forKey: lines[$1]) }
    }
    let places = once(new, after)
    let pairs = once(old, before).values.compactMap { $0 }.sorted().compactMap { first in
      places[old[first]].flatMap { $0 }.map { (old: first, new: $0) }
    }
    // Patience sorting: for each length the row that ends first, and what stands before each line in its row.
    var ends: [Int] = []
    var previous: [Int?] = []
    for (index, pair) in pairs.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = low + (high - low) / 2
        if pairs[ends[middle]].new < pair.new { low = middle + 1 } else { high = middle }
      }
      previous.append(low > 0 ? ends[low - 1] : nil)
      if low < ends.count { ends[low] = index } else { ends.append(index) }
    }
    var row: [(old: Int, new: Int)] = []
    var next = ends.last
    while let index = next {
      row.append(pairs[index])
      next = previous[index]
    }
    return row.reversed()
  }

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
}
