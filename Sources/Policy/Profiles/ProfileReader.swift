import Insight
import Linting
import Schema
import SourceText
import YAML

/// Walks the tree of a profile along its schema.
struct ProfileReader: SettingsReading {
  static let schema = profileSchema

  let tree: SyntaxTree
  var definition = ProfileDefinition()
  var findings: [Finding] = []
  var names = RuleNames.current
  /// Whether a key beside the name was met.
  var hasOwnKey = false

  mutating func read() {
    for problem in tree.problems { complain(problem.range, problem.message) }
    guard isFit(tree.root, at: .profile) else { return }
    forEachField(of: tree.root, at: .profile) { reader, key, value in
      if key != .id { reader.hasOwnKey = true }
      switch key {
      case .id:
        reader.definition.id = reader.texts(value).first?.text ?? ""
        reader.definition.idRange = reader.tree.innerRange(of: value)
      case .extends: reader.definition.extends = reader.references(value).first
      case .also: reader.definition.also = reader.references(value)
      case .rules:
        let settings = reader.ruleSettings(value)
        reader.definition.levels = settings.levels
        reader.definition.figures = settings.figures
        reader.definition.places = settings.places
      case .invariants: reader.readInvariants(value)
      case .questions: reader.readQuestions(value)
      case .vocabulary:
        reader.definition.changes += reader.vocabulary(value)
        reader.definition.ownTypes = reader.ownTypes(value)
      case .destinations: reader.definition.changes += reader.destinations(value)
      default: reader.definition.changes += reader.changes(key, value)
      }
    }
    if definition.id.isEmpty, let first = tree.firstChild(of: tree.root) {
      complain(tree.innerRange(of: first), "this profile has no name; expected a key \"id\"")
    }
  }

  private mutating func readQuestions(_ node: NodeIndex) {
    let reader = QuestionReader(tree, node, origin: .profile(definition.id))
    for case .known(let question) in reader.questions { definition.questions.append(question) }
    for case .words(let text, let range) in reader.questions {
      complain(range, "\"\(text)\" names no question that is known; say what it needs under \"needs\"")
    }
    for problem in reader.problems {
      complain(problem.range, problem.message, among: problem.suggestion.map { [$0] } ?? [])
    }
  }

  private mutating func readInvariants(_ node: NodeIndex) {
    for (key, value) in tree.entries(of: node) {
      guard isFit(value, at: .invariant) else { continue }
      let name = tree.string(of: key)
      var rules: [String] = []
      forEachField(of: value, at: .invariant) { reader, field, list in
        guard field == .rules else { return }
        for (rule, node) in reader.texts(list) {
          if let name = reader.names.presentName(of: rule), Catalogue.rule(name) != nil {
            if name != rule { reader.tellNewName(name, of: rule, at: reader.tree.innerRange(of: node)) }
            rules.append(name)
          } else {
            reader.complain(
              reader.tree.innerRange(of: node), "no rule is called \"\(rule)\"",
              among: Catalogue.rules.map(\.id))
          }
        }
      }
      definition.invariants[name] = rules
    }
  }
}
