import LanguageFeatures
import LanguageServerProtocol
import SourceText

/// The edits of actions that are worked out before anybody wants them, since the client can neither ask for them later nor
/// have them applied: kept for one version of one document, as such a client asks again with each move of its cursor.
struct WorkedOutEdits {
  private var uri: DocumentURI?
  private var revision = 0
  private var known: [CodeActionRecipe: [TextEdit]?] = [:]

  /// The edits of a recipe; `nil` where there is nothing to do.
  ///
  /// - Parameters:
  ///   - revision: What was heard of documents and files so far.
  mutating func edits(
    of recipe: CodeActionRecipe, in document: AnalyzedDocument, _ uri: DocumentURI, revision: Int
  ) -> [TextEdit]? {
    if self.uri != uri || self.revision != revision {
      self.uri = uri
      self.revision = revision
      known = [:]
    }
    if let edits = known[recipe] { return edits }
    let edits = recipe.edits(in: document)
    known[recipe] = .some(edits)
    return edits
  }
}
