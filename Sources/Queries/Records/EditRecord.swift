import JSON
import SourceText

/// An edit as answers tell it: the range that goes, and the text that takes its place.
struct EditRecord: JSONEncodable {
  private let edit: TextEdit
  private let positions: ScalarPositions

  init(_ edit: TextEdit, _ positions: ScalarPositions) {
    self.edit = edit
    self.positions = positions
  }

  /// Writes range and text.
  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("range", RangeRecord(edit.range, positions))
      $0.member("text", edit.newText)
    }
  }
}
