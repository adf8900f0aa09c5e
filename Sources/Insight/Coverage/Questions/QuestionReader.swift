import Schema
import SourceText
import YAML

/// Reads questions from what stands under `questions` in a plan or a profile.
///
/// A question is a text, which may name a known one (`nrr`, `What is our net revenue retention?`), or a mapping with
/// `id`, `question`, `source` and `needs`; in a mapping from ids to questions the key is the id. A need is one line, or
/// a mapping of one entry from its title to that line. The grammar of the line is in `protocol/questions.md`.
public struct QuestionReader: Sendable {
  /// More questions than anybody asks are not read.
  public static let most = 1000
  /// The most parts that the needs of one question may have together.
  public static let mostParts = 256

  private let tree: SyntaxTree
  private let origin: Question.Origin
  /// Whether a question was left out because there are so many.
  private var isFull = false
  /// What was stated, in order.
  public private(set) var questions: [StatedQuestion] = []
  /// What is wrong with it, in order.
  public private(set) var problems: [QuestionProblem] = []

  /// Reads what stands under the key. Never fails. Complexity: linear in the text.
  ///
  /// - Parameters:
  ///   - tree: The text's tree.
  ///   - node: The value of the key `questions`.
  ///   - origin: Who asks.
  ///   - isEmpty: Whether there is nothing to read.
  public init(_ tree: SyntaxTree, _ node: NodeIndex, origin: Question.Origin, isEmpty: Bool = false) {
    self.tree = tree
    self.origin = origin
    if !isEmpty { read(node, id: nil, depth: 0) }
  }

  private mutating func read(_ node: NodeIndex, id: String?, depth: Int) {
    guard depth < 4, !isFull else { return }
    guard questions.count < QuestionReader.most else {
      isFull = true
      problems.append(
        QuestionProblem(
          message: "this question and those behind it are not asked; expected at most \(QuestionReader.most)",
          range: tree.innerRange(of: node), suggestion: nil))
      return
    }
    let kind = tree.kind(of: node)
    if kind.isScalar {
      let text = tree.string(of: node)
      if !text.isEmpty { questions.append(named(text, id: id, at: tree.innerRange(of: node))) }
    } else if kind.isSequence {
      for item in tree.items(of: node) { read(item, id: nil, depth: depth + 1) }
    } else if isQuestion(node) {
      if let question = question(node, id: id) { questions.append(question) }
    } else {
      for (key, value) in tree.entries(of: node) { read(value, id: tree.string(of: key), depth: depth + 1) }
    }
  }

  /// Whether a mapping is one question, and not a mapping from names to questions.
  private func isQuestion(_ node: NodeIndex) -> Bool {
    tree.entries(of: node).contains { name, _ in key(name) == .needs || key(name) == .question }
  }

  private func key(_ node: NodeIndex) -> Key? {
    questionSchema.lookUp(tree.contentBytes(of: node).span, at: .question)?.key
  }

  private func named(_ text: String, id: String?, at range: ByteRange) -> StatedQuestion {
    guard let known = QuestionNames.question(in: id ?? text) ?? QuestionNames.question(in: text) else {
      return .words(text, range)
    }
    return .known(
      Question(
        id: known.id, title: known.title, synonyms: known.synonyms, source: known.source, needs: known.needs,
        origin: origin, range: range))
  }

  private mutating func question(_ node: NodeIndex, id: String?) -> StatedQuestion? {
    var id = id
    var title: String?
    var source: String?
    var range = tree.firstChild(of: node).map { tree.innerRange(of: $0) } ?? tree.range(of: node)
    var needs: [Need] = []
    var hasNeeds = false
    let told = problems.count
    for (field, value) in tree.entries(of: node) {
      switch key(field) {
      case .id: id = tree.string(of: value)
      case .question:
        title = tree.string(of: value)
        range = tree.innerRange(of: value)
      case .source: source = tree.string(of: value)
      case .needs:
        hasNeeds = true
        if tree.kind(of: value).isScalar { add(value, title: nil, to: &needs) }
        for item in tree.items(of: value) {
          if tree.kind(of: item).isMapping {
            for (name, text) in tree.entries(of: item) { add(text, title: tree.string(of: name), to: &needs) }
          } else {
            add(item, title: nil, to: &needs)
          }
        }
      default:
        let name = tree.string(of: field)
        problems.append(
          QuestionProblem(
            message: "a question has no key \"\(name)\"", range: tree.innerRange(of: field),
            suggestion: EditDistance.nearest(to: name, among: ["id", "question", "needs", "source"])))
      }
    }
    let name = id ?? title ?? ""
    guard hasNeeds else { return title.map { named($0, id: id, at: range) } }
    guard !needs.isEmpty else {
      // Of needs that cannot be read it was told why.
      if problems.count > told { return nil }
      problems.append(
        QuestionProblem(
          message: "this question needs nothing; expected a list under \"needs\"", range: range,
          suggestion: nil))
      return nil
    }
    return .known(
      Question(id: name, title: title ?? name, source: source, needs: needs, origin: origin, range: range))
  }

  private mutating func add(_ node: NodeIndex, title: String?, to needs: inout [Need]) {
    let inner = tree.innerRange(of: node)
    guard tree.kind(of: node).isScalar else {
      problems.append(
        QuestionProblem(message: "a need should be one line of text", range: inner, suggestion: nil))
      return
    }
    do {
      let need = Need(title: title, alternatives: try NeedParser.parse(tree.string(of: node)))
      guard (needs + [need]).reduce(0, { $0 + $1.size }) <= QuestionReader.mostParts else {
        problems.append(
          QuestionProblem(
            message:
              "the needs of a question have at most \(QuestionReader.mostParts) parts; ask several questions",
            range: inner, suggestion: nil))
        return
      }
      needs.append(need)
    } catch {
      // Where the text is written as it is meant, a place in it is a place in the file.
      var range = inner
      if tree.isVerbatim(node), error.range.upperBound <= inner.end - inner.start {
        range = ByteRange(inner.start + error.range.lowerBound, inner.start + error.range.upperBound)
      }
      let word = String(decoding: tree.bytes[range.range.clamped(to: tree.bytes.indices)], as: UTF8.self)
      problems.append(
        QuestionProblem(
          message: error.message, range: range,
          suggestion: error.words.isEmpty ? nil : EditDistance.nearest(to: word, among: error.words)))
    }
  }
}
