import Linting
import Schema
import SourceText
import YAML

/// What the readers of configurations and profiles have in common: a tree, a schema, and findings.
protocol SettingsReading {
  /// The schema that the tree is read along.
  static var schema: Schema { get }
  /// The tree.
  var tree: SyntaxTree { get }
  /// What is wrong with it.
  var findings: [Finding] { get set }
  /// What rules are called.
  var names: RuleNames { get }
}

extension SettingsReading {
  /// What is said under `rules`: how much each matters, and the figures of some.
  mutating func ruleSettings(_ node: NodeIndex) -> RuleSettings {
    var settings = RuleSettings()
    for (key, value) in tree.entries(of: node) {
      let written = tree.string(of: key)
      guard let name = names.presentName(of: written) else {
        complain(
          tree.innerRange(of: key), "no rule or family is called \"\(written)\"",
          among: Catalogue.rules.map(\.id) + RuleFamily.allCases.map(\.rawValue))
        continue
      }
      if name != written { tellNewName(name, of: written, at: tree.innerRange(of: key)) }
      guard isFit(value, at: .ruleSetting) else { continue }
      settings.places[name] = tree.innerRange(of: key)
      if tree.kind(of: value).isMapping {
        read(value, of: name, into: &settings)
      } else if let level = level(value) {
        settings.levels[name] = level
      }
    }
    return settings
  }

  /// The setting of a rule as a mapping: its severity, and its own options.
  private mutating func read(_ mapping: NodeIndex, of rule: String, into settings: inout RuleSettings) {
    let options = RuleOption.of(rule)
    let fields = Self.schema.shape(of: .ruleSetting).fields.map(\.key.rawValue)
    for (key, value) in tree.entries(of: mapping) {
      let name = tree.string(of: key)
      if let match = Self.schema.lookUp(tree.contentBytes(of: key).span, at: .ruleSetting) {
        guard isFit(value, at: match.value) else { continue }
        if match.key == .severity, let level = level(value) { settings.levels[rule] = level }
      } else if let option = options.first(where: { $0.name == name }) {
        guard isFit(value, at: .number) else { continue }
        if let number = number(value, in: option.values) { settings.figures[option] = number }
      } else {
        complain(
          tree.innerRange(of: key), "rule \"\(rule)\" has no option \"\(name)\"",
          among: fields + options.map(\.name))
      }
    }
  }

  /// An old id works as the new one does, and says so.
  mutating func tellNewName(_ name: String, of old: String, at range: ByteRange) {
    var finding = Finding(
      rule: PolicyRules.configInvalid.id, severity: .information,
      message: "rule \"\(old)\" is called \"\(name)\" by now", range: range)
    let edit = TextEdit(range: range, newText: name)
    finding.fixes = [Fix(title: "change to \"\(name)\"", isSafe: true, edits: [edit])]
    findings.append(finding)
  }

  mutating func level(_ node: NodeIndex) -> Configuration.Level? {
    let word = tree.string(of: node)
    // YAML 1.1 reads a bare `off` as false, and so may the author's other tools.
    if word == "off" || word == "false" { return .off }
    if let severity = Severity(name: word) { return .severity(severity) }
    complain(
      tree.innerRange(of: node), "no severity is called \"\(word)\"",
      among: Severity.allCases.map(\.name) + ["off"])
    return nil
  }

  // MARK: Values

  /// Whether nothing is said, or `null`.
  func isNothing(_ node: NodeIndex) -> Bool {
    let kind = tree.kind(of: node)
    return kind == .empty || kind.isScalar && ["null", "~", ""].contains(tree.string(of: node))
  }

  func texts(_ node: NodeIndex) -> [(text: String, node: NodeIndex)] {
    if tree.kind(of: node).isScalar { return [(tree.string(of: node), node)] }
    return tree.items(of: node).filter { tree.kind(of: $0).isScalar }.map { (tree.string(of: $0), $0) }
  }

  /// The profiles that are named; whether there are such is not looked at.
  func references(_ node: NodeIndex) -> [ProfileReference] {
    texts(node).filter { !["null", "~", ""].contains($0.text) }
      .map { ProfileReference(name: $0.text, range: tree.innerRange(of: $0.node)) }
  }

  // MARK: Mappings

  mutating func forEachField(
    of mapping: NodeIndex, at place: Place, _ body: (inout Self, Key, NodeIndex) -> Void
  ) {
    for (key, value) in tree.entries(of: mapping) {
      let name = tree.contentBytes(of: key)
      guard let match = Self.schema.lookUp(name.span, at: place) else {
        let title = Self.schema.shape(of: place).title
        complain(
          tree.innerRange(of: key), "\(title) has no key \"\(String(decoding: name, as: UTF8.self))\"",
          among: Self.schema.shape(of: place).fields.map(\.key.rawValue))
        continue
      }
      if isFit(value, at: match.value) { body(&self, match.key, value) }
    }
  }

  /// Whether a node has a form that its place can have; if not, that is told.
  mutating func isFit(_ node: NodeIndex, at place: Place) -> Bool {
    let kind = tree.kind(of: node)
    let form: NodeForm =
      kind.isMapping ? .mapping : kind.isSequence ? .sequence : kind == .empty ? .nothing : .scalar
    let shape = Self.schema.shape(of: place)
    if !shape.forms.isDisjoint(with: form) { return true }
    complain(firstLine(of: node), "\(shape.title) cannot be \(form.words); expected \(shape.canonical)")
    return false
  }

  func firstLine(of node: NodeIndex) -> ByteRange {
    let line = tree.firstLine(of: tree.range(of: node))
    return ByteRange(line.start, max(line.end, min(line.start + 1, tree.bytes.count)))
  }

  mutating func complain(_ range: ByteRange, _ message: String, among names: [String] = []) {
    guard !findings.isFull else { return }
    let complaint = complaint(range, message, among: names)
    findings.append(bounded: complaint)
  }

  private func complaint(_ range: ByteRange, _ message: String, among names: [String]) -> Finding {
    var finding = Finding(
      rule: PolicyRules.configInvalid.id, severity: PolicyRules.configInvalid.severity, message: message,
      range: range)
    let written =
      range.end <= tree.bytes.count ? String(decoding: tree.bytes[range.range], as: UTF8.self) : ""
    finding.suggestion = names.isEmpty ? nil : EditDistance.nearestWord(to: written, among: names)
    if finding.suggestion == nil, !names.isEmpty, names.count <= 12 {
      finding.note = "known: \(names.joined(separator: ", "))"
    }
    if let suggestion = finding.suggestion {
      let edit = TextEdit(range: range, newText: suggestion)
      finding.fixes = [Fix(title: "change to \"\(suggestion)\"", isSafe: false, edits: [edit])]
    }
    return finding
  }
}
