import SourceText
import TrackingPlan

/// Which business questions a plan can answer.
public struct Coverage {
  /// The plan.
  public let document: PlanDocument
  /// One for each question, in order: the built-in ones, the profile's, the plan's own.
  public let answers: [Answer]
  /// What the plan holds.
  let index: CoverageIndex
  /// How the plan is written; looked at when an addition is first written.
  var manner: PlanManner { knownManner.value { PlanManner(index) } }
  private let knownManner = Lazily<PlanManner>()
  /// Questions of the plan's own in words that name no known one.
  public let unknown: [StatedQuestion]

  /// Asks a plan. Complexity: linear in the plan and in the questions.
  ///
  /// - Parameters:
  ///   - document: The plan.
  ///   - questions: What profiles ask beside the built-in questions; one with the name of another takes its place.
  ///   - names: The names by which events and traits are known.
  ///   - removal: What is thought away.
  public init(
    _ document: PlanDocument, questions: [Question] = [], names: KnownNames = .standard,
    without removal: Removal? = nil
  ) {
    self.document = document
    let stated = document.statedQuestions.questions
    var asked = BuiltInQuestions.all
    var positions = Dictionary(uniqueKeysWithValues: asked.enumerated().map { ($1.id, $0) })
    var unknown: [StatedQuestion] = []
    func ask(_ question: Question) {
      if let position = positions[question.id] {
        asked[position] = question
      } else {
        positions[question.id] = asked.count
        asked.append(question)
      }
    }
    for question in questions { ask(question) }
    for case .known(let question) in stated { ask(question) }
    for case .words(let text, let range) in stated { unknown.append(.words(text, range)) }
    self.unknown = unknown
    var finder = PartFinder(CoverageIndex(document, names: names, without: removal))
    var answers: [Answer] = []
    answers.reserveCapacity(asked.count)
    for question in asked { answers.append(finder.answer(question)) }
    self.answers = answers
    index = finder.index
  }

  /// How many questions have a standing.
  public func count(_ standing: Standing) -> Int { answers.count { $0.standing == standing } }

  /// What a question lacks, in words: a need by its title, else by its parts.
  public func missing(of answer: Answer) -> [String] {
    var words: [String] = []
    let gaps = answer.needs.filter { $0.standing == .missing }.flatMap(\.missing)
    for need in answer.needs where need.standing == .missing {
      let rest = need.missing.filter { gap in !gaps.contains { $0.includes(gap) } }
      guard !rest.isEmpty || need.missing.isEmpty else { continue }
      // Where an event is there, what lacks on it says more than the name of the need.
      let isPrecise = need.missing.contains { $0.event != nil }
      let text = Coverage.enumeration(rest.map { self.words($0) })
      let word = isPrecise ? text : need.need.title ?? text
      if !words.contains(word) { words.append(word) }
    }
    return words
  }

  /// What a question needs that no plan holds.
  public func outside(of answer: Answer) -> [String] {
    answer.needs.filter { $0.standing == .outside }.flatMap { $0.missing.map(\.part.words) }
  }

  /// The questions that change for the worse where something goes, each with its answer before and after.
  public func broken(by removal: Removal, questions: [Question] = []) -> [(before: Answer, after: Answer)] {
    let after = Coverage(document, questions: questions, names: index.names, without: removal).answers
    return zip(answers, after).filter { $0.standing.rank > $1.standing.rank || $0.needsMet > $1.needsMet }
      .map { (before: $0, after: $1) }
  }
}

extension Answer {
  var needsMet: Int { needs.count { $0.standing == .met } }
}

extension PlanDocument {
  /// The questions that the plan states under `questions`, with what is wrong with them.
  public var statedQuestions: QuestionReader {
    for (key, value) in tree.entries(of: tree.root)
    where tree.contentBytes(of: key).elementsEqual("questions".utf8) {
      return QuestionReader(tree, value, origin: .plan)
    }
    return QuestionReader(tree, tree.root, origin: .plan, isEmpty: true)
  }
}
