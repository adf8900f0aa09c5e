import SourceText
import TestSupport
import Testing
import YAML

/// While somebody types, what stands above is read as before.
@Suite(.enabled(if: Material.hasCorpus, Comment(rawValue: Shared.absence)))
struct TypingTests {
  @Test("every prefix of a plan keeps the items above its end", arguments: Material.plans)
  func prefixes(_ file: Material.File) {
    let bytes = file.bytes
    let whole = PlanItems(SyntaxTree.parse(bytes))
    // Every prefix of a small plan, and of a larger one as many as cost the same, but at least a hundred.
    let step = max(1, min(bytes.count / 100, bytes.count * bytes.count / 6_000_000))
    var length = 0
    var checked = 0
    while length < bytes.count {
      let counts = PlanItems(SyntaxTree.parse(Array(bytes[..<length]))).counts
      // Items that end well above: the one being typed and what it is part of are not yet there.
      for item in whole.items where isAbove(item, length, bytes) && counts[item.label] == nil {
        Issue.record("\(file.name): \(item.label) is lost in the first \(length) bytes")
        return
      }
      checked += 1
      length += step
    }
    #expect(checked >= 100)
  }

  /// Whether an item and the whole line on which it ends stand before an offset.
  private func isAbove(_ item: PlanItems.Item, _ offset: Int, _ bytes: [UInt8]) -> Bool {
    var end = item.range.end
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    return end < offset
  }

  @Test("every state of typing an event anew keeps the events around it", arguments: Material.plans)
  func retyping(_ file: Material.File) {
    let bytes = file.bytes
    let whole = PlanItems(SyntaxTree.parse(bytes))
    guard let event = whole.items.last(where: { $0.parent < 0 && $0.next >= 0 && $0.range.count > 20 }) else {
      return
    }
    var typed = 0
    for length in 0..<event.range.count {
      let text =
        Array(bytes[..<(event.range.start + length)]) + [0x0A]
        + Array(bytes[pastLine(event.range.end, bytes)...])
      let counts = PlanItems(SyntaxTree.parse(text)).counts
      for item in whole.items where item.parent < 0 && item.range.end < event.range.start {
        if counts[item.label] == nil {
          Issue.record("\(file.name): \(item.label) is lost after \(length) bytes of \(event.label)")
          return
        }
      }
      let next = whole.items[event.next]
      if counts[next.label] == nil {
        Issue.record(
          "\(file.name): the next event, \(next.label), is lost after \(length) bytes of \(event.label)")
        return
      }
      typed += 1
    }
    #expect(typed == event.range.count)
  }

  private func pastLine(_ start: Int, _ bytes: [UInt8]) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != 0x0A { index += 1 }
    return min(index + 1, bytes.count)
  }
}
