import JSON
import Linting
import Policy
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
      let isConfigured = said.settings.profile == profile.id
      add("profile", profile.id, (isConfigured ? origins.place(of: "profile") : nil) ?? "the plan")
    }
    if !said.also.isEmpty { add("also", said.also.joined(separator: ", "), origins.place(of: "also")) }
    add("naming", said.settings.naming ?? "as the plan declares", origins.place(of: "naming"))
    if let base = said.base { add("base", base, origins.place(of: "base")) }
    for name in said.settings.levels.keys.sorted() {
      guard let level = said.settings.levels[name] else { continue }
      add("rules.\(name)", level.word, origins.place(of: "rules", name))
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
