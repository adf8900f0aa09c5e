import SourceText

extension Parser {
  /// Notes a scalar key of the innermost open mapping, for the search for duplicates.
  @inline(__always)
  mutating func remember(_ key: UInt32) {
    let node = nodes[Int(key)]
    // Keys with an anchor or a tag are left out: what equals what is the tag's business then.
    guard node.kind.isScalar, node.flags.isDisjoint(with: [.isRecovered, .hasProperties]) else { return }
    openKeys.append(OpenKey(hash: hash(of: node), node: key))
  }

  /// Ends a mapping: reports the keys that it has twice and forgets them. Complexity: linear in the keys.
  mutating func closeKeys(_ base: Int) {
    let number = openKeys.count - base
    if number > 8 {
      closeManyKeys(base)
    } else if number > 1 {
      var later = base + 1
      while later < openKeys.count {
        let hash = openKeys[later].hash
        var earlier = base
        while earlier < later {
          if openKeys[earlier].hash == hash, isSameKey(openKeys[earlier].node, openKeys[later].node) {
            reportDuplicate(openKeys[later].node, first: openKeys[earlier].node)
            break
          }
          earlier += 1
        }
        later += 1
      }
    }
    var left = number
    while left > 0 {
      openKeys.removeLast()
      left -= 1
    }
  }

  /// The same by a table of open addressing.
  private mutating func closeManyKeys(_ base: Int) {
    let number = openKeys.count - base
    var size = 32
    while size < number * 2 { size *= 2 }
    let mask = UInt32(truncatingIfNeeded: size - 1)
    var table = [UInt32](repeating: .max, count: size)
    var index = base
    while index < openKeys.count {
      let key = openKeys[index]
      var slot = (key.hash ^ (key.hash >> 15)) & mask
      var isPlaced = false
      // Keys made to collide are let go after a while, so that the search stays linear.
      var steps = 0
      while !isPlaced, steps < 64 {
        steps += 1
        let other = table[Int(slot)]
        if other == .max {
          table[Int(slot)] = UInt32(truncatingIfNeeded: index)
          isPlaced = true
        } else if openKeys[Int(other)].hash == key.hash, isSameKey(openKeys[Int(other)].node, key.node) {
          reportDuplicate(key.node, first: openKeys[Int(other)].node)
          isPlaced = true
        } else {
          slot = (slot &+ 1) & mask
        }
      }
      index += 1
    }
  }

  private mutating func reportDuplicate(_ key: UInt32, first: UInt32) {
    let place = range(of: key)
    let earlier = range(of: first)
    // A key in quotes is not quoted twice.
    let name = Int(key) < nodes.count ? innerRange(of: nodes[Int(key)]) : place
    report(
      .duplicateKey, place.start, place.end,
      "the key \(quoted(name.start, name.end)) stands twice in this mapping",
      related: [SyntaxProblem.Related(message: "the first one is here", range: earlier)])
  }

  /// A hash of a key's content.
  private mutating func hash(of node: Node) -> UInt32 {
    let range = innerRange(of: node)
    if node.flags.contains(.needsDecoding) {
      let content = ScalarDecoder(bytes: bytes).decode(node)
      return Scan.hash(content.span, from: 0, to: content.count)
    }
    return Scan.hash(bytes.span, from: range.start, to: range.end)
  }

  private mutating func innerRange(of node: Node) -> ByteRange {
    let isQuoted = node.kind == .doubleQuoted || node.kind == .singleQuoted
    return ByteRange(Int(node.start) + (isQuoted ? 1 : 0), Int(node.end) - (isQuoted ? 1 : 0))
  }

  private mutating func isSameKey(_ first: UInt32, _ second: UInt32) -> Bool {
    let one = nodes[Int(first)]
    let other = nodes[Int(second)]
    let decoder = ScalarDecoder(bytes: bytes)
    let text = decoder.decode(one)
    guard text == decoder.decode(other) else { return false }
    // A plain `1` is a number and `"1"` is text.
    if (one.kind == .plain) != (other.kind == .plain) { return CoreSchema.isString(text) }
    return true
  }
}
