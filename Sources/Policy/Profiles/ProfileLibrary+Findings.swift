import Linting
import SourceText

extension ProfileLibrary {
  /// What is wrong with some profiles among the others, in order.
  ///
  /// Complexity: linear in them: what one is made of is looked up once, however many name it.
  public func findings(of definitions: [ProfileDefinition]) -> [[Finding]] {
    var lineages: [String: Set<String>] = [:]
    return definitions.map { findings(of: $0, &lineages) }
  }

  /// What is wrong with a profile among the others: names that are not known, loops, and weakened invariants.
  private func findings(
    of definition: ProfileDefinition, _ lineages: inout [String: Set<String>]
  ) -> [Finding] {
    var findings: [Finding] = []
    for reference in (definition.extends.map { [$0] } ?? []) + definition.also where !reference.isPath {
      guard let name = name(of: reference.name) else {
        findings.append(
          bounded: ProfileLibrary.unknown(reference.name, at: reference.range, among: names))
        continue
      }
      let known = lineages[name] ?? Set(lineage(of: name))
      lineages[name] = known
      if name == definition.id || known.contains(definition.id) {
        findings.append(
          Finding(
            rule: PolicyRules.profileCycle.id, severity: PolicyRules.profileCycle.severity,
            message: "profile \"\(definition.id)\" builds on itself through \"\(reference.name)\"",
            range: reference.range))
      }
    }
    let bases = lineage(of: definition.id).dropFirst()
    let base = settings(of: Array(bases))
    for (name, level) in definition.levels.sorted(by: { $0.key < $1.key }) {
      guard let rule = loosened(name, level, in: base) else { continue }
      let holder = holder(of: rule, in: Array(bases)) ?? "core"
      findings.append(weakening(rule, of: holder, at: definition.places[name] ?? ByteRange(0, 1)))
    }
    return findings.sorted { ($0.range, $0.message) < ($1.range, $1.message) }
  }

  /// What is wrong with a configuration among the profiles: names that nobody knows, and weakened invariants.
  ///
  /// Paths are told by whoever reads files.
  func findings(of configuration: Configuration) -> [Finding] {
    var findings: [Finding] = []
    for reference in configuration.references where !reference.isPath && name(of: reference.name) == nil {
      findings.append(bounded: unknown(reference, as: PolicyRules.configInvalid))
    }
    var known: [String: (lineage: [String], base: Composition)] = [:]
    for place in configuration.places {
      let profile = (place.profile ?? configuration.settings.profile).flatMap { name(of: $0) } ?? "core"
      let (lineage, base) = known[profile] ?? bases(of: profile, also: configuration.also)
      known[profile] = (lineage, base)
      guard let rule = loosened(place.name, place.level, in: base) else { continue }
      findings.append(
        weakening(rule, of: holder(of: rule, in: lineage) ?? "core", at: place.range))
    }
    return findings
  }

  private func bases(of profile: String, also: [String]) -> (lineage: [String], base: Composition) {
    let lineage = lineage(of: profile, also: also)
    return (lineage, settings(of: lineage))
  }

  /// The first rule that holds an invariant and that a level, asked of it or of its family, would loosen.
  private func loosened(_ name: String, _ level: Configuration.Level, in base: Composition) -> String? {
    base.invariants.filter { $0 == name || Catalogue.rule($0)?.family.rawValue == name }.sorted()
      .first { base.isLooser(level, than: $0) }
  }

  private func holder(of rule: String, in lineage: [String]) -> String? {
    lineage.first { definition(of: $0)?.invariants.values.contains { $0.contains(rule) } ?? false }
  }

  private func weakening(_ rule: String, of profile: String, at range: ByteRange) -> Finding {
    Finding(
      rule: PolicyRules.profileWeakensInvariant.id, severity: PolicyRules.profileWeakensInvariant.severity,
      message: "\"\(rule)\" holds an invariant of \"\(profile)\" and cannot be loosened", range: range)
  }

  private func unknown(_ reference: ProfileReference, as rule: Rule) -> Finding {
    let finding = ProfileLibrary.unknown(reference.name, at: reference.range, among: names)
    var result = Finding(
      rule: rule.id, severity: rule.severity, message: finding.message, range: finding.range)
    result.suggestion = finding.suggestion
    result.note = finding.suggestion == nil ? finding.note : nil
    result.fixes = finding.fixes
    return result
  }
}
