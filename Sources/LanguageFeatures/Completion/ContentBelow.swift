import PlanEditing
import Schema

/// What is typed on a line below a key that has no value yet.
enum ContentBelow: Hashable {
  /// The keys of a mapping.
  case keys
  /// The items of a list, each behind a dash.
  case items
  /// The value itself.
  case value

  /// By the canonical forms alone: what is merely read is not proposed.
  ///
  /// - Parameter layout: How the plan writes its lists: where its properties are mappings, others are proposed as such.
  init(of key: Key?, at place: Place, in schema: Schema, layout: PlanLayout?) {
    let shape = schema.shape(of: place)
    let canonical = shape.forms.subtracting(shape.variants)
    let forms = canonical.isDisjoint(with: [.sequence, .mapping, .scalar]) ? shape.forms : canonical
    if place == .properties, layout?.properties.isMapping == true {
      self = .keys
    } else if place == .destinations || place == .triggers {
      self = .items
    } else if !shape.fields.isEmpty || shape.member != nil, !forms.contains(.sequence) {
      self = .keys
    } else if place == .anything {
      // What the schema knows and does not look into is a value; else the author's own list begins.
      self = key == nil ? .items : .value
    } else {
      self = forms.contains(.sequence) ? .items : .value
    }
  }
}
