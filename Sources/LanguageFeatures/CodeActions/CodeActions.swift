import Linting
import PlanEditing
import Policy
import SourceText
import TrackingPlan
import Workspace
import YAML

/// What can be done about a selection.
public enum CodeActions {
  /// More than a person reads in a menu: where a selection holds more findings, only the first ones are offered to be
  /// ignored and explained, and of more lists only the first ones to be sorted.
  private static let mostOffers = 20
  /// In how many bytes in all comments are tried before they are offered.
  private static let mostTriedBytes = 1 << 18
  /// Up to how many bytes fixing and sorting are tried before they are offered.
  private static let mostFixedBytes = 1 << 15

  /// The actions for some bytes of a document, those that settle findings first.
  ///
  /// Complexity: linear in the plan; what costs more is left to the recipes.
  ///
  /// - Parameters:
  ///   - selection: The bytes; an empty range is a cursor.
  ///   - isWanted: Whether actions of a kind are asked for.
  public static func actions(
    in document: AnalyzedDocument, for selection: ByteRange,
    isWanted: (CodeAction.Kind) -> Bool = { _ in true }
  ) -> [CodeAction] {
    let all = findings(in: document)
    let near = all.filter { $0.range.start <= selection.end && selection.start <= $0.range.end }
    var actions: [CodeAction] = []
    if isWanted(.quickFix) { actions += near.flatMap(fixes) }
    if let analysis = document.planAnalysis {
      if [.extract, .move, .rewrite].contains(where: isWanted) {
        actions += refactorings(analysis, all, selection)
      }
      if [.complete, .sort, .fixAll].contains(where: isWanted) {
        actions += sources(document, analysis, all)
      }
    }
    if isWanted(.quickFix) {
      let first = near.prefix(mostOffers)
      if canSuppress(in: document) { actions += suppressions(Array(first), in: document) }
      actions += first.map(explanation)
    }
    var seen: Set<String> = []
    let wanted = actions.filter {
      isWanted($0.kind) && seen.insert("\($0.title)|\($0.recipe.range.start)").inserted
    }
    return ActionTitles.distinct(wanted, in: document.text)
  }

  /// What is told of a document.
  static func findings(in document: AnalyzedDocument) -> [Finding] {
    switch document.kind {
    case .plan: document.analysis?.active ?? []
    case .state: document.analysis?.stateFindings.filter(\.isActive) ?? []
    case .configuration: ConfigurationDocument(document.tree).findings
    case .profile: []
    }
  }

  // MARK: Findings

  private static func fixes(_ finding: Finding) -> [CodeAction] {
    // The one safe fix; else the name that was surely meant, since nothing near it is as near.
    let isAlone = finding.fixes.count { $0.isSafe } == 1
    let meant = finding.suggestion != nil && !finding.fixes.contains(where: \.isSafe) ? 0 : nil
    return finding.fixes.enumerated().map { number, fix in
      var action = CodeAction(
        title: fix.title, kind: .quickFix,
        recipe: CodeActionRecipe(.fix, rule: finding.rule, range: finding.range, number: number))
      action.isPreferred = (fix.isSafe && isAlone) || number == meant
      action.finding = finding
      action.edits = fix.edits
      return action
    }
  }

  /// The comments for some findings. Whether one can stand at each is found out where that is little work; else the
  /// recipe finds out.
  private static func suppressions(_ findings: [Finding], in document: AnalyzedDocument) -> [CodeAction] {
    let isLittle = findings.count * document.text.bytes.count <= mostTriedBytes
    return findings.flatMap { finding in
      let actions = suppressions(finding)
      guard isLittle, let here = actions.first, here.recipe.edits(in: document) == nil else { return actions }
      return Array(actions.dropFirst())
    }
  }

  private static func suppressions(_ finding: Finding) -> [CodeAction] {
    // A suppression of what is wrong with suppressions would be the next thing to be suppressed.
    guard let rule = Catalogue.rule(finding.rule), rule.family != .policy else { return [] }
    var here = CodeAction(
      title: "ignore \(rule.id) here", kind: .quickFix,
      recipe: CodeActionRecipe(.suppress, rule: rule.id, range: finding.range))
    here.finding = finding
    var file = CodeAction(
      title: "ignore \(rule.id) in this file", kind: .quickFix,
      recipe: CodeActionRecipe(.suppressInFile, rule: rule.id))
    file.finding = finding
    return [here, file]
  }

  private static func explanation(_ finding: Finding) -> CodeAction {
    var action = CodeAction(
      title: "explain \(finding.rule)", kind: .quickFix,
      recipe: CodeActionRecipe(.explain, rule: finding.rule))
    action.finding = finding
    return action
  }

  /// Whether comments may stand in the document and count.
  private static func canSuppress(in document: AnalyzedDocument) -> Bool {
    guard document.kind == .plan || document.kind == .state, let analysis = document.analysis else {
      return false
    }
    if analysis.settings.suppressions == .forbidden { return false }
    return document.kind == .state || PlanRecognition.dialect(of: FilePath(analysis.path)) == .yaml
  }

  /// What a comment must say, where the configuration wants a reason: the author has to replace it.
  static func reason(in document: AnalyzedDocument) -> String? {
    document.analysis?.settings.suppressions == .required ? "say why" : nil
  }

  // MARK: The plan

