/// Asks an index for parts, each once however many questions need it.
struct PartFinder {
  let index: CoverageIndex
  private var found: [Part: CoverageIndex.Finding] = [:]
  /// Where words stand; only asked for by few plans.
  private var words: WordPlaces?

  init(_ index: CoverageIndex) { self.index = index }

  /// How the plan answers a question.
  mutating func answer(_ question: Question) -> Answer {
    var needs: [Answer.NeedAnswer] = []
    for need in question.needs { needs.append(answer(need)) }
    return Answer(question, needs)
  }

  /// What is found of a part.
  mutating func find(_ part: Part) -> CoverageIndex.Finding {
    if let known = found[part] { return known }
    let finding: CoverageIndex.Finding
    if case .text(let wanted, nil, _) = part {
      let places = words ?? WordPlaces(index.document)
      words = places
      finding = index.text(wanted, in: places, part)
    } else {
      finding = index.find(part)
    }
    found[part] = finding
    return finding
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
