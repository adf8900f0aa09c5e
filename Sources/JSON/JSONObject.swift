/// The members of a JSON object in the order in which they were written.
///
/// A repeated key keeps all its members, so that what was read can be written again; looking a key up gives the
/// last one, as most readers do. Looking up is a linear search: the objects of a protocol are small.
public struct JSONObject: Hashable, Sendable {
  /// A key and its value.
  public struct Member: Hashable, Sendable {
    /// The key, without quotes and escapes.
    public var key: String
    /// What stands behind the colon.
    public var value: JSONValue

    /// Makes a member.
    public init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// Every member in order, repeated keys included.
  public var members: [Member]

  /// Takes members as they are.
  public init(_ members: [Member] = []) {
    self.members = members
  }

  /// The number of members, repeated keys counted each time.
  public var count: Int { members.count }

  /// Whether there is no member.
  public var isEmpty: Bool { members.isEmpty }

  /// The last value of a key, or `nil`. Setting replaces that value or appends a member; setting `nil` removes
  /// every member of that key. Complexity: linear.
  public subscript(key: String) -> JSONValue? {
    get { members.last { $0.key == key }?.value }
    set {
      guard let newValue else { return members.removeAll { $0.key == key } }
      if let index = members.lastIndex(where: { $0.key == key }) {
        members[index].value = newValue
      } else {
        members.append(Member(key: key, value: newValue))
      }
    }
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// Makes an object whose members stand in the order given.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self.init(elements.map { Member(key: $0.0, value: $0.1) })
  }
}
