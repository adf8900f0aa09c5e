import LanguageFeatures
import SourceText
import Workspace

/// Finds the plans that share a configuration or a profile with one.
struct OtherPlans: Sendable {
  /// What is known of the folders.
  let governed: GovernedPlans
  /// The open documents, whose texts count more than the files.
  let documents: DocumentStore

  /// The plans beside one for which a configuration or profile of it holds, too.
  ///
  /// Complexity: linear in the texts of the plans below the configuration's folder, and where there is no
  /// configuration, below those of the profiles.
  func plans(beside plan: FilePath, under settings: PlanSettings) -> [GovernedPlan] {
    let configuration = settings.configuration?.path
    let profiles = settings.profileFiles.map(\.path)
    let shared = Set([configuration].compactMap { $0 } + profiles)
    let open = { (path: FilePath) in documents.document(path: path)?.text }
    var configurations = Configurations(openText: { open($0)?.bytes })
    let states = States(openText: { open($0)?.bytes })
    var seen: Set<FilePath> = [plan]
    var found: [GovernedPlan] = []
    for folder in Set(configuration.map { [$0.parent] } ?? profiles.map { folder(of: $0) }).sorted(by: <) {
      let opened = documents.all.compactMap(\.path).filter {
        $0.isInside(folder) && !StateFile.isStateName($0)
          && PlanRecognition.isPlan(open($0)?.bytes ?? [], path: $0)
      }
      for path in opened + governed.plans(below: folder, revision: documents.fileRevision)
      where seen.insert(path).inserted {
        guard let settings = try? configurations.settings(for: path),
          ([settings.configuration?.path].compactMap { $0 } + settings.profileFiles.map(\.path))
            .contains(where: shared.contains),
          let text = open(path) ?? (try? states.bytes(of: path)).map({ SourceText($0) })
        else { continue }
        // A state that cannot be read is told where its plan is looked at.
        let state = try? states.state(beside: path)
        found.append(
          GovernedPlan(
            path: path, text: text, settings: settings, state: state.map { ($0.path, $0.text) }))
      }
    }
    return found
  }

  /// The folder whose plans can name a profile by its place.
  private func folder(of profile: FilePath) -> FilePath {
    let isInFolder = profile.parent.name.elementsEqual(Profiles.folderName.utf8)
    return isInFolder ? profile.parent.parent : profile.parent
  }
}
