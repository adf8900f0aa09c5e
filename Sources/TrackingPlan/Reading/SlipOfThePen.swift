import Schema
import SourceText

/// Tells a mistyped key from one that an author means.
enum SlipOfThePen {
  /// The key that some bytes are a slip for, where one is near enough.
  ///
  /// A swap or one wrong letter in a word of five letters or more, two in one of eight or more; in four letters only a
  /// swap. A plural or singular of a known key, and a word that real plans use beside it, is no slip.
  static func key(for bytes: ArraySlice<UInt8>, among fields: [Field]) -> Key? {
    let written = Array(bytes)
    guard !isWordOfItsOwn(written) else { return nil }
    var best: (distance: Int, key: Key)?
    for field in fields {
      for spelling in [field.key.rawValue] + field.aliases {
        let known = Array(spelling.utf8)
        guard known.count >= 4 else { continue }
        let shorter = min(known.count, written.count)
        let limit = shorter >= 8 ? 2 : 1
        guard let distance = EditDistance.between(written, known, limit: limit), distance > 0 else {
          continue
        }
        if shorter == 4, written.sorted() != known.sorted() { continue }
        if known + [0x73] == written || written + [0x73] == known { continue }
        if best.map({ distance < $0.distance }) ?? true { best = (distance, field.key) }
      }
    }
    return best?.key
  }

  private static func isWordOfItsOwn(_ written: [UInt8]) -> Bool {
    wordsOfTheirOwn.contains { $0.utf8.elementsEqual(written) }
  }

  /// Keys near a known one that authors of real plans mean as they write them.
  private static let wordsOfTheirOwn = [
    "date", "dates", "rate", "file", "files", "tile", "role", "roles", "line", "lines", "names", "naming",
    "person", "persona", "region", "session", "mission", "resource", "resources", "category_id", "descriptor",
    "destination", "implemented", "implementations", "owned", "owners", "products", "production", "stats",
    "state", "states", "value", "triggered", "purpose", "patterns", "formats", "platform", "styles", "tags",
    "hash", "item", "examples", "sample", "samples", "updated_at", "created_at", "creator", "sourced",
    "entity_type", "events_count", "event_count", "grouped", "version_notes", "verified", "commented",
    "identify", "identifies", "created", "updated",
    "requires", "updates", "event_type", "group_name", "content", "context", "matrix", "trends", "formula",
  ]
}
