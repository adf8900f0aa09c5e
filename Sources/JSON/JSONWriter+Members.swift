extension JSONWriter {
  /// Writes a member whose value is a string.
  public mutating func member(_ key: StaticString, _ value: String) {
    self.key(key)
    string(value)
  }

  /// Writes a member whose value is an integer.
  public mutating func member(_ key: StaticString, _ value: Int) {
    self.key(key)
    integer(value)
  }

  /// Writes a member whose value is a boolean.
  public mutating func member(_ key: StaticString, _ value: Bool) {
    self.key(key)
    bool(value)
  }

  /// Writes a member whose value knows its JSON.
  public mutating func member(_ key: StaticString, _ value: some JSONEncodable) {
    self.key(key)
    self.value(value)
  }

  /// Writes a member whose value is a list of such.
  public mutating func member(_ key: StaticString, _ values: [some JSONEncodable]) {
    self.key(key)
    array(values)
  }

  /// Writes a member if there is a value, and nothing otherwise.
  public mutating func member(ifPresent key: StaticString, _ value: (some JSONEncodable)?) {
    guard let value else { return }
    member(key, value)
  }

  /// Writes a list if there is one, and nothing otherwise.
  public mutating func member(ifPresent key: StaticString, _ values: [some JSONEncodable]?) {
    guard let values else { return }
    member(key, values)
  }

  /// Writes a member whose value `content` writes: exactly one value.
  public mutating func member(_ key: StaticString, _ content: (inout JSONWriter) -> Void) {
    self.key(key)
    content(&self)
  }

  /// Writes a member whose key was made elsewhere and whose value knows its JSON.
  public mutating func member(named key: String, _ value: some JSONEncodable) {
    self.key(named: key)
    self.value(value)
  }

  /// Writes a member whose key was made elsewhere and whose value is a list of what knows its JSON.
  public mutating func member(named key: String, _ values: [some JSONEncodable]) {
    self.key(named: key)
    array(values)
  }

  /// Writes a member whose key was made elsewhere and whose value `content` writes: exactly one value.
  public mutating func member(named key: String, _ content: (inout JSONWriter) -> Void) {
    self.key(named: key)
    content(&self)
  }
}
