import Linting
import Policy
import SourceText
import TrackingPlan
import Workspace
import YAML

/// What there is to know of a profile where one is named.
enum ProfileHover {
  /// The text for the profile that a plan, a configuration or a profile names at an offset.
  static func answer(in document: AnalyzedDocument, at offset: Int) -> (text: RichText, range: ByteRange)? {
    let tree = document.tree
    let path = tree.path(to: offset)
    guard let leaf = path.last, tree.kind(of: leaf).isScalar, names(leaf, path, document) else { return nil }
    return text(of: tree.string(of: leaf), in: document).map { ($0, tree.innerRange(of: leaf)) }
  }

  /// Whether a scalar stands where a profile is named.
  private static func names(_ leaf: NodeIndex, _ path: [NodeIndex], _ document: AnalyzedDocument) -> Bool {
    switch document.kind {
    case .plan:
      guard let plan = document.planAnalysis?.document else { return false }
      let meta = plan.plan.meta
      let named = [meta.profile, meta.extends, meta.template].compactMap { $0 } + meta.also
      return named.contains { plan.syntaxNode(of: $0.node) == leaf }
    case .configuration, .profile:
      let tree = document.tree
      // The value of such a key, or an item of its list; `rules` has a family of that name.
      let holders = [leaf] + path.dropLast().suffix(1).filter { tree.kind(of: $0).isSequence }
      guard
        let (mapping, key) = path.lazy.compactMap({ mapping in
          tree.entries(of: mapping).first { holders.contains($0.value) }.map { (mapping, $0.key) }
        }).first, ["profile", "extends", "also"].contains(tree.string(of: key))
      else { return false }
      let context = CursorContext(document, at: tree.range(of: leaf).start)
      return context.around.last { $0.node == mapping }?.place != .ruleSettings
    case .state: return false
    }
  }

  /// The text of a profile by a name or a path; `nil` where nobody knows it.
  static func text(of word: String, in document: AnalyzedDocument) -> RichText? {
    let library = document.profiles
    guard let definition = definition(word, in: document), library.definition(of: definition.id) != nil else {
      return nil
    }
    let id = definition.id
    let lineage = library.lineage(of: id)
    let all = library.settings(of: lineage)
    var text = RichText()
    let isBuiltIn = ProfileLibrary.builtIn.definition(of: id) == definition
    text.line(.strong(id), .plain(isBuiltIn ? " · a profile that comes with plumbline" : " · a profile"))
    let bases = Array(lineage.dropFirst())
    text.lines([
      word == id || ProfileReference(name: word, range: ByteRange(0, 0)).isPath
        ? [] : [.code(word), " is another name of it"],
      bases.isEmpty ? ["It builds on no other profile."] : ["It builds on: "] + list(bases),
    ])
    let questions = library.questions(of: lineage).count
    text.lines([
      all.invariants.isEmpty
        ? [] : ["Nobody who builds on it may loosen: "] + list(all.invariants.sorted()),
      all.levels.isEmpty ? [] : ["It sets: "] + levels(all.levels),
      questions == 0 ? [] : [.plain("It asks \(questions) question\(questions == 1 ? "" : "s") of a plan.")],
      all.changes.isEmpty ? [] : ["It changes the words, traits or core events that rules go by."],
    ])
    return text
  }

  /// What is known under a name, or stands in the file that a path leads to.
  private static func definition(_ word: String, in document: AnalyzedDocument) -> ProfileDefinition? {
    let library = document.profiles
    if let name = library.name(of: word) { return library.definition(of: name) }
    guard let folder = document.path?.parent, !word.utf8.contains(0) else { return nil }
    let path = folder.appending(word.utf8).normalized
    return document.analysis?.settings.profileFiles.first { $0.path.normalized == path }?.definition
  }

  private static func list(_ names: [String]) -> [RichText.Span] {
    names.enumerated().flatMap { $0 == 0 ? [.code($1)] : [", ", .code($1)] }
  }

  private static func levels(_ levels: [String: Configuration.Level]) -> [RichText.Span] {
    levels.sorted { $0.key < $1.key }.enumerated().flatMap { number, level -> [RichText.Span] in
      let words =
        switch level.value {
        case .off: "off"
        case .severity(let severity): severity.name
        }
      return (number == 0 ? [] : [", "]) + [.code(level.key), .plain(" \(words)")]
    }
  }
}
