import Schema
import SourceText
import TrackingPlan
import YAML

/// Collects what differs between two versions of a plan, part by part.
struct PlanComparer {
  let old: PlanDocument
  let new: PlanDocument
  /// The two models; stored copies, as computed ones would be copied at every look.
  let oldPlan: Plan
  let newPlan: Plan
  let content: ContentComparison
  var changes: [PlanChange] = []
  var eventMatches: [PlanComparison.Match] = []

  init(_ old: PlanDocument, _ new: PlanDocument) {
    self.old = old
    self.new = new
    oldPlan = old.plan
    newPlan = new.plan
    content = ContentComparison(old: old.tree, new: new.tree)
  }

  /// The places in the two texts that a change is told at.
  struct Places {
    var old: NodeID?
    var new: NodeID?
  }

  mutating func add(
    _ action: PlanChange.Action, _ changeClass: ChangeClass, _ subject: PlanChange.Subject, _ phrase: String,
    at places: Places, _ more: (inout PlanChange) -> Void = { _ in }
  ) {
    var change = PlanChange(action, changeClass, subject, phrase)
    change.oldRange = places.old.map { old.range(of: $0) }
    change.newRange = places.new.map { new.range(of: $0) }
    more(&change)
    changes.append(change)
  }

  /// Tells of keys that the model does not weigh: words, and what is the author's own.
  ///
  /// - Parameter weighed: The keys that are compared otherwise, by their meaning at the place.
  mutating func compareWords(
    of subject: PlanChange.Subject, part: PlanChange.Subject? = nil, _ first: NodeIndex?,
    _ second: NodeIndex?,
    at place: Place, except weighed: Set<Key>
  ) {
    let differences = content.differingKeys(first, second) { key, _, _ in
      planSchema.lookUp(Array(key.utf8).span, at: place).map { weighed.contains($0.key) } ?? false
    }
    for difference in differences {
      let prefix = part.map { "\($0.kind.rawValue) \($0.name): " } ?? ""
      var change = PlanChange(
        .changed, .patch, subject, prefix + "\(difference.key) \(PlanComparer.words(for: difference.action))")
      change.part = part
      change.field = difference.key
      change.oldRange = difference.old.map { old.tree.innerRange(of: $0.value) }
      change.newRange = difference.new.map { new.tree.innerRange(of: $0.value) }
      changes.append(change)
    }
  }

  /// Tells that a name in one field differs.
  mutating func compareField(
    _ field: String, _ first: Mention?, _ second: Mention?, of subject: PlanChange.Subject,
    at places: Places, _ changeClass: ChangeClass
  ) {
    let before = first.map { oldPlan.text($0) }
    let after = second.map { newPlan.text($0) }
    guard before != after else { return }
    let places = Places(old: first?.node ?? places.old, new: second?.node ?? places.new)
    let phrase = PlanComparer.words(field, from: before, to: after)
    add(.changed, changeClass, subject, phrase, at: places) { $0.field = field }
  }

  /// `parent_type "account" → "team"`, `id_format added: "acc_*"`, `id_format removed`.
  static func words(_ field: String, from before: String?, to after: String?) -> String {
    switch (before, after) {
    case (let before?, let after?): "\(field) \"\(before)\" → \"\(after)\""
    case (nil, let after?): "\(field) added: \"\(after)\""
    case (let before?, nil): "\(field) removed, was \"\(before)\""
    case (nil, nil): field
    }
  }

  static func words(for action: PlanChange.Action) -> String {
    switch action {
    case .added: "added"
    case .removed: "removed"
    case .renamed: "renamed"
    case .changed: "changed"
    }
  }

  /// The items of the same name, those of one name in order, and the positions that are left of each side.
  static func byName(
    _ old: [String?], _ new: [String?]
  ) -> (same: [(old: Int, new: Int)], gone: [Int], fresh: [Int]) {
    var waiting: [String: [Int]] = [:]
    for (position, name) in old.enumerated().reversed() {
      if let name { waiting[name, default: []].append(position) }
    }
    var same: [(old: Int, new: Int)] = []
    var fresh: [Int] = []
    var met = [Bool](repeating: false, count: old.count)
    for (position, name) in new.enumerated() {
      guard let name else { continue }
      if let former = waiting[name]?.popLast() {
        met[former] = true
        same.append((former, position))
      } else {
        fresh.append(position)
      }
    }
    let gone = old.indices.filter { old[$0] != nil && !met[$0] }
    return (same, gone, fresh)
  }

  /// A likeness as people read it: `0.86`.
  static func words(for likeness: Double) -> String {
    let hundredths = Int((min(max(likeness, 0), 1) * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
