import JSON
import Linting
import Policy
import TrackingPlan
import Workspace

/// What holds for one plan and where each setting comes from: what `--show-config` tells.
struct EffectiveSettings: JSONEncodable {
  /// One setting.
  struct Setting: JSONEncodable {
    let key: String
    let value: String
    let origin: String

    func write(to writer: inout JSONWriter) {
      writer.object {
        $0.member("key", key)
        $0.member("value", value)
        $0.member("origin", origin)
      }
    }
  }

  private let path: String
  private let settings: [Setting]

  init(_ plan: PlanInputs.Plan, profile: Profile, today: String?) {
    path = plan.name
    let said = plan.settings
    let origins = SettingOrigins(said)
    var settings: [Setting] = []
    func add(_ key: String, _ value: String, _ origin: String?) {
      settings.append(Setting(key: key, value: value, origin: origin ?? "default"))
    }
    add(
      "configuration", said.configuration?.displayName ?? "none", "nearest upward from the plan, or --config")
    if said.isExcluded { add("exclude", "left out", origins.place(of: "exclude")) }
    switch profile.origin {
    case .inferred(let reason): add("profile", profile.id, "inferred from \(reason)")
    case .declared:
      let isConfigured = said.settings.profile.flatMap { said.profiles.name(of: $0) } == profile.id
      add("profile", profile.id, (isConfigured ? origins.place(of: "profile") : nil) ?? "the plan")
    }
    if !said.also.isEmpty { add("also", said.also.joined(separator: ", "), origins.place(of: "also")) }
    add("naming", said.settings.naming ?? "as the plan declares", origins.place(of: "naming"))
    if let base = said.base { add("base", base, origins.place(of: "base")) }
    let composition = said.profiles.settings(of: profile.lineage)
    func holder(_ says: (ProfileDefinition) -> Bool) -> String {
      let name = profile.lineage.first { said.profiles.definition(of: $0).map(says) ?? false }
      return "profile \(name ?? profile.id)"
    }
    for (name, level) in said.settings.levels.merging(composition.levels, uniquingKeysWith: { own, _ in own })
      .sorted(by: { $0.key < $1.key })
    {
      let isConfigured = said.settings.levels[name] != nil
      let origin = isConfigured ? origins.place(of: "rules", name) : holder { $0.levels[name] != nil }
      add("rules.\(name)", level.word, origin)
    }
    for (option, value) in said.settings.figures.merging(
      composition.figures, uniquingKeysWith: { own, _ in own }
    )
    .sorted(by: { ($0.key.rule, $0.key.name) < ($1.key.rule, $1.key.name) }) {
      let isConfigured = said.settings.figures[option] != nil
      let origin =
        isConfigured
        ? origins.place(of: "rules", option.rule, option.name) : holder { $0.figures[option] != nil }
      add("rules.\(option.rule).\(option.name)", "\(value)", origin)
    }
    for change in composition.changes {
      add(change.keys.joined(separator: "."), change.summary, holder { $0.changes.contains(change) })
    }
    for change in said.settings.changes {
      add(change.keys.joined(separator: "."), change.summary, origins.place(of: change.keys))
    }
    for (word, type) in said.settings.ownTypes.all {
      let origin = origins.place(of: "vocabulary", "types", word)
      add("vocabulary.types.\(word)", type == .unknown ? "none" : type.rawValue, origin)
    }
    if !said.settings.selection.isEverything {
      let asked = Catalogue.rules.filter { said.settings.selection.includes($0) }
      add("rules asked", "\(asked.count) of \(Catalogue.rules.count)", "--select, --ignore")
    }
    add("suppressions", said.suppressions.word, origins.place(of: "suppressions"))
    add("today", today ?? "not known", "the clock, or \(Today.variable)")
    self.settings = settings
  }

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("path", path)
      $0.member("settings", settings)
    }
  }

  /// The settings in columns below the plan's name.
  var text: String {
    let keys = settings.map(\.key.count).max() ?? 0
    let values = settings.map(\.value.count).max() ?? 0
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(0, width - text.count))
    }
    return path + "\n"
      + settings.map { "  \(padded($0.key, keys))  \(padded($0.value, values))  \($0.origin)\n" }.joined()
  }
}

extension Configuration.Level {
  /// The word that a configuration has for it.
  fileprivate var word: String {
    switch self {
    case .off: "off"
    case .severity(let severity): severity.name
    }
  }
}

extension Suppressions.Reasons {
  /// What it says of suppressions, in a few words.
  fileprivate var word: String {
    switch self {
    case .optional: "allowed"
    case .required: "allowed with a reason"
    case .forbidden: "not allowed"
    }
  }
}
