import Insight
import Linting
import Policy

/// Leaves only those findings of a plan that a change is to blame for.
///
/// A finding stays if it stands on a piece of the plan that has changed since the base, or if the base did not have it:
/// what is removed here may leave a reference broken there. Rules that compare versions always stay.
public enum ChangedFindings {
  /// The analysis with those findings only.
  ///
  /// - Parameters:
  ///   - analysis: The plan as it is.
  ///   - base: The plan as it was, analysed under the same settings; `nil` where there was none: all findings stay.
  public static func only(of analysis: Analysis, since base: Analysis?) -> Analysis {
    guard let base else { return analysis }
    let places = ChangedPlaces(from: base.document, to: analysis.document)
    let earlier = Set(Fingerprint.all(of: base.findings, in: base.text.bytes))
    let names = Fingerprint.all(of: analysis.findings, in: analysis.text.bytes)
    let findings = zip(analysis.findings, names).filter { finding, name in
      Catalogue.rule(finding.rule)?.family == .version || !earlier.contains(name)
        || places.isChanged(at: finding.range.start) == true
    }.map(\.0)
    let earlierOfState = Set(
      base.state.map { Fingerprint.all(of: base.stateFindings, in: $0.text.bytes) } ?? [])
    let stateNames =
      analysis.state.map { Fingerprint.all(of: analysis.stateFindings, in: $0.text.bytes) } ?? []
    let stateFindings = zip(analysis.stateFindings, stateNames).filter { !earlierOfState.contains($0.1) }.map(
      \.0)
    return analysis.replacing(findings: findings, stateFindings: stateFindings)
  }
}
