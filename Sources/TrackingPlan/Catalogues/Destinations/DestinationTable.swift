/// Destinations of which something is known, found by their names.
public struct DestinationTable: Sendable {
  /// Those that come with Plumbline.
  public static let standard = DestinationTable(Destination.all)

  /// The destinations, in order.
  public private(set) var all: [Destination] = []
  private var positions: [String: Int] = [:]
  private var positionsByID: [String: Int] = [:]

  /// Takes destinations; of two with one name the first is found by it.
  public init(_ destinations: [Destination]) {
    for destination in destinations { set(destination) }
  }

  /// Puts a destination in the place of the one with its id, else behind the others.
  ///
  /// What is found by its names stays as it is: a destination gets none that it had not.
  public mutating func set(_ destination: Destination) {
    if let position = positionsByID[destination.id] {
      all[position] = destination
      return
    }
    positionsByID[destination.id] = all.count
    for name in destination.names where positions[name] == nil { positions[name] = all.count }
    all.append(destination)
  }

  /// The destination that a name means: letter case, separators and a region at the end are forgiven.
  ///
  /// Complexity: constant but for the name's length.
  public func find(_ name: String) -> Destination? {
    let letters = String(
      name.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) })
    if let position = positions[letters] { return all[position] }
    for region in ["eu", "us", "cloud", "analytics", "prod"]
    where letters.hasSuffix(region) && letters.utf8.count > region.utf8.count {
      if let position = positions[String(letters.dropLast(region.count))] { return all[position] }
    }
    return nil
  }
}
