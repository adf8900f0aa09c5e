extension Destination {
  static let accoil = Destination("accoil", "Accoil") {
    $0.groups = .rolledUp
    $0.keepsProperties = false
    $0.attachedProperties = ["timestamp"]
  }
}
