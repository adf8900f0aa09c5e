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
    all = all.filter { !$0.label.isEmpty && seen.insert($0.label).inserted }
    all = all.filter { !$0.isDeprecated } + all.filter(\.isDeprecated)
    // What goes on with a text that ends in a blank must begin with it.
    if let request, request.typed.goesOn {
      let typed = Array(request.typed.typed(in: document.tree.bytes))
      all = all.filter { Completion.begins($0.label, with: typed) }
    }
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
        if !request.typed.suffix.isEmpty { all[index].append(request.typed.suffix) }
      }
    }
    items = all
    self.isIncomplete = isIncomplete
  }

  /// Whether a label is typed text and more, whatever the case of its ASCII letters.
  private static func begins(_ label: String, with typed: [UInt8]) -> Bool {
    label.utf8.count > typed.count && zip(label.utf8, typed).allSatisfy { lower($0) == lower($1) }
  }

  private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
