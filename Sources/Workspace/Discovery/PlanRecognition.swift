import Schema
import SourceText
import YAML

/// Tells tracking plans from the other YAML and JSON files of a project.
public enum PlanRecognition {
  /// The names that a plan has by convention, the usual first.
  static let planNames = ["tracking-plan", "tracking_plan"].flatMap { stem in
    ["yaml", "yml", "json"].map { "\(stem).\($0)" }
  }

  /// Whether a file is a plan by its name: `tracking-plan` or `tracking_plan` with `.yaml`, `.yml` or `.json`.
  public static func isPlanName(_ path: FilePath) -> Bool {
    let (stem, _) = parts(of: path.name)
    return hasPlanExtension(path)
      && (stem.elementsEqual("tracking-plan".utf8) || stem.elementsEqual("tracking_plan".utf8))
  }

  /// Whether a file could hold a plan by its extension.
  public static func hasPlanExtension(_ path: FilePath) -> Bool {
    let (_, suffix) = parts(of: path.name)
    return ["yaml", "yml", "json"].contains { suffix.elementsEqual($0.utf8) }
  }

  /// Whether a document is a plan: by its name, or else by what it says.
  public static func isPlan(_ bytes: [UInt8], path: FilePath) -> Bool {
    if StateFile.isStateName(path) { return false }
    return isPlanName(path) || (hasPlanExtension(path) && isPlanContent(bytes, dialect: dialect(of: path)))
  }

  /// The grammar of a file: JSON's own for `.json`, YAML for every other name.
  public static func dialect(of path: FilePath) -> SyntaxDialect {
    parts(of: path.name).suffix.elementsEqual("json".utf8) ? .json : .yaml
  }

  /// Whether some bytes say that they are a plan.
  ///
  /// Complexity: linear; nearly every other file is told by a search for one word, without parsing it.
  public static func isPlanContent(_ bytes: [UInt8], dialect: SyntaxDialect) -> Bool {
    guard contains(bytes, "events") || contains(bytes, "event_groups") else { return false }
    guard signs.contains(where: { contains(bytes, $0) }) else { return false }
    return isPlanContent(SyntaxTree.parse(bytes, dialect: dialect))
  }

  /// Whether a tree says that it is a plan: `events` or `event_groups` beside another key of a plan, or events with a
  /// name and another field of an event. What the code sends today (`current-state.yaml`) is none.
  public static func isPlanContent(_ tree: SyntaxTree) -> Bool {
    let root = tree.roots.first { tree.kind(of: $0) != .empty } ?? tree.root
    guard tree.kind(of: root).isMapping else { return false }
    var keys: Set<Key> = []
    var events: NodeIndex?
    for (key, value) in tree.entries(of: root) {
      guard let match = planSchema.lookUp(content(of: key, in: tree).span, at: .plan), !match.isAlias else {
        // `destination` is the one other spelling that is a sign of a plan.
        if content(of: key, in: tree).elementsEqual("destination".utf8) { keys.insert(.destinations) }
        continue
      }
      keys.insert(match.key)
      if match.key == .events { events = value }
    }
    guard keys.contains(.events) || keys.contains(.eventGroups) else { return false }
    let items = events.map { Array(tree.items(of: $0)) } ?? []
    if isCurrentState(items, in: tree) { return false }
    if !keys.isDisjoint(with: [.meta, .entities, .groups, .destinations]) { return true }
    return items.contains { isEvent($0, in: tree) }
  }

  /// Words of which a plan has at least one.
  private static let signs: [StaticString] = [
    "meta", "entities", "groups", "destination", "category", "group_level", "properties",
  ]

  private static func isEvent(_ item: NodeIndex, in tree: SyntaxTree) -> Bool {
    var hasName = false
    var hasField = false
    for (key, _) in tree.entries(of: item) {
      guard let match = planSchema.lookUp(content(of: key, in: tree).span, at: .event), !match.isAlias else {
        continue
      }
      switch match.key {
      case .name: hasName = true
      case .category, .groupLevel, .properties, .requiredProperties: hasField = true
      default: break
      }
    }
    return hasName && hasField
  }

  /// Whether most events tell where the code sends them, or that it does.
  private static func isCurrentState(_ items: [NodeIndex], in tree: SyntaxTree) -> Bool {
    var found = 0
    for item in items {
      let isFound = tree.entries(of: item).contains { key, value in
        let key = content(of: key, in: tree)
        if key.elementsEqual("locations".utf8) { return true }
        guard key.elementsEqual("status".utf8) else { return false }
        let status = content(of: value, in: tree)
        return status.elementsEqual("LIVE".utf8) || status.elementsEqual("ORPHANED".utf8)
      }
      if isFound { found += 1 }
    }
    return found > 0 && found * 2 >= items.count
  }

  private static func content(of node: NodeIndex, in tree: SyntaxTree) -> ArraySlice<UInt8> {
    let range = tree.innerRange(of: node)
    guard tree.kind(of: node).isScalar, range.end <= tree.bytes.count else { return [] }
    return tree.bytes[range.range]
  }

  private static func parts(of name: ArraySlice<UInt8>) -> (
    stem: ArraySlice<UInt8>, suffix: ArraySlice<UInt8>
  ) {
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return (name, []) }
    return (name[..<dot], name[(dot + 1)...])
  }

  private static func contains(_ bytes: [UInt8], _ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard bytes.count >= count, count > 0 else { return false }
    return word.withUTF8Buffer { word in
      let first = word[0]
      var index = 0
      let end = bytes.count - count
      while index <= end {
        if bytes[index] == first {
          var step = 1
          while step < count, bytes[index + step] == word[step] { step += 1 }
          if step == count { return true }
        }
        index += 1
      }
      return false
    }
  }
}
