import LanguageFeatures
import SourceText
import Workspace

/// Finds the plans that share a configuration or a profile with one.
struct OtherPlans: Sendable {
  /// What is known of the folders.
  let governed: GovernedPlans
  /// Which files of a folder can hold profiles.
  let listings: ProfileListings
  /// The open documents, whose texts count more than the files.
  let documents: DocumentStore

  /// The plans beside one for which a configuration or profile of it holds, too; those that are open come first.
  ///
  /// Complexity: linear in the texts of the plans below the configuration's folder, and where there is no
  /// configuration, below those of the profiles.
  ///
  /// - Returns: `nil` if nobody wants them any more.
  func plans(
    beside plan: FilePath, under settings: PlanSettings, isCancelled: () -> Bool
  ) -> [GovernedPlan]? {
    let documents = documents
    let open = { (path: FilePath) in documents.document(path: path)?.text.bytes }
    let search = GovernedPlanSearch(listings: listings, openText: open)
    return search.plans(beside: plan, under: settings, isCancelled: isCancelled) { folder in
      let opened = documents.all.compactMap(\.path).filter {
        $0.isInside(folder) && !StateFile.isStateName($0)
          && PlanRecognition.isPlan(open($0) ?? [], path: $0)
      }
      return opened
        + governed.plans(below: folder, revision: documents.fileRevision, isCancelled: isCancelled)
    }
  }
}
