import Linting
import Schema
import SourceText
import TrackingPlan
import YAML

/// What a configuration says of destinations.
extension SettingsReading {
  /// The changes under `destinations`.
  mutating func destinations(_ node: NodeIndex) -> [VocabularyChange] {
    var changes: [VocabularyChange] = []
    for (key, value) in tree.entries(of: node) where isFit(value, at: .destinationFigure) {
      var change = DestinationChange(name: tree.string(of: key))
      forEachField(of: value, at: .destinationFigure) { reader, field, setting in
        reader.read(field, setting, into: &change)
      }
      changes.append(.destination(change))
    }
    return changes
  }

  private mutating func read(_ key: Key, _ value: NodeIndex, into change: inout DestinationChange) {
    let word = tree.string(of: value)
    switch key {
    case .groupTypes: change.groupTypes = number(value, in: 0...1000)
    case .eventNameLength: change.eventNameLength = number(value, in: 1...65_536)
    case .propertyNameLength: change.propertyNameLength = number(value, in: 1...65_536)
    case .propertiesPerEvent: change.propertiesPerEvent = number(value, in: 1...65_536)
    case .characters:
      change.characters = DestinationWords.characters.first { $0.word == word }?.characters
      if change.characters == nil {
        complain(
          tree.innerRange(of: value), "characters cannot be \"\(word)\"",
          among: DestinationWords.characters.map(\.word))
      }
    case .groups:
      change.groups = DestinationWords.groups.first { $0.word == word }?.groups
      if change.groups == nil {
        complain(
          tree.innerRange(of: value), "groups cannot be \"\(word)\"",
          among: DestinationWords.groups.map(\.word))
      }
    case .keepsProperties: change.keepsProperties = flag(value)
    case .billedByVolume: change.isBilledByVolume = flag(value)
    case .reservedPrefixes: change.reservedPrefixes = texts(value).map(\.text)
    case .reservedEvents: change.reservedEvents = texts(value).map(\.text)
    case .reservedProperties: change.reservedProperties = texts(value).map(\.text)
    case .ownEvents: change.ownEvents = texts(value).map(\.text)
    case .attachedProperties: change.attachedProperties = texts(value).map(\.text)
    default: break
    }
  }

  /// A whole number within bounds; `nil`, and told, for anything else.
  mutating func number(_ node: NodeIndex, in bounds: ClosedRange<Int>) -> Int? {
    let word = tree.string(of: node)
    if let number = Int(word), bounds.contains(number) { return number }
    complain(
      tree.innerRange(of: node),
      "\"\(word)\" is no whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
    return nil
  }

  private mutating func flag(_ node: NodeIndex) -> Bool? {
    switch tree.string(of: node) {
    case "true": return true
    case "false": return false
    case let word:
      complain(tree.innerRange(of: node), "\"\(word)\" is neither true nor false")
      return nil
    }
  }
}
