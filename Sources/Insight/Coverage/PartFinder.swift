import TrackingPlan

/// Asks an index for parts, each once however many questions need it.
///
/// What many parts ask for in different words is looked up in tables, each made when the first part asks for it.
struct PartFinder {
  let index: CoverageIndex
  private var found: [Part: CoverageIndex.Finding] = [:]
  private var words: WordPlaces?
  private var categories: CategoryPlaces?
  private var patterns: PatternPlaces?
  private var traitTexts: TraitTexts?
  /// By the first event of each name.
  private var holders: [Int: [PropertyHolders]] = [:]

  init(_ index: CoverageIndex) { self.index = index }

  /// How the plan answers a question.
  mutating func answer(_ question: Question) -> Answer {
    var needs: [Answer.NeedAnswer] = []
    for need in question.needs { needs.append(answer(need)) }
    return Answer(question, needs)
  }

  /// What is found of a part. Complexity: constant but for the tables, context, signs, and patterns of usual words.
  mutating func find(_ part: Part) -> CoverageIndex.Finding {
    if let known = found[part] { return known }
    let finding = look(for: part)
    found[part] = finding
    return finding
  }

  private mutating func look(for part: Part) -> CoverageIndex.Finding {
    switch part {
    case .event(let name, let properties): return event(name, with: properties)
    case .category(let name, let count):
      let places = categories ?? CategoryPlaces(index)
      categories = places
      let events = places.events(of: name)
      return events.count < count ? .missing(part, event: nil) : .present(index.some(events))
    case .matching(let pattern, _):
      var places = patterns ?? PatternPlaces(index)
      patterns = nil
      let events = places.events(matching: pattern)
      patterns = places
      return events.isEmpty ? .missing(part, event: nil) : .present(index.some(events))
    case .trait(let entity, let name): return index.trait(entity, name, part)
    case .snapshot(let entity, let trait, let cadence):
      return index.snapshot(entity, trait, atLeast: cadence, part)
    case .singleUsers: return index.singleUsers
    case .levelBelowAccount: return index.levelBelowAccount
    case .context(let isBelow): return index.context(belowAccount: isBelow)
    case .text(let words, let entity?, let trait?): return text(words, entity, trait, part)
    case .text(let wanted, _, _):
      let places = words ?? WordPlaces(index.document)
      words = places
      return index.text(wanted, in: places, part)
    case .outside: return .missing(part, event: nil)
    }
  }

  private mutating func event(
    _ name: String, with wanted: [Part.PropertyNeed]
  ) -> CoverageIndex.Finding {
    let events = index.eventsByMeaning[name] ?? index.eventsByLetters[CoverageIndex.letters(name)] ?? []
    guard let first = events.first else { return .missing(.event(name, with: wanted), event: nil) }
    if wanted.isEmpty { return .present([index.evidence(first)].compactMap { $0 }) }
    let needs = wanted.map { need in
      let own = CoverageIndex.letters(need.name)
      let names = [own] + index.names.aliases(ofProperty: need.name, on: name)
      return PropertyHolders.Wanted(need: need, names: names, common: need.value == nil ? common(names) : nil)
    }
    // Several names may mean the same events; the same first event may stand for another list.
    var known = holders.removeValue(forKey: first) ?? []
    defer { holders[first] = known }
    if !known.contains(where: { $0.events == events }) { known.append(PropertyHolders(events, in: index)) }
    guard let position = known.firstIndex(where: { $0.events == events }),
      let best = known[position].find(needs, in: index)
    else { return .missing(.event(name, with: wanted), event: nil) }
    guard best.missing.isEmpty else { return .missing(.event(name, with: best.missing), event: best.event) }
    return .present([index.evidence(best.event)].compactMap { $0 } + best.found)
  }

  /// Where it is said that a property stands on every event: under its very name before others.
  private func common(_ names: [[UInt8]]) -> Evidence? {
    guard !index.common.isEmpty, let own = names.first else { return nil }
    let others = names.dropFirst().compactMap { index.common[$0] }
    guard let node = (index.common[own] ?? others.min { $0.order < $1.order })?.node else { return nil }
    return Evidence(index.document.text(of: node), index.document.range(of: node))
  }

  /// Looks for words in the name, description and the like of one trait.
  private mutating func text(
    _ wanted: [String], _ entity: String, _ trait: String, _ part: Part
  ) -> CoverageIndex.Finding {
    let texts = traitTexts ?? TraitTexts(index.document)
    traitTexts = texts
    for other in [
      Part.trait(entity: entity, name: trait), .snapshot(entity: entity, trait: trait, atLeast: nil),
    ] {
      guard case .present(let evidence) = find(other) else { continue }
      for range in evidence.compactMap(\.range) {
        guard let word = texts.word(wanted, aroundTraitAt: range) else { continue }
        return .present([Evidence("unit \(word)", range)])
      }
    }
    return .missing(part, event: nil)
  }

  private mutating func answer(_ need: Need) -> Answer.NeedAnswer {
    var best: (size: Int, present: [Evidence], gaps: [Gap])?
    for alternative in need.alternatives {
      var present: [Evidence] = []
      var gaps: [Gap] = []
      for part in alternative {
        switch find(part) {
        case .present(let evidence): present += evidence
        case .missing(let rest, let event): gaps.append(Gap(part: rest, event: event))
        }
      }
      if gaps.isEmpty {
        return .init(
          need: need, standing: .met, present: present, missing: [],
          isParticular: alternative.contains(where: \.isParticular))
      }
      let size = gaps.reduce(0) { $0 + $1.size }
      let isOutside = gaps.allSatisfy(\.part.isOutside)
      // What no plan can hold is no reason to ask for something else that it could.
      let rank = isOutside ? -1 : size
      if best.map({ rank < $0.size }) ?? true { best = (rank, present, gaps) }
    }
    guard let best else {
      return .init(need: need, standing: .missing, present: [], missing: [], isParticular: false)
    }
    let isOutside = best.gaps.allSatisfy(\.part.isOutside)
    return .init(
      need: need, standing: isOutside ? .outside : .missing, present: best.present, missing: best.gaps,
      isParticular: false)
  }
}
