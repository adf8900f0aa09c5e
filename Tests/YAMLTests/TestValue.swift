import YAML

/// A tree as plain values, to compare two of them.
indirect enum TestValue: Equatable {
  case scalar(ScalarValue)
  case sequence([TestValue])
  case mapping([String: TestValue])

  init(_ tree: SyntaxTree, _ node: NodeIndex, depth: Int = 0) {
    guard depth < 200 else {
      self = .scalar(.null)
      return
    }
    let kind = tree.kind(of: node)
    if kind.isSequence {
      self = .sequence(tree.items(of: node).map { TestValue(tree, $0, depth: depth + 1) })
    } else if kind.isMapping {
      var entries: [String: TestValue] = [:]
      for (key, value) in tree.entries(of: node) {
        let name = tree.target(of: key) ?? key
        entries[tree.string(of: name)] = TestValue(tree, value, depth: depth + 1)
      }
      self = .mapping(entries)
    } else if kind == .alias, let target = tree.target(of: node) {
      self.init(tree, target, depth: depth + 1)
    } else if case .float(let number) = tree.scalarValue(of: node), let whole = Int(exactly: number) {
      self = .scalar(.int(whole))
    } else {
      self = .scalar(tree.scalarValue(of: node) ?? .null)
    }
  }

  /// Cuts a text that holds several JSON values, one after another.
  static func split(_ bytes: [UInt8]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    var current: [UInt8] = []
    var depth = 0
    var isQuoted = false
    var isEscaped = false
    for value in bytes {
      if depth == 0, !isQuoted, value == 0x0A {
        if !current.isEmpty { result.append(current) }
        current = []
        continue
      }
      current.append(value)
      if isQuoted {
        if isEscaped {
          isEscaped = false
        } else if value == 0x5C {
          isEscaped = true
        } else if value == 0x22 {
          isQuoted = false
        }
      } else if value == 0x22 {
        isQuoted = true
      } else if value == 0x7B || value == 0x5B {
        depth += 1
      } else if value == 0x7D || value == 0x5D {
        depth -= 1
      }
    }
    if !current.isEmpty { result.append(current) }
    return result
  }
}
