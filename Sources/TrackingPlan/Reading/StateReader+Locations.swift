import Schema
import YAML

/// Places in the code.
extension StateReader {
  /// Reads a list of places, or one: `[{file, line}]`, `["a.tsx:36"]`, `a.tsx`, `{file, line}`, `{a.tsx: 36}`.
  mutating func readLocations(_ node: NodeIndex, key: NodeIndex) {
    if tree.kind(of: node).isSequence {
      for item in tree.items(of: node) where isFit(item, at: .location, key: nil) {
        readLocation(item, key: key)
      }
    } else {
      readLocation(node, key: key)
    }
  }

  private mutating func readLocation(_ node: NodeIndex, key: NodeIndex) {
    guard tree.kind(of: node).isMapping else {
      if let mention = mention(node) { add(mention, item: node, isExact: false) }
      return
    }
    if readOwnLocation(of: node, at: .location) { return }
    noteListInBraces(node, at: .locations, key: key)
    for (file, line) in tree.entries(of: node) {
      guard tree.kind(of: line) == .empty || number(line) != nil, let mention = mention(file) else {
        continue
      }
      add(mention, item: file, isExact: false, line: line)
    }
  }

  /// Reads `file` and `line` of a mapping, and says whether it has a file.
  @discardableResult
  mutating func readOwnLocation(of mapping: NodeIndex, at place: Place) -> Bool {
    var file: Mention?
    var line: NodeIndex?
    for (key, value) in tree.entries(of: mapping) {
      switch tree.field(of: key, at: place, in: stateSchema)?.key {
      case .file: file = file ?? mention(value)
      case .line: line = line ?? value
      default: continue
      }
    }
    guard let file else { return false }
    add(file, item: mapping, isExact: true, line: line)
    return true
  }

  private mutating func add(_ mention: Mention, item: NodeIndex, isExact: Bool, line: NodeIndex? = nil) {
    var location = CodeLocation(node: NodeID(item.rawValue))
    location.fileNode = mention.node
    location.isExact = isExact
    let place = CodePlace(state.names.bytes(of: mention.name))
    if let file = place?.file { location.file = state.names.intern(file.span) }
    location.line = place?.line
    if let line, let number = number(line) {
      location.line = number
      location.lineNode = NodeID(line.rawValue)
    }
    state.locations.append(location)
  }

  /// The number that a scalar begins with: 36 of `36-40`.
  private func number(_ node: NodeIndex) -> Int? {
    CodePlace.number(tree.content(of: node))
  }
}
