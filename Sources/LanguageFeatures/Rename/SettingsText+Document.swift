import PlanEditing
import Queries

extension SettingsText {
  /// The configuration that holds for the document's plan, then the profiles in files of their own.
  static func all(around document: AnalyzedDocument) -> [SettingsText] {
    guard let settings = document.analysis?.settings else { return [] }
    let isSettings = document.kind == .configuration || document.kind == .profile
    return all(of: settings).map {
      isSettings && $0.path == document.path ? SettingsText($0.path, nil, document.tree) : $0
    }
  }
}

extension AnalyzedDocument {
  /// The overrides of the configuration that hold for the document's plan, counted from 0.
  var overrides: Set<Int> { Set((analysis?.settings.overrides ?? []).map(\.number)) }
}

extension [SettingsText] {
  /// Whether one of them names something for a plan, by the overrides that hold for that one.
  func name(_ target: RenameTarget, for overrides: Set<Int>) -> Bool {
    contains { !$0.places(of: target, for: overrides).isEmpty }
  }
}
