import Linting
import Schema
import SourceText
import TrackingPlan
import YAML

/// Walks the tree of a configuration along its schema.
struct ConfigurationReader {
  let tree: SyntaxTree
  var configuration = Configuration()
  var findings: [Finding] = []
  /// What rules are called.
  var names = RuleNames.current

  private static let severities = Severity.allCases.map(\.name) + ["off"]

  mutating func read() {
    for problem in tree.problems {
      complain(problem.range, problem.message)
    }
    guard isFit(tree.root, at: .configuration) else { return }
    forEachField(of: tree.root, at: .configuration) { reader, key, value in
      switch key {
      case .also: reader.configuration.also = reader.profiles(value)
      case .exclude: reader.configuration.exclude = reader.texts(value).map(\.text)
      case .overrides: reader.readOverrides(value)
      case .suppressions: reader.readSuppressions(value)
      default:
        var settings = reader.configuration.settings
        reader.readSetting(key, value, into: &settings)
        reader.configuration.settings = settings
      }
    }
  }

  // MARK: Parts

  private mutating func readSetting(
    _ key: Key, _ value: NodeIndex, into settings: inout Configuration.Settings
  ) {
    switch key {
    case .profile: settings.profile = profiles(value).first ?? settings.profile
    case .naming:
      guard let text = texts(value).first else { return }
      if NameStyle.named(in: text.text).isEmpty {
        complain(
          tree.innerRange(of: text.node), "no style of names is called \"\(text.text)\"",
          among: NameStyle.each.map(\.words))
      } else {
        settings.naming = text.text
      }
    case .rules: settings.levels.merge(levels(value)) { _, later in later }
    default: break
    }
  }

