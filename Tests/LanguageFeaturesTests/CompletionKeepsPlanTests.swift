import LanguageFeatures
import SourceText
import TestSupport
import Testing
import YAML

/// Whatever completion proposes, the rest of the plan reads as before.
@Suite struct CompletionKeepsPlanTests {
  private static let block = """
    meta:
      product: "Acme"  # the shop
      destinations: [segment, mixpanel]
      naming_convention: Title Case

    entities:
      user:
        id_property: user_id
        traits:
          - {name: email, type: string, pii: true}
    groups:
      - type: account
        is_top_level: true
        traits: [{name: mrr, type: number}]

      - type: team
        parent_type: account
        triggers: [created]
    events:
      - name: Report Created
        category: core_value
        group_level: "team"
        properties:
          - {name: report_id, type: string, required: true}
          - name: format
            type: string
            enum:
              - csv
              - pdf
      - name: Report Shared
        description: >
          Somebody shares
          a report
        properties: {to: string}
        required_properties: [report_id]

      - {name: Report Closed, category: lifecycle,
         deprecated: {since: "2", replaced_by: Report Shared}}
    key_events:
    - Report Created
    funnels: {activation: [Report Created]}
    snapshot_sync:
      cadence: daily
      traits:
        - {entity: account, trait: mrr}

    """

  private static let json = """
    {
      "meta": {"product": "Acme", "destinations": ["segment"]},
      "groups": [{"type": "account"}],
      "events": [
        {"name": "a.b", "group_level": "account",
         "properties": [
          {"name": "x", "type": "string", "enum": ["p", "q"]}
         ]},
        {"name": "c.d", "properties": []}
      ]
    }
    """

  private static let members = """
    events:
      a.b:
        category: billing
        properties:
          x: string
          y: {type: number}
      c.d: {category: lifecycle}
    """

  @Test(arguments: [block, json, members])
  func atEveryPlace(_ text: String) throws {
    let document = try Self.document(text)
    for offset in stride(from: 0, through: text.utf8.count, by: 2) { check(document, at: offset) }
  }

  /// In a new line between any two, at any indentation.
  @Test(arguments: [block, json, members])
  func inEveryNewLine(_ text: String) throws {
    let bytes = Array(text.utf8)
    for end in bytes.indices where bytes[end] == 0x0A {
      for indentation in [0, 2, 4, 6, 10] {
        let line = [0x0A] + [UInt8](repeating: 0x20, count: indentation)
        try check(String(decoding: bytes[..<end] + line + bytes[end...], as: UTF8.self), at: end + line.count)
      }
    }
  }

  /// Behind a blank at the end of each line: a blank asks for completion by itself.
  @Test(arguments: [block, json, members])
  func behindEveryLine(_ text: String) throws {
    let bytes = Array(text.utf8)
    for end in bytes.indices where bytes[end] == 0x0A {
      try check(String(decoding: bytes[..<end] + [0x20] + bytes[end...], as: UTF8.self), at: end + 1)
    }
  }

  /// Behind a dash of which the item stands on the next lines.
  @Test func behindEveryDashAboveItsItem() throws {
    let text = Self.block
    let bytes = Array(text.utf8)
    var places = 0
    for dash in bytes.indices.dropLast() where bytes[dash] == 0x2D && bytes[dash + 1] == 0x20 {
      let line = bytes[..<dash].reversed().prefix { $0 != 0x0A }
      guard line.allSatisfy({ $0 == 0x20 }), bytes[dash + 2] != 0x7B else { continue }
      let margin = [0x0A] + [UInt8](repeating: 0x20, count: line.count + 2)
      let broken = String(decoding: bytes[..<(dash + 2)] + margin + bytes[(dash + 2)...], as: UTF8.self)
      try check(broken, at: dash + 2)
      let labels = Completion(in: try Self.document(broken), at: dash + 2).items.map(\.label)
      let isMapping = bytes[dash...].prefix { $0 != 0x0A }.contains(0x3A)
      #expect(labels.isEmpty != isMapping, "\(places): \(labels.prefix(5))")
      places += 1
    }
    #expect(places >= 8)
  }

