import Linting
import PlanEditing
import Policy
import Schema
import SourceText
import TrackingPlan
import Workspace
import YAML

/// Reads, checks, formats, fixes, renames and asks about whatever comes, as a plan, a current state, a configuration and
/// a profile.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzYAML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = bytes(start, count)
  for dialect in [SyntaxDialect.yaml, .json] { checkTree(SyntaxTree.parse(text, dialect: dialect)) }
  // One of what takes longer, by chance: so there are more inputs in the same time.
  switch text.reduce(0, &+) % 8 {
  case 0:
    checkFindings(Analyzer(today: "2027-01-31").analyze(text, path: "tracking-plan.yaml").findings, text)
  case 1:
    checkFindings(Analyzer(today: "2027-01-31").analyze(text, path: "tracking-plan.json").findings, text)
  case 2: checkOtherFiles(text)
  case 3: checkFixing(text)
  case 4: checkFormatting(text)
  case 5: checkFeatures(text)
  case 6: checkPrefixes(text)
  default: checkRenaming(PlanDocument(SyntaxTree.parse(text)))
  }
  return 0
}

/// What stands beside a plan is told of as plans are.
private func checkOtherFiles(_ text: [UInt8]) {
  let tree = SyntaxTree.parse(text)
  _ = StateDocument(tree)
  checkFindings(ConfigurationDocument(tree).findings, text)
  for isMarkdown in [false, true] {
    checkFindings(ProfileDocument(text, isMarkdown: isMarkdown).findings, text)
  }
}

/// The leaves join to the text, problems and nodes lie inside it, and repairs can be applied.
private func checkTree(_ tree: SyntaxTree) {
  var position = 0
  for leaf in tree.leaves {
    demand(leaf.range.start == position && !leaf.range.isEmpty, "a gap or an overlap at \(position)")
    position = leaf.range.end
  }
  demand(position == tree.bytes.count, "the leaves end at \(position) of \(tree.bytes.count)")
  for problem in tree.problems {
    demand(problem.range.end <= tree.bytes.count, "\(problem.message) lies outside")
    if let repair = problem.repair {
      demand(TextEdit.apply(repair.edits, to: tree.bytes) != nil, "\(problem.message) cannot be repaired")
    }
  }
  var pending = tree.roots
  var visited = 0
  while let node = pending.popLast() {
    visited += 1
    demand(visited <= tree.nodeCount, "the tree has a loop")
    let range = tree.range(of: node)
    demand(range.start <= range.end && range.end <= tree.bytes.count, "a node lies outside")
    if tree.kind(of: node).isScalar {
      _ = tree.string(of: node)
      _ = tree.scalarValue(of: node)
    }
    var next = tree.firstChild(of: node)
    while let child = next {
      let inner = tree.range(of: child)
      demand(inner.start >= range.start && inner.end <= range.end, "a child lies outside its parent")
      pending.append(child)
      next = tree.nextSibling(of: child)
    }
  }
  let middle = tree.bytes.count / 2
  _ = tree.cursorPath(at: middle)
  _ = tree.path(to: middle)
}

/// What is told lies inside the text, and what is proposed can be done.
private func checkFindings(_ findings: [Finding], _ text: [UInt8]) {
  for finding in findings {
    demand(finding.range.end <= text.count, "\(finding.rule): a range outside the text")
    demand(!finding.message.isEmpty, "\(finding.rule) says nothing")
    for related in finding.related where related.file == finding.file {
      demand(related.range.end <= text.count, "\(finding.rule): a related range outside the text")
    }
    for fix in finding.fixes {
      demand(TextEdit.apply(fix.edits, to: text) != nil, "\(finding.rule): \(fix.title) cannot be applied")
    }
  }
}

/// Fixing comes to an end, and a second run changes nothing.
private func checkFixing(_ text: [UInt8]) {
  var fixer = Fixer()
  fixer.today = "2027-01-31"
  fixer.isUnsafe = text.count % 2 == 1
  let outcome = fixer.fix(text)
  demand(outcome.isSettled, "fixing does not come to an end")
  guard outcome.bytes != text else { return }
  demand(fixer.fix(outcome.bytes).bytes == outcome.bytes, "a second run of the fixer changes something")
}

/// What is renamed bears its new name, and can be renamed back.
private func checkRenaming(_ document: PlanDocument) {
  let text = document.tree.bytes
  for offset in [0, text.count / 3, text.count / 2, text.count] {
    guard let (target, range) = RenameTarget.named(at: offset, in: document) else { continue }
    demand(range.end <= text.count, "a name outside the text")
    for name in ["renamed", "a: b"] where name != target.name {
      guard let renaming = try? Renaming(target, to: name, in: document) else { continue }
      guard let bytes = TextEdit.apply(renaming.plan, to: text) else {
        fatalError("a renaming that cannot be applied")
      }
      let after = PlanDocument(SyntaxTree.parse(bytes))
      checkNames(target, name, document, after)
      // Not every name that a text has can be given: one may be empty or hold a line break, and where something is
      // mended in reading, it may stand as nobody would write it.
      guard document.tree.problems.isEmpty,
        (try? Renaming(target, to: target.name, in: document)) != nil
      else { continue }
      let renamed = RenameTarget(target.kind, name, in: target.container)
      guard let back = try? Renaming(renamed, to: target.name, in: after),
        let restored = TextEdit.apply(back.plan, to: bytes)
      else { fatalError("\(name) cannot be renamed back to \(target.name)") }
      demand(
        names(target.kind, PlanDocument(SyntaxTree.parse(restored))) == names(target.kind, document),
        "renamed back, \(target.name) is not what it was")
    }
  }
}

/// What bore the old name bears the new one, and nothing else does.
private func checkNames(
  _ target: RenameTarget, _ name: String, _ before: PlanDocument, _ after: PlanDocument
) {
  let old = names(target.kind, before)
  let new = names(target.kind, after)
  demand(old.count == new.count, "a renaming adds or removes something")
  demand(old != new, "a renaming of \(target.name) changes no name")
  for (one, other) in zip(old, new) where target.container != nil || one != target.name {
    demand(one == other || (one == target.name && other == name), "\(one) became \(other)")
  }
  for (one, other) in zip(old, new) where target.container == nil && one == target.name {
    demand(other == name, "\(one) became \(other)")
  }
}

/// The names of a kind in the order of the plan.
private func names(_ kind: SymbolKind, _ document: PlanDocument) -> [String] {
  let plan = document.plan
  let mentions: [Mention?] =
    switch kind {
    case .event: plan.events.map(\.name)
    case .group, .entity: plan.groups.map(\.type) + plan.entities.map(\.name)
    case .property: plan.properties.map(\.name)
    case .trait: plan.traits.map(\.name)
    }
  return mentions.compactMap { $0.map { plan.text($0.name) } }
}
