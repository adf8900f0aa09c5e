import JSON
import LanguageServer
import LanguageServerProtocol
import TestSupport

/// A client with one open plan that asks about its layout and outline.
final class LayoutClient {
  static let uri = "file:///n/tracking-plan.yaml"
  var client: FakeClient

  init(_ plan: String, _ capabilities: String = "{}", uri: String = LayoutClient.uri) {
    client = FakeClient.initialized(capabilities, analyzer: PlanDocumentAnalyzer())
    _ = client.say(FakeClient.open(plan, uri: uri))
  }

  /// The result of a request about the plan.
  func ask(_ method: String, _ more: JSONObject = [:]) -> JSONValue? {
    var params: JSONObject = ["textDocument": ["uri": .string(LayoutClient.uri)]]
    for member in more.members { params[member.key] = member.value }
    return raw(method, .object(params))
  }

  /// The result of a request.
  func raw(_ method: String, _ params: JSONValue) -> JSONValue? {
    client.say(FakeClient.request(9, method, params)).last?["result"]
  }

  static func position(_ line: Int64, _ character: Int64) -> JSONValue {
    ["line": .integer(line), "character": .integer(character)]
  }

  static func range(_ first: Int64, _ last: Int64) -> JSONValue {
    ["start": position(first, 0), "end": position(last, 0)]
  }
}

extension JSONValue {
  /// Applies edits of the result of a formatting request to a text in ASCII with LF.
  func applied(to text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) }
    let starts = lines.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count + 1) }
    func offset(_ position: JSONValue?) -> Int {
      starts[position?["line"]?.int ?? 0] + (position?["character"]?.int ?? 0)
    }
    var bytes = Array(text.utf8)
    for edit in (array ?? []).reversed() {
      let range = offset(edit["range"]?["start"])..<offset(edit["range"]?["end"])
      bytes.replaceSubrange(range, with: Array((edit["newText"]?.string ?? "").utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