  /// A key in the quotes that an editor closes by itself is a whole entry with its value, and JSON stays JSON.
  @Test func keysInQuotesGetTheirColon() throws {
    let bytes = Array(Self.json.utf8)
    var places = 0
    for brace in bytes.indices where bytes[brace] == 0x7B {
      for typed in ["\"<|>\"", "\"<|>", "<|>"] {
        let text =
          String(decoding: bytes[...brace], as: UTF8.self) + typed + "\n"
          + String(decoding: bytes[(brace + 1)...], as: UTF8.self)
        let subject = try FeatureFixture.subject(text, name: "tracking-plan.json")
        let item = try #require(
          Completion(in: subject.document, at: subject.cursor).items.first, "\(brace) \(typed)")
        let snippet = item.snippet ?? item.text + "$0"
        let entry = snippet.split(separator: "$0", omittingEmptySubsequences: false).joined(separator: "null")
        let all = subject.document.text.bytes
        let after = SyntaxTree.parse(
          Array(all[..<item.replace.start]) + Array(entry.utf8) + Array(all[item.replace.end...]),
          dialect: .json)
        #expect(after.problems.isEmpty, "\(brace) \(typed): \(entry)")
        places += 1
      }
    }
    #expect(places > 15)
  }

  /// The same in some lines of every open plan: in the middle, behind the line, and in a new one below it.
  @Test(.enabled(if: Shared.folder("corpus") != nil, "\(Shared.absence)"))
  func inOpenPlans() throws {
    let folder = try #require(Shared.folder("corpus")) + "/plans"
    for file in Shared.files(in: folder) {
      let bytes = try #require(Shared.bytes(of: "\(folder)/\(file)"))
      let ends = bytes.indices.filter { bytes[$0] == 0x0A }
      for number in stride(from: 1, to: ends.count, by: max(1, ends.count / Self.linesOfAPlan)) {
        let (start, end) = (ends[number - 1] + 1, ends[number])
        let indentation = bytes[start..<end].prefix { $0 == 0x20 }.count
        let line =
          [0x0A] + [UInt8](repeating: 0x20, count: max(0, indentation + 2 * (number % 3) - 2 * (number % 2)))
        try check(String(decoding: bytes, as: UTF8.self), at: (start + end) / 2)
        try check(String(decoding: bytes[..<end] + [0x20] + bytes[end...], as: UTF8.self), at: end + 1)
        try check(String(decoding: bytes[..<end] + line + bytes[end...], as: UTF8.self), at: end + line.count)
      }
    }
  }

  /// How many lines of an open plan are tried.
  private static let linesOfAPlan = 3

  /// While the key of a line is typed, with whatever stands below it, the key is proposed.
  @Test func whileAKeyIsTypedItIsProposed() throws {
    let lines = Self.block.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    var states = 0
    for (number, line) in lines.enumerated() {
      let start = line.prefix { $0 == " " || $0 == "-" }.count
      let key = line.dropFirst(start).prefix { $0 != ":" && $0 != "{" }
      guard let field = Self.known.first(where: { $0 == key }), line.dropFirst(start + key.count).first == ":"
      else {
        continue
      }
      for length in 1...field.count {
        var typed = lines
        typed[number] = line.prefix(start) + field.prefix(length) + "<|>"
        let subject = try FeatureFixture.subject(typed.joined(separator: "\n"))
        let labels = Completion(in: subject.document, at: subject.cursor).items.map(\.label)
        states += 1
        #expect(labels.contains(field), "line \(number + 1), \(field.prefix(length)): \(labels.prefix(5))")
      }
    }
    #expect(states > 150)
  }

  private static let known = [
    "meta", "product", "destinations", "naming_convention", "entities", "user", "id_property", "traits",
    "groups",
    "type", "is_top_level", "parent_type", "triggers", "events", "name", "category", "group_level",
    "properties",
    "enum", "description", "required_properties", "snapshot_sync", "cadence",
  ]

  private static func document(_ text: String) throws -> AnalyzedDocument {
    let name = text.hasPrefix("{") ? "tracking-plan.json" : "tracking-plan.yaml"
    return try FeatureFixture.subject(text, name: name).document
  }

  private func check(_ text: String, at offset: Int) throws { check(try Self.document(text), at: offset) }

  private func check(_ document: AnalyzedDocument, at offset: Int) {
    let items = Completion(in: document, at: offset).items
    // Items of a kind are written alike.
    var kinds: Set<CompletionItem.Kind> = []
    for item in items where !item.needsSnippet && kinds.insert(item.kind).inserted {
      let bytes = document.text.bytes
      let after = SyntaxTree.parse(
        Array(bytes[..<item.replace.start]) + Array(item.text.utf8) + Array(bytes[item.replace.end...]))
      var rest = PlacedText.all(of: after, besides: nil)[...]
      for wanted in PlacedText.all(of: document.tree, besides: item.replace) {
        let found = rest.firstIndex(of: wanted)
        if found == nil {
          let line = String(decoding: bytes[..<offset].suffix(40), as: UTF8.self)
          Issue.record("\(item.kind) \"\(item.text)\" behind \"\(line)\" loses \(wanted)")
          return
        }
        rest = rest[((found ?? 0) + 1)...]
      }
    }
  }
}

/// A scalar with the keys above it.
private struct PlacedText: Equatable {
  let keys: [String]
  let text: String

  /// The scalars of a text, but for what is replaced and what stands under a key that is.
  static func all(of tree: SyntaxTree, besides replaced: ByteRange?) -> [PlacedText] {
    var all: [PlacedText] = []
    collect(tree.root, [], tree, replaced, &all)
    return all
  }

  private static func collect(
    _ node: NodeIndex, _ keys: [String], _ tree: SyntaxTree, _ replaced: ByteRange?, _ all: inout [PlacedText]
  ) {
    if tree.kind(of: node).isMapping {
      for entry in tree.entries(of: node) where !isReplaced(entry.key, tree, replaced) {
        collect(entry.value, keys + [tree.string(of: entry.key)], tree, replaced, &all)
      }
    } else if tree.kind(of: node).isSequence {
      for item in tree.items(of: node) { collect(item, keys + ["-"], tree, replaced, &all) }
    } else if tree.kind(of: node) != .empty, !isReplaced(node, tree, replaced) {
      all.append(PlacedText(keys: keys, text: tree.string(of: node)))
    }
  }

  private static func isReplaced(_ node: NodeIndex, _ tree: SyntaxTree, _ replaced: ByteRange?) -> Bool {
    guard let replaced else { return false }
    return tree.range(of: node).touches(replaced.start) || tree.range(of: node).touches(replaced.end)
  }
}
