extension Plan {
  /// Whether one identity stands for everybody in an account: there is no single user then.
  public var isInstanceLevel: Bool {
    meta.identity.map { text($0).lowercased() == "instance" } ?? false
  }
}
