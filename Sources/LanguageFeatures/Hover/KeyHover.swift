import Schema
import SourceText
import TrackingPlan
import YAML

/// What the specification says of a key.
enum KeyHover {
  /// The text for the key at an offset, or for the key whose value stands there: one from a known set of words, or any.
  static func answer(
    in document: AnalyzedDocument, at offset: Int, ofAnyValue: Bool
  ) -> (text: RichText, range: ByteRange)? {
    let tree = document.tree
    guard let leaf = tree.path(to: offset).last, tree.kind(of: leaf).isScalar else { return nil }
    // The start of the leaf, since a cursor behind a key would count as one in its value.
    let context = CursorContext(document, at: tree.range(of: leaf).start)
    let range = tree.innerRange(of: leaf)
    switch context.place {
    case .key(let place):
      guard let match = document.field(leaf, at: place),
        let text = text(of: match.key, at: place, in: document, spelling: tree.string(of: leaf))
      else { return nil }
      return (text, range)
    case .value(let key?, _):
      let word = tree.string(of: leaf)
      if key == .destinations { return destination(word).map { ($0, range) } }
      guard let place = context.around.last?.place,
        ofAnyValue || ValueWords.words(for: key, at: place).contains(where: { $0.word == word })
      else { return nil }
      return text(of: key, at: place, in: document, spelling: key.rawValue).map { ($0, range) }
    case .item(of: _):
      let isDestination = context.around.contains { $0.place == .destinations }
      return isDestination ? destination(tree.string(of: leaf)).map { ($0, range) } : nil
    case .value(nil, _): return nil
    }
  }

  /// What a key means at a place.
  static func text(
    of key: Key, at place: Place, in document: AnalyzedDocument, spelling: String
  ) -> RichText? {
    guard let field = document.schema.field(key, at: place) else { return nil }
    var text = RichText()
    let title = document.schema.shape(of: place).title
    text.line(.strong(key.rawValue), .plain(" · in \(title)"))
    text.lines([RichText.spans(field.documentation)])
    if spelling != key.rawValue {
      text.line(.code(spelling), " is read as ", .code(key.rawValue), ", the canonical key")
    }
    let words = ValueWords.words(for: key, at: place)
    if !words.isEmpty {
      var spans: [RichText.Span] = ["Values: "]
      for (number, word) in words.enumerated() {
        if number > 0 { spans.append(", ") }
        spans.append(.code(word.word))
      }
      text.lines([spans])
    } else {
      let canonical = document.schema.shape(of: field.value).canonical
      if !canonical.isEmpty { text.line(.plain("Expected: \(canonical)")) }
    }
    return text
  }

  /// What is known of a destination.
  static func destination(_ word: String) -> RichText? {
    guard let destination = Destination.find(word) else { return nil }
    var text = RichText()
    text.line(.strong(destination.title), destination.isCDP ? " · passes events on" : " · a destination")
    text.lines([[.plain(DestinationWords.groups(destination))]])
    var limits: [[RichText.Span]] = []
    func limit(_ figure: LimitFigure?, _ words: String) {
      guard let figure else { return }
      limits.append([
        .plain("\(words): \(figure.value) (\(figure.source)\(figure.date.map { ", \($0)" } ?? ""))")
      ])
    }
    limit(destination.groupTypes, "types of groups")
    limit(destination.eventNameLength, "characters of an event's name")
    limit(destination.propertyNameLength, "characters of a property's name")
    limit(destination.propertiesPerEvent, "properties of an event")
    if !destination.keepsProperties { limits.append(["it keeps no properties of events"]) }
    if destination.isBilledByVolume { limits.append(["what it costs grows with the number of events"]) }
    if !limits.isEmpty { text.blocks.append(.list(limits)) }
    return text
  }
}
