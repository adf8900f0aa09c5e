import PlanEditing
import Schema
import SourceText
import Testing
import TrackingPlan
import YAML

/// Properties in other forms, written as the format has them.
@Suite struct CanonicalPropertiesTests {
  /// The text of the properties of one event before and after; the same where nothing can be done.
  static let forms: [(String, String)] = [
    ("properties: {a: string, b: int}", "properties: [{name: a, type: string}, {name: b, type: int}]"),
    ("properties: {a: {type: string}}", "properties: [{name: a, type: string}]"),
    (
      "properties: {a: { type: string, required: true }}",
      "properties: [{ name: a, type: string, required: true }]"
    ),
    ("properties: {a, b:, c: null, d: {}}", "properties: [{name: a}, {name: b}, {name: c}, {name: d}]"),
    ("properties: {a: [x, y]}", "properties: [{name: a, enum: [x, y]}]"),
    ("properties: {}", "properties: []"),
    (
      "properties: {  # all\n  a: string,  # one\n  b: int\n }",
      "properties: [  # all\n  {name: a, type: string},  # one\n  {name: b, type: int}\n ]"
    ),
    (
      #"properties: {"a b": "string", 'c': x}"#,
      #"properties: [{"name": "a b", "type": "string"}, {name: 'c', type: x}]"#
    ),
    (
      "properties:\n  a: string  # one\n  # two\n  b: int",
      "properties:\n  - {name: a, type: string}  # one\n  # two\n  - {name: b, type: int}"
    ),
    ("properties:\n  a: string[]\n  b:", "properties:\n  - name: a\n    type: string[]\n  - name: b"),
    (
      "properties:\n  a: {type: string}\n  b: [x, y]  # z",
      "properties:\n  - {name: a, type: string}\n  - {name: b, enum: [x, y]}  # z"
    ),
    (
      "properties:\n  a:  # what\n    type: string\n    # how\n    enum:\n      - x\n  b: null",
      "properties:\n  - name: a  # what\n    type: string\n    # how\n    enum:\n      - x\n  - name: b"
    ),
    (
      "properties:\n    a:\n        type: string\n        note: |\n          long\n\n            text\n    b:\n     type: int",
      "properties:\n    - name: a\n      type: string\n      note: |\n        long\n\n          text\n    - name: b\n      type: int"
    ),
    (
      "properties:\n  a:\n  - x\n  - y\n  b: int",
      "properties:\n  - name: a\n    enum:\n    - x\n    - y\n  - {name: b, type: int}"
    ),
    (
      "properties:\r\n  a: b[]\r\n  c:\r\n    type: d\r\n",
      "properties:\r\n  - name: a\r\n    type: b[]\r\n  - name: c\r\n    type: d\r\n"
    ),
    ("properties: [a, 'b', \"c\"]", "properties: [{name: a}, {name: 'b'}, {\"name\": \"c\"}]"),
    (
      "properties:\n  - a  # one\n  - \"b[]\"\n  - c[]",
      "properties:\n  - name: a  # one\n  - name: \"b[]\"\n  - name: c[]"
    ),
    // What cannot be written otherwise without losing something stays.
    ("properties: {a: &t string, b: *t}", ""), ("properties: &p {a: string}", ""),
    ("properties: {a: {name: b, type: string}}", ""), ("properties: {<<: string}", ""),
    ("properties:\n  a: |\n    string", ""), ("properties:\n  ? a\n  : string", ""),
    ("properties:\n  a: two\n    lines", ""), ("properties: {a: {  # why\n type: string}}", ""),
  ]

  @Test(arguments: forms)
  func areWrittenAsAList(before: String, after: String) throws {
    func plan(_ properties: String) -> PlanDocument {
      let isWindows = properties.contains("\r\n")
      let lines = "name: x\n\(properties)\n".split(
        omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      let text = lines.enumerated().map {
        $0.element.isEmpty ? "" : ($0.offset == 0 ? "- " : "  ") + $0.element
      }
      return PlanDocument(
        SyntaxTree.parse(
          Array(
            ("events:\n" + text.joined(separator: "\n")).utf8.flatMap {
              isWindows && $0 == 0x0A ? [0x0D, 0x0A] : [$0]
            })))
    }
    let document = plan(before)
    let tree = document.tree
    let writer = CanonicalProperties(tree)
    let key = try #require(document.report.variants.first { if case .form = $0.kind { true } else { false } })
    let edits: [TextEdit]?
    if case .form(.properties) = key.kind {
      edits = tree.nextSibling(of: document.syntaxNode(of: key.node)).flatMap { writer.edits(listing: $0) }
    } else {
      let items = document.plan.properties.map { writer.edits(specifying: document.syntaxNode(of: $0.node)) }
      edits = items.allSatisfy { $0 != nil } ? items.flatMap { $0 ?? [] } : nil
    }
    guard !after.isEmpty else {
      #expect(edits == nil)
      return
    }
    let bytes = try #require(edits.flatMap { TextEdit.apply($0, to: tree.bytes) })
    #expect(String(decoding: bytes, as: UTF8.self) == String(decoding: plan(after).tree.bytes, as: UTF8.self))
    #expect(said(PlanDocument(SyntaxTree.parse(bytes)).plan) == said(document.plan))
  }

  private func said(_ plan: Plan) -> [String] {
    plan.properties.map { property in
      let values = plan.values(of: property).map { plan.text($0.mention) }
      return
        "\(property.name.map { plan.text($0) } ?? "") \(property.valueType) \(values) \(property.isRequired as Any)"
    }
  }
}