  private mutating func levels(_ node: NodeIndex) -> [String: Configuration.Level] {
    var levels: [String: Configuration.Level] = [:]
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
      if tree.kind(of: value).isMapping {
        forEachField(of: value, at: .ruleSetting) { reader, field, setting in
          if field == .severity, let level = reader.level(setting) { levels[name] = level }
        }
      } else if let level = level(value) {
        levels[name] = level
      }
    }
    return levels
  }

  /// An old id works as the new one does, and says so.
  private mutating func tellNewName(_ name: String, of old: String, at range: ByteRange) {
    var finding = Finding(
      rule: PolicyRules.configInvalid.id, severity: .information,
      message: "rule \"\(old)\" is called \"\(name)\" by now", range: range)
    let edit = TextEdit(range: range, newText: name)
    finding.fixes = [Fix(title: "change to \"\(name)\"", isSafe: true, edits: [edit])]
    findings.append(finding)
  }

  private mutating func level(_ node: NodeIndex) -> Configuration.Level? {
    let word = tree.string(of: node)
    // YAML 1.1 reads a bare `off` as false, and so may the author's other tools.
    if word == "off" || word == "false" { return .off }
    if let severity = Severity(name: word) { return .severity(severity) }
    complain(
      tree.innerRange(of: node), "no severity is called \"\(word)\"", among: ConfigurationReader.severities)
    return nil
  }

  private mutating func readOverrides(_ node: NodeIndex) {
    for (number, item) in tree.items(of: node).enumerated() {
      guard isFit(item, at: .override) else { continue }
      var override = Configuration.Override()
      override.number = number
      forEachField(of: item, at: .override) { reader, key, value in
        if key == .paths {
          override.paths = reader.texts(value).map(\.text)
        } else {
          reader.readSetting(key, value, into: &override.settings)
        }
      }
      if override.paths.isEmpty {
        complain(firstLine(of: item), "this override names no plan; expected a key \"paths\"")
      } else {
        configuration.overrides.append(override)
      }
    }
  }

  private mutating func readSuppressions(_ node: NodeIndex) {
    var isAllowed = true
    var reasons = Suppressions.Reasons.optional
    forEachField(of: node, at: .suppressionPolicy) { reader, key, value in
      let word = reader.tree.string(of: value)
      switch (key, word) {
      case (.allowed, "true"): isAllowed = true
      case (.allowed, "false"): isAllowed = false
      case (.allowed, _):
        reader.complain(reader.tree.innerRange(of: value), "\"\(word)\" is neither true nor false")
      case (.reasons, "required"): reasons = .required
      case (.reasons, "optional"): reasons = .optional
      default:
        reader.complain(
          reader.tree.innerRange(of: value), "reasons cannot be \"\(word)\"", among: ["optional", "required"])
      }
    }
    configuration.suppressions = isAllowed ? reasons : .forbidden
  }

  // MARK: Values

  private func texts(_ node: NodeIndex) -> [(text: String, node: NodeIndex)] {
    if tree.kind(of: node).isScalar { return [(tree.string(of: node), node)] }
    return tree.items(of: node).filter { tree.kind(of: $0).isScalar }.map { (tree.string(of: $0), $0) }
  }

  private mutating func profiles(_ node: NodeIndex) -> [String] {
    var profiles: [String] = []
    for (text, node) in texts(node) {
      if let profile = ProfileAliases.profile(text) {
        profiles.append(profile)
      } else {
        complain(tree.innerRange(of: node), "no profile is called \"\(text)\"", among: ProfileAliases.names)
      }
    }
    return profiles
  }

  // MARK: Mappings

  private mutating func forEachField(
    of mapping: NodeIndex, at place: Place, _ body: (inout ConfigurationReader, Key, NodeIndex) -> Void
  ) {
    for (key, value) in tree.entries(of: mapping) {
      let name = tree.contentBytes(of: key)
      guard let match = configurationSchema.lookUp(name.span, at: place) else {
        let title = configurationSchema.shape(of: place).title
        complain(
          tree.innerRange(of: key), "\(title) has no key \"\(String(decoding: name, as: UTF8.self))\"",
          among: configurationSchema.shape(of: place).fields.map(\.key.rawValue))
        continue
      }
      if isFit(value, at: match.value) { body(&self, match.key, value) }
    }
  }

  /// Whether a node has a form that its place can have; if not, that is told.
  private mutating func isFit(_ node: NodeIndex, at place: Place) -> Bool {
    let kind = tree.kind(of: node)
    let form: NodeForm =
      kind.isMapping ? .mapping : kind.isSequence ? .sequence : kind == .empty ? .nothing : .scalar
    let shape = configurationSchema.shape(of: place)
    if !shape.forms.isDisjoint(with: form) { return true }
    complain(firstLine(of: node), "\(shape.title) cannot be \(form.words); expected \(shape.canonical)")
    return false
  }

  private func firstLine(of node: NodeIndex) -> ByteRange {
    let range = tree.range(of: node)
    var end = range.start
    while end < min(range.end, tree.bytes.count), tree.bytes[end] != 0x0A, tree.bytes[end] != 0x0D {
      end += 1
    }
    return ByteRange(range.start, max(end, min(range.start + 1, tree.bytes.count)))
  }

  private mutating func complain(_ range: ByteRange, _ message: String, among names: [String] = []) {
    var finding = Finding(
      rule: PolicyRules.configInvalid.id, severity: PolicyRules.configInvalid.severity, message: message,
      range: range)
    let written =
      range.end <= tree.bytes.count ? String(decoding: tree.bytes[range.range], as: UTF8.self) : ""
    finding.suggestion = names.isEmpty ? nil : EditDistance.nearest(to: written, among: names)
    if finding.suggestion == nil, !names.isEmpty, names.count <= 12 {
      finding.note = "known: \(names.joined(separator: ", "))"
    }
    if let suggestion = finding.suggestion {
      let edit = TextEdit(range: range, newText: suggestion)
      finding.fixes = [Fix(title: "change to \"\(suggestion)\"", isSafe: false, edits: [edit])]
    }
    findings.append(finding)
  }
}
