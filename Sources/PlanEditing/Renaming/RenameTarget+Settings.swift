import SourceText
import YAML

extension RenameTarget {
  /// What a configuration or a profile names at a cursor, with the bytes of the name there; `nil` where no event, no
  /// property and no trait of a plan is named. Complexity: linear in the text.
  ///
  /// A property comes with the core event that has it, a trait with the part whose it is.
  ///
  /// - Parameter offset: The cursor, in bytes; also right behind the name.
  public static func named(at offset: Int, inSettings tree: SyntaxTree) -> (
    target: RenameTarget, range: ByteRange
  )? {
    let path = tree.path(to: offset)
    guard let leaf = path.last, tree.kind(of: leaf).isScalar else { return nil }
    let offset = tree.offset(offset, withinQuotesOf: leaf)
    let name = String(decoding: tree.content(of: leaf), as: UTF8.self)
    let entries = path.flatMap { node in
      tree.entries(of: node).filter { path.contains($0.value) }.map {
        (mapping: node, key: String(decoding: tree.content(of: $0.key), as: UTF8.self))
      }
    }
    // A trait stands below the key that says whose it is, a property below that of a core event.
    let event = entries.last { $0.key == "properties" }.flatMap { tree.nameOfCoreEvent($0.mapping) }
    let targets =
      [RenameTarget(.event, name)] + entries.map { RenameTarget(.trait, name, in: $0.key) }
      + [RenameTarget(.property, name, in: event)]
    for target in targets {
      let places = SettingsPlaces(of: target, in: tree).all
      if let place = places.first(where: { $0.range.touches(offset) }) { return (target, place.range) }
    }
    return nil
  }
}
