import Schema
import TrackingPlan

/// What is to get another name: something that a plan defines.
public struct RenameTarget: Sendable, Hashable {
  /// What it is. A group and an entity of one name are one thing, whichever of the two is asked for.
  public let kind: SymbolKind
  /// Its name as the plan means it, unescaped.
  public let name: String
  /// For a property, the one event whose property it is; for a trait, the one entity or group. `nil` means wherever
  /// the plan has it.
  public let container: String?

  /// Makes a target.
  public init(_ kind: SymbolKind, _ name: String, in container: String? = nil) {
    self.kind = kind
    self.name = name
    self.container = kind == .property || kind == .trait ? container : nil
  }

  /// Why it cannot be found in a plan that nowhere defines it or refers to it, with the nearest that is defined.
  public func absence(in document: PlanDocument) -> RenameRefusal {
    RenameCheck(self, SymbolPlaces(of: self, in: document), document).undefined
  }

  /// The target in words, as messages name it: `property "plan" of event "report.created"`.
  var words: String {
    let owner = container.map { kind == .property ? " of event \"\($0)\"" : " of \"\($0)\"" } ?? ""
    return "\(kind.rawValue) \"\(name)\"\(owner)"
  }
}
