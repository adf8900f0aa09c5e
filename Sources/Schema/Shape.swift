/// What may stand at a place: the forms that are read, which of them are the canonical ones, and the keys of a mapping.
public struct Shape: Sendable {
  /// The place that is described.
  public let place: Place
  /// What the place is called in a message: "an event", "the list of groups".
  public let title: String
  /// Every form that is read.
  public let forms: NodeForm
  /// The forms that are read but are not how the published template spells it.
  public let variants: NodeForm
  /// What an item of a list is.
  public let item: Place
  /// What a value is where the keys of the mapping are names of the author's; `nil` where they are `fields`.
  public let member: Place?
  /// The keys that are known here.
  public let fields: [Field]
  /// The canonical spelling, for a message or a hover.
  public let canonical: String

  init(
    _ place: Place, _ title: String, _ forms: NodeForm, variants: NodeForm = [], item: Place = .anything,
    member: Place? = nil, canonical: String = "", fields: [Field] = []
  ) {
    self.place = place
    self.title = title
    self.forms = forms
    self.variants = variants
    self.item = item
    self.member = member
    self.fields = fields
    self.canonical = canonical
  }
}
