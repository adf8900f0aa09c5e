import SourceText

/// The differences of two texts as `git diff` writes them and `git apply` and `patch -p1` read them.
public struct UnifiedDiff: Sendable {
  private typealias Change = LineDifference.Change

  /// How many lines around a change are shown.
  private static let context = 3

  private let difference: LineDifference

  /// Compares two texts. Complexity: that of `LineDifference`.
  public init(_ old: [UInt8], _ new: [UInt8]) { difference = LineDifference(old, new) }

  /// The differences with the file's name before them, from the folder where the diff is applied; empty where there are
  /// none.
  public func text(name: String) -> [UInt8] {
    if difference.changes.isEmpty { return [] }
    let name = name.drop { $0 == "/" }
    let head = "--- \(UnifiedDiff.path("a/" + name))\n+++ \(UnifiedDiff.path("b/" + name))\n"
    var result = Array(head.utf8)
    var hunk: [Change] = []
    for change in difference.changes {
      if let last = hunk.last, change.old.lowerBound - last.old.upperBound > 2 * UnifiedDiff.context {
        write(hunk, to: &result)
        hunk = []
      }
      hunk.append(change)
    }
    write(hunk, to: &result)
    return result
  }

  /// A path as git writes it: in quotes where it holds signs that would end it, with a tab behind one with blanks.
  private static func path(_ path: String) -> String {
    guard path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0x22 || $0 == 0x5C }) else {
      return path.utf8.contains(0x20) ? path + "\t" : path
    }
    var quoted: [UInt8] = [0x22]
    for byte in path.utf8 {
      if byte == 0x22 || byte == 0x5C {
        quoted += [0x5C, byte]
      } else if byte < 0x20 || byte == 0x7F {
        quoted += [0x5C, 0x30 | byte >> 6, 0x30 | byte >> 3 & 7, 0x30 | byte & 7]
      } else {
        quoted.append(byte)
      }
    }
    return String(decoding: quoted + [0x22], as: UTF8.self)
  }

  private func write(_ hunk: [Change], to result: inout [UInt8]) {
    guard let first = hunk.first, let last = hunk.last else { return }
    // As many lines stand before the first change in both texts, and as many behind the last.
    let before = min(UnifiedDiff.context, first.old.lowerBound)
    let after = min(UnifiedDiff.context, difference.old.count - last.old.upperBound)
    let old = first.old.lowerBound - before..<last.old.upperBound + after
    let new = first.new.lowerBound - before..<last.new.upperBound + after
    result += Array("@@ -\(UnifiedDiff.range(old)) +\(UnifiedDiff.range(new)) @@\n".utf8)
    var line = old.lowerBound
    for change in hunk {
      write(line..<change.old.lowerBound, of: difference.old, " ", to: &result)
      write(change.old, of: difference.old, "-", to: &result)
      write(change.new, of: difference.new, "+", to: &result)
      line = change.old.upperBound
    }
    write(line..<old.upperBound, of: difference.old, " ", to: &result)
  }

  private func write(
    _ range: Range<Int>, of lines: [ArraySlice<UInt8>], _ sign: Unicode.Scalar, to result: inout [UInt8]
  ) {
    for text in lines[range] {
      result.append(UInt8(ascii: sign))
      result += text
      if text.last != 0x0A { result += Array("\n\\ No newline at end of file\n".utf8) }
    }
  }

  private static func range(_ lines: Range<Int>) -> String {
    let start = lines.isEmpty ? lines.lowerBound : lines.lowerBound + 1
    return lines.count == 1 ? "\(start)" : "\(start),\(lines.count)"
  }
}
