import Linting
import Schema
import SourceText
import TrackingPlan
import YAML

/// Walks the tree of a configuration along its schema.
struct ConfigurationReader: SettingsReading {
  static let schema = configurationSchema

  let tree: SyntaxTree
  var configuration = Configuration()
  var findings: [Finding] = []
  var names = RuleNames.current

  mutating func read() {
    for problem in tree.problems {
      complain(problem.range, problem.message)
    }
    guard isFit(tree.root, at: .configuration) else { return }
    var rules: [RuleSettings] = []
    forEachField(of: tree.root, at: .configuration) { reader, key, value in
      switch key {
      case .also:
        reader.configuration.also = reader.profileNames(value)
      case .base:
        guard let text = reader.texts(value).first else { return }
        reader.configuration.base = text.text
        reader.configuration.baseRange = reader.tree.innerRange(of: text.node)
      case .exclude: reader.configuration.exclude = reader.texts(value).map(\.text)
      case .overrides: reader.readOverrides(value)
      case .suppressions: reader.readSuppressions(value)
      default:
        var settings = reader.configuration.settings
        rules += reader.readSetting(key, value, into: &settings)
        reader.configuration.settings = settings
      }
    }
    note(rules, under: configuration.settings.profile)
  }

  // MARK: Parts

  /// The profiles that are named, by their own names where they are built in.
  private mutating func profileNames(_ node: NodeIndex) -> [String] {
    let found = references(node)
    configuration.references += found
    return found.map { ProfileAliases.profile($0.name) ?? $0.name }
  }

  /// Notes where rules are set; only when all keys are read is it known under which profile.
  private mutating func note(_ rules: [RuleSettings], under profile: String?) {
    for settings in rules {
      for (name, range) in settings.places {
        guard let level = settings.levels[name] else { continue }
        configuration.places.append(.init(name: name, range: range, level: level, profile: profile))
      }
    }
  }

  /// Reads a key that the configuration and its overrides have; answers with what is said of rules.
  private mutating func readSetting(
    _ key: Key, _ value: NodeIndex, into settings: inout Configuration.Settings
  ) -> [RuleSettings] {
    switch key {
    case .profile: settings.profile = profileNames(value).first ?? settings.profile
    case .naming:
      guard let text = texts(value).first else { return [] }
      if NameStyle.named(in: text.text).isEmpty {
        complain(
          tree.innerRange(of: text.node), "no style of names is called \"\(text.text)\"",
          among: NameStyle.each.map(\.words))
      } else {
        settings.naming = text.text
      }
    case .rules:
      let rules = ruleSettings(value)
      settings.levels.merge(rules.levels) { _, later in later }
      settings.figures.merge(rules.figures) { _, later in later }
      return [rules]
    case .vocabulary:
      settings.changes += vocabulary(value)
      settings.ownTypes = settings.ownTypes.merging(ownTypes(value))
    case .destinations: settings.changes += destinations(value)
    default: settings.changes += changes(key, value)
    }
    return []
  }

  private mutating func readOverrides(_ node: NodeIndex) {
    for (number, item) in tree.items(of: node).enumerated() {
      guard isFit(item, at: .override) else { continue }
      var override = Configuration.Override()
      var rules: [RuleSettings] = []
      override.number = number
      forEachField(of: item, at: .override) { reader, key, value in
        if key == .paths {
          override.paths = reader.texts(value).map(\.text)
        } else {
          rules += reader.readSetting(key, value, into: &override.settings)
        }
      }
      note(rules, under: override.settings.profile)
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
}
