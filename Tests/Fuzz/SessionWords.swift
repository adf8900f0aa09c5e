import JSON
import Queries

/// What a played session is made of.
enum SessionWords {
  static let documents = [
    "file:///plumbline-fuzz/tracking-plan.yaml", "file:///plumbline-fuzz/current-state.yaml",
    "file:///plumbline-fuzz/.plumbline.yaml", "file:///plumbline-fuzz/ours.profile.yaml",
    "file:///plumbline-fuzz/tracking-plan.json", "untitled:1", "file:///plumbline-fuzz/%ff.yaml", "",
  ]

  static let methods = [
    "textDocument/hover", "textDocument/completion", "textDocument/definition", "textDocument/references",
    "textDocument/documentHighlight", "textDocument/documentSymbol", "textDocument/foldingRange",
    "textDocument/semanticTokens/full", "textDocument/semanticTokens/full/delta",
    "textDocument/semanticTokens/range", "textDocument/inlayHint", "textDocument/codeLens",
    "textDocument/diagnostic", "textDocument/formatting", "textDocument/rangeFormatting",
    "textDocument/selectionRange", "textDocument/codeAction", "textDocument/prepareRename",
    "textDocument/rename", "textDocument/documentLink", "textDocument/linkedEditingRange",
    "textDocument/prepareTypeHierarchy", "textDocument/declaration", "textDocument/typeDefinition",
    "textDocument/implementation", "workspace/symbol", "workspace/diagnostic", "completionItem/resolve",
    "codeAction/resolve", "workspace/executeCommand", "initialize", "no/method",
  ]

  static let notifications = [
    "$/setTrace", "workspace/didChangeConfiguration", "workspace/didChangeWatchedFiles",
    "workspace/didChangeWorkspaceFolders", "textDocument/didSave", "workspace/didRenameFiles", "$/unknown",
  ]

  private static let words: [(String, JSONValue)] = [
    ("path", "/plumbline-fuzz/tracking-plan.yaml"), ("uri", "file:///plumbline-fuzz/tracking-plan.yaml"),
    ("root", "/plumbline-fuzz"), ("value", "verbose"), ("settings", ["plumbline": ["level": "hint"]]),
    ("changes", [["uri": "file:///plumbline-fuzz/tracking-plan.yaml", "type": 3]]),
    ("event", ["added": [], "removed": [["uri": "file:///plumbline-fuzz", "name": "x"]]]),
    ("textDocument", ["uri": "file:///plumbline-fuzz/tracking-plan.yaml"]), ("kind", "event"),
    ("name", "report.created"), ("newName", "report.made"), ("profile", "saas-b2b"), ("rule", "name-style"),
    ("position", ["line": 3, "character": 9]), ("line", 3), ("limit", -1), ("question", "x"),
  ]

  /// Some parameters: a text and any of the words.
  static func params(_ input: inout FuzzInput) -> JSONValue {
    var params: JSONObject = [:]
    for _ in 0..<input.number(below: 4) {
      let (name, value) = input.choice(words, else: ("path", .null))
      params[name] = value
    }
    let text = input.text()
    if !text.isEmpty {
      for name in input.byte() % 2 == 0 ? ["text"] : ["text", "base", "old", "new"] {
        params[name] = .string(text)
      }
    }
    return .object(params)
  }

  /// A value of the kind that a parameter takes.
  static func value(for parameter: MethodParameter, _ input: inout FuzzInput) -> JSONValue {
    switch parameter.kind {
    case .flag: return .bool(input.byte() % 2 == 0)
    case .count: return .integer(input.choice([0, 1, 3, 1_000_000, Int64.max, -1], else: 0))
    case .choice(let words): return .string(input.choice(words, else: ""))
    case .choices(let words): return [.string(input.choice(words, else: ""))]
    case .text, .texts:
      if parameter.name == "text" || input.byte() % 4 == 0 { return .string(input.text()) }
      return .string(input.choice(names, else: ""))
    }
  }

  private static let names = [
    "report.created", "account", "kind", "Harbor", "/plumbline-fuzz/tracking-plan.yaml", "/plumbline-fuzz",
    "name-style",
    "event", "tracking-plan.yaml", "..", "report.made", "saas-b2b", "",
  ]

  static func position(_ input: inout FuzzInput) -> JSONValue {
    ["line": .integer(Int64(input.number(below: 24))), "character": .integer(Int64(input.number(below: 48)))]
  }

  static func range(_ input: inout FuzzInput) -> JSONValue {
    ["start": position(&input), "end": position(&input)]
  }
}
