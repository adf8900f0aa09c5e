import Linting
import SourceText

/// Keeps actions apart that would stand in one menu under one title.
enum ActionTitles {
  /// The actions, with what each is about behind titles that come more than once: what its finding is told of, or its
  /// line where that is the same. Complexity: linear in the actions.
  static func distinct(_ actions: [CodeAction], in text: SourceText) -> [CodeAction] {
    let groups = Dictionary(grouping: actions.indices) { actions[$0].title }
    var result = actions
    for (title, positions) in groups where positions.count > 1 {
      let owners = positions.map { owner(of: actions[$0]) }
      let isClear = !owners.contains(nil) && Set(owners).count == positions.count
      for (position, owner) in zip(positions, owners) {
        let line = text.position(at: actions[position].recipe.range.start, encoding: .utf8).line + 1
        result[position].title = "\(title) (\(isClear ? owner ?? "" : "line \(line)"))"
      }
    }
    return result
  }

  private static func owner(of action: CodeAction) -> String? {
    action.finding?.subject.map { "\($0.kind) \"\($0.name)\"" }
  }
}
