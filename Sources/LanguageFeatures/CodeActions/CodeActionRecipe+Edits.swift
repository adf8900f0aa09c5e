import Linting
import PlanEditing
import Policy
import SourceText
import TrackingPlan
import Workspace
import YAML

extension CodeActionRecipe {
  /// The edits, which do not overlap; `nil` where the document has changed so that there is nothing to do.
  ///
  /// Complexity: linear in the document; for `fixAll` that of some runs of all rules.
  public func edits(in document: AnalyzedDocument) -> [TextEdit]? {
    switch step {
    case .fix:
      let finding = CodeActions.findings(in: document).first { $0.rule == rule && $0.range == range }
      guard let fixes = finding?.fixes, fixes.indices.contains(number) else { return nil }
      return fixes[number].edits
    case .fixRule: return edits(ofEveryFindingIn: document)
    case .canonicalForm:
      return document.planAnalysis.flatMap {
        CanonicalForm(of: $0, within: range.isEmpty ? nil : range)?.edits
      }
    case .fixAll: return document.planAnalysis.flatMap { fixAll($0) }
    case .suppress:
      let finding = CodeActions.findings(in: document).first { $0.rule == rule && $0.range == range }
      return finding.flatMap {
        SuppressionWriter.edit(
          suppressing: $0, in: document.tree, lines: document.text.lines,
          reason: CodeActions.reason(in: document))
      }.map { [$0] }
    case .suppressInFile:
      return [
        SuppressionWriter.edit(
          suppressingInFile: rule, in: document.tree, lines: document.text.lines,
          reason: CodeActions.reason(in: document))
      ]
    case .movePersonalData:
      guard let analysis = document.planAnalysis,
        let property = analysis.plan.properties.first(where: {
          analysis.document.outerRange(of: $0.node) == range
        }),
        let user = CodeActions.user(of: analysis.plan)
      else { return nil }
      return PropertyMove.edits(moving: property, to: user, in: analysis.document)
    case .sortEvents:
      guard let analysis = document.planAnalysis else { return nil }
      let list = analysis.plan.eventLists.first { analysis.document.range(of: $0) == range }
      return list.flatMap { EventOrder.edit(sorting: $0, in: analysis.document) }.map { [$0] }
    case .explain: return []
    }
  }

  /// The first fixes of all findings of the rule that do not touch each other.
  private func edits(ofEveryFindingIn document: AnalyzedDocument) -> [TextEdit]? {
    let fixes = firstFixes(of: CodeActions.findings(in: document))
    if rule == "core-event-missing", let analysis = document.planAnalysis, analysis.plan.events.isEmpty {
      return oneBeforeTheOthers(fixes, analysis)
    }
    let edits = TextEdit.compatible(fixes).edits
    return edits.isEmpty ? nil : edits
  }

  /// The first event of a plan brings the list along that the others go to.
  private func oneBeforeTheOthers(_ fixes: [[TextEdit]], _ analysis: Analysis) -> [TextEdit]? {
    guard let first = fixes.first, let bytes = TextEdit.apply(first, to: analysis.text.bytes) else {
      return nil
    }
    let next = Analyzer(today: Today.inISO8601()).analyze(
      bytes, path: analysis.path, under: analysis.settings, state: analysis.state, base: analysis.base)
    let others = TextEdit.compatible(firstFixes(of: next.active)).edits
    return TextEdit.apply(others, to: bytes).map { TextEdit.lines(from: analysis.text.bytes, to: $0) }
  }

  private func firstFixes(of findings: [Finding]) -> [[TextEdit]] {
    findings.filter { $0.rule == rule }.compactMap { $0.fixes.first?.edits }
  }

  private func fixAll(_ analysis: Analysis) -> [TextEdit] {
    let fixer = Fixer(under: analysis.settings, path: analysis.path, today: Today.inISO8601())
    let fixed = fixer.fix(analysis.text.bytes).bytes
    // Nothing to change is an answer: an editor that fixes at each save would tell of an error.
    return TextEdit.lines(from: analysis.text.bytes, to: fixed)
  }
}
