import Schema
import SourceText
import TrackingPlan
import YAML

/// What may be typed at a cursor.
public struct Completion: Sendable {
  /// More items than that are sent only as far as they fit what is typed.
  static let mostItems = 400

  /// The items, the likeliest first; no two have the same label and kind.
  public let items: [CompletionItem]
  /// Whether there are more, which further typing brings.
  public let isIncomplete: Bool

  /// Finds what may be typed at a byte offset, in whole and in broken texts. Complexity: linear in the plan.
  public init(in document: AnalyzedDocument, at offset: Int) {
    if let comment = document.tree.comment(onLineOf: offset), comment.start < offset, comment.touches(offset)
    {
      items = SuppressionItems.items(in: document, comment: comment, at: offset)
      isIncomplete = false
      return
    }
    let request = CompletionRequest(document, at: offset)
    var all = request.map { CompletionContents.items($0) } ?? []
    var seen: Set<String> = []
    all = all.filter { seen.insert($0.label).inserted }
    var isIncomplete = false
    if let request, all.count > Completion.mostItems {
      let typed = Array(request.typed.typed(in: document.tree.bytes))
      let fitting = all.filter { Letter.fits(typed, $0.label) }
      isIncomplete = true
      all = Array(fitting.prefix(Completion.mostItems))
    }
    if let request {
      for index in all.indices {
        all[index].replace = request.typed.replace
        all[index].insert = request.typed.insert
      }
    }
    items = all
    self.isIncomplete = isIncomplete
  }
}