  private static func refactorings(
    _ analysis: Analysis, _ findings: [Finding], _ selection: ByteRange
  ) -> [CodeAction] {
    let document = analysis.document
    var actions: [CodeAction] = []
    let properties = analysis.plan.properties + analysis.plan.traits
    let here = properties.filter { document.outerRange(of: $0.node).touches(selection.start) }
    for property in here {
      let range = document.outerRange(of: property.node)
      let listed = findings.first {
        $0.rule == "property-enum-in-description" && range.encloses($0.range) && !$0.fixes.isEmpty
      }
      if let listed {
        actions.append(
          CodeAction(
            title: "extract an enum from the description", kind: .extract,
            recipe: CodeActionRecipe(.fix, rule: listed.rule, range: listed.range)))
      }
      let isPersonal =
        property.isPII == true || findings.contains { $0.rule == "pii-in-event" && range.encloses($0.range) }
      if isPersonal, case .event = property.owner { actions.append(move(property, range, analysis)) }
    }
    return actions + rewritings(analysis, findings, selection)
  }

  private static func rewritings(
    _ analysis: Analysis, _ findings: [Finding], _ selection: ByteRange
  ) -> [CodeAction] {
    guard findings.contains(where: { $0.rule == PlanVariant.id }) else { return [] }
    func action(_ title: String, _ form: CanonicalForm, _ range: ByteRange) -> CodeAction {
      var action = CodeAction(
        title: title, kind: .rewrite,
        recipe: CodeActionRecipe(.canonicalForm, rule: PlanVariant.id, range: range))
      action.edits = form.edits
      return action
    }
    var actions: [CodeAction] = []
    if let part = CanonicalForm.part(at: selection.start, in: analysis),
      let form = CanonicalForm(of: analysis, within: part), form.reshapes
    {
      actions.append(action("write these properties in the canonical form", form, part))
    }
    if let form = CanonicalForm(of: analysis) {
      // Events that are a mapping, and names that would need a type, are for the author to write out.
      let title =
        form.isWhole
        ? "write the plan in the canonical form"
        : form.reshapes ? "write lists, keys and types canonically" : "spell keys and types canonically"
      actions.append(action(title, form, ByteRange(0, 0)))
    }
    return actions
  }

  private static func move(_ property: Property, _ range: ByteRange, _ analysis: Analysis) -> CodeAction {
    let user = user(of: analysis.plan)
    let holder = user.map { analysis.plan.text($0.name) } ?? "user"
    let name = property.name.map { analysis.plan.text($0) } ?? ""
    var action = CodeAction(
      title: "move \"\(name)\" to the traits of \(holder)", kind: .move,
      recipe: CodeActionRecipe(.movePersonalData, range: range))
    if user == nil {
      action.refusal = "the plan declares no user to hold the trait"
    } else if action.recipe.edits(
      in: AnalyzedDocument(
        kind: .plan, path: nil, text: analysis.text, tree: analysis.document.tree, analysis: analysis)) == nil
    {
      action.refusal = "the layout leaves no way to take all of it along"
    }
    return action
  }

  /// The entity that stands for people.
  static func user(of plan: Plan) -> Entity? {
    plan.entities.first { AccountWords.standard.users.contains(plan.text($0.name).lowercased()) }
  }

  private static func sources(
    _ document: AnalyzedDocument, _ analysis: Analysis, _ findings: [Finding]
  ) -> [CodeAction] {
    var actions: [CodeAction] = []
    let missing = findings.filter { $0.rule == "core-event-missing" && !$0.fixes.isEmpty }
    if !missing.isEmpty {
      let title =
        missing.count == 1 ? "add the missing core event" : "add the \(missing.count) missing core events"
      actions.append(
        CodeAction(
          title: title, kind: .complete, recipe: CodeActionRecipe(.fixRule, rule: "core-event-missing")))
    }
    for list in document.unsortedLists.prefix(mostOffers) {
      actions.append(
        CodeAction(
          title: "sort the events by object", kind: .sort,
          recipe: CodeActionRecipe(.sortEvents, range: analysis.document.range(of: list))))
    }
    if findings.contains(where: { $0.fixes.contains(where: \.isSafe) }), document.canBeFixed {
      actions.append(
        CodeAction(title: "apply every safe fix", kind: .fixAll, recipe: CodeActionRecipe(.fixAll)))
    }
    return actions
  }

  /// Whether a safe fix would stay, which is found out where that is little work.
  static func canFix(_ analysis: Analysis) -> Bool {
    let bytes = analysis.text.bytes
    return bytes.count > mostFixedBytes
      || Fixer(under: analysis.settings, path: analysis.path, today: Today.inISO8601()).canFix(bytes)
  }

  /// The lists whose events do not stand in the order of their objects and can be brought into it.
  static func unsortedLists(_ analysis: Analysis) -> [NodeID] {
    let document = analysis.document
    guard document.tree.problems.isEmpty else { return [] }
    var names = [[ArraySlice<UInt8>]](repeating: [], count: analysis.plan.eventLists.count)
    for event in analysis.plan.events where names.indices.contains(event.list) {
      if let name = event.name { names[event.list].append(analysis.plan.names.bytes(of: name.name)) }
    }
    return zip(analysis.plan.eventLists, names).filter { list, names in
      guard let sequence = document.tree.nextSibling(of: document.syntaxNode(of: list)),
        document.tree.kind(of: sequence) == .blockSequence, !EventOrder.isSorted(names)
      else { return false }
      // An alias must stay behind its anchor, and is no item with a name: only the edit itself tells.
      let isPlain =
        !document.tree.holdsAnchor(sequence)
        && document.tree.items(of: sequence).allSatisfy { document.tree.kind(of: $0) != .alias }
      return isPlain && document.tree.bytes.count > mostFixedBytes
        ? EventOrder.isUnsorted(list, in: document) : EventOrder.edit(sorting: list, in: document) != nil
    }.map(\.0)
  }
}
