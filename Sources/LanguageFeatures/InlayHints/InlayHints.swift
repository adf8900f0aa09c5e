import Linting
import SourceText
import TrackingPlan

/// Words that an editor may show inside a plan though they are not written there.
public enum InlayHints {
  /// The hints within a range, in the order of the text. Complexity: linear in the plan.
  ///
  /// - Parameter kinds: The kinds that are wanted.
  public static func places(
    in document: AnalyzedDocument, range: ByteRange, kinds: Set<HintPlace.Kind> = Set(HintPlace.Kind.allCases)
  ) -> [HintPlace] {
    guard let analysis = document.planAnalysis else { return [] }
    var places: [HintPlace] = []
    let plan = analysis.document
    if kinds.contains(.groupChain) { places += chains(plan, range) }
    if kinds.contains(.types) { places += types(plan, range) }
    let top = endOfFirstLine(document, plan)
    if range.touches(top) {
      if kinds.contains(.profile), case .inferred(let sign) = analysis.profile.origin {
        places.append(
          HintPlace(
            kind: .profile, offset: top, label: "profile \(analysis.profile.id), inferred",
            tooltip: "the plan declares no profile; inferred from \(sign)"))
      }
      if kinds.contains(.namingStyle), plan.plan.meta.naming.isEmpty, plan.plan.meta.namingNode == nil,
        let style = EventNames.inferredStyle(of: plan.plan)
      {
        places.append(
          HintPlace(
            kind: .namingStyle, offset: top, label: "names \(style.words), inferred",
            tooltip: "the plan declares no naming convention; most of its event names follow this one"))
      }
    }
    // What aliases repeat is come by more than once.
    var seen: Set<HintPlace> = []
    return places.filter { seen.insert($0).inserted }.sorted { $0.offset < $1.offset }
  }

  /// The end of the line on which the document's first entry begins.
  private static func endOfFirstLine(_ document: AnalyzedDocument, _ plan: PlanDocument) -> Int {
    let lines = document.text.lines
    let line = lines.line(at: plan.outerRange(of: plan.plan.node).start)
    return lines.rangeOfLineContent(line, in: document.text.bytes).end
  }

  private static func chains(_ document: PlanDocument, _ range: ByteRange) -> [HintPlace] {
    let plan = document.plan
    let hierarchy = GroupHierarchy(plan)
    guard hierarchy.hasLevels else { return [] }
    return plan.events.compactMap { event in
      guard case .named(let level) = event.groupLevel, let index = hierarchy.positions[level.name] else {
        return nil
      }
      let end = document.outerRange(of: level.node).end
      guard range.touches(end) else { return nil }
      let chain = GroupChain(to: index, plan, hierarchy)
      return chain.place.map {
        HintPlace(kind: .groupChain, offset: end, label: $0, tooltip: chain.words)
      }
    }
  }

  private static func types(_ document: PlanDocument, _ range: ByteRange) -> [HintPlace] {
    let plan = document.plan
    var places: [HintPlace] = []
    for property in plan.properties + plan.traits {
      guard property.type == nil, property.valueType == .unstated, let name = property.name else { continue }
      let end = document.outerRange(of: name.node).end
      guard range.touches(end), let type = type(of: plan.values(of: property)) else { continue }
      places.append(
        HintPlace(
          kind: .types, offset: end, label: ": \(type)",
          tooltip: "no type is written; its values are of this one"))
    }
    var declared: [Name: Mention] = [:]
    for trait in plan.traits {
      if let name = trait.name, let type = trait.type, declared[name.name] == nil {
        declared[name.name] = type
      }
    }
    for snapshot in plan.snapshotSync.snapshots where snapshot.type == nil {
      guard let trait = snapshot.trait, let type = declared[trait.name] else { continue }
      let end = document.outerRange(of: trait.node).end
      guard range.touches(end) else { continue }
      places.append(
        HintPlace(
          kind: .types, offset: end, label: ": \(plan.text(type))",
          tooltip: "no type is written; the trait is declared with this one"))
    }
    return places
  }

  /// The type that all values have; `nil` where there is none or more than one.
  private static func type(of values: ArraySlice<EnumValue>) -> String? {
    guard let first = values.first, values.allSatisfy({ $0.kind == first.kind }) else { return nil }
    switch first.kind {
    case .string: return "string"
    case .integer: return "integer"
    case .number: return "number"
    case .boolean: return "boolean"
    case .null, .collection: return nil
    }
  }
}
