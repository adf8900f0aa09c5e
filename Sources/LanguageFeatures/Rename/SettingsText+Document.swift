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
