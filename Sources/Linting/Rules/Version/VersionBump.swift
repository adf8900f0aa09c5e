import Insight
import TrackingPlan

/// A version that does not tell of what has changed since an earlier one.
enum VersionBump {
  static let same = Rule(
    "version-not-bumped", .version, .warning, gates: [.base],
    summary: "The plan changed and its version did not.",
    rationale: "Two plans under one version cannot be told apart by those who build against them.",
    prefer: "Raise `meta.version` with the change; other words alone need no new integer version.",
    source: .house("a version names one state of the plan"))

  static let tooSmall = Rule(
    "version-bump-too-small", .version, .warning, gates: [.base],
    summary: "A breaking change stands under a version that announces less.",
    rationale: "Whoever trusts the version takes the change over without a look, and what was right breaks.",
    prefer: "Raise the first number of a semantic version, below 1.0.0 the second, or keep what was there.",
    source: .house("a version says how much a change asks of others"))

  static let check = Check(same, tooSmall) { context, findings in
    guard let base = context.base, let version = context.plan.meta.version else { return }
    let advice = base.comparison.version
    guard let heaviest = advice.heaviest, let old = advice.old else { return }
    let name = base.base.name
    switch advice.standing {
    case .sufficient, .unstated: return
    case .same:
      let message = "the plan changed since \(name) and its version is still \(context.quoted(version))"
      report(same, message, version, heaviest, base, context, &findings)
    case .tooSmall:
      guard heaviest == .breaking else { return }
      let message =
        "the version goes from \"\(old)\" to \(context.quoted(version)), and there are breaking changes since \(name)"
      report(tooSmall, message, version, heaviest, base, context, &findings)
    }
  }

  private static func report(
    _ rule: Rule, _ message: String, _ version: Mention, _ heaviest: ChangeClass, _ base: ChangesSinceBase,
    _ context: LintContext, _ findings: inout FindingList
  ) {
    findings.add(rule, at: version.node, message) { finding in
      finding.subject = .init(kind: "plan", name: "version")
      finding.note = "\(heaviest.rawValue): \(base.words(for: heaviest))"
      guard let expected = base.comparison.version.expected else { return }
      finding.suggestion = expected
      finding.fixes = [context.replacement(of: version.node, with: expected)]
    }
  }
}
