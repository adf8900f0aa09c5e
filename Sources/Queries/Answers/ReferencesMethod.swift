import JSON
import PlanEditing
import Schema
import SourceText
import TrackingPlan
import Workspace

extension PlanMethod {
  /// `plan/references`: every place that names something.
  static let references = PlanMethod(
    "plan/references", "every place of a plan, its state and its configuration that names something",
    parameters: RenamePlan.parameters + MethodParameter.plan,
    result: .object(
      .always(
        "places",
        .array(
          .object(
            .always("path", .string), .always("range", .shared("Range")),
            .always("definition", .boolean, "whether it is defined here; else it is referred to"))))),
    examples: [.ofPlan("where an event is named", ["kind": "event", "name": "report.created"])]
  ) { arguments, context throws(QueryError) in
    let subject = try PlanSubject(arguments, in: context)
    let target = RenamePlan.target(arguments)
    let around = try PlanSurroundings(subject, in: context)
    var places: [PlacedName] = []
    func add(_ found: [SymbolPlace], _ path: String, _ positions: ScalarPositions) {
      for place in found.sorted(by: { $0.range < $1.range })
      where places.last.map({ $0.isAt(place.range, path) }) != true {
        places.append(PlacedName(place: place, path: path, positions: positions))
      }
    }
    add(SymbolPlaces(of: target, in: subject.document).all, subject.name, subject.positions)
    if let state = around.state, let document = around.stateDocument {
      add(StatePlaces(of: target, in: document).all, state.displayName, ScalarPositions(state.text))
    }
    if let configuration = around.configuration {
      add(
        SettingsPlaces(
          of: target, in: configuration.document.tree,
          overrides: Set(around.settings.overrides.map(\.number))
        ).all, configuration.displayName,
        ScalarPositions(configuration.text))
    }
    for profile in around.profiles {
      add(
        SettingsPlaces(of: target, in: profile.document.tree).all, profile.displayName,
        ScalarPositions(profile.text))
    }
    if places.isEmpty {
      throw QueryError(.parameters, target.absence(in: subject.document).message)
    }
    return JSONFragment { writer in
      writer.object { $0.member("places", places) }
    }
  }
}

/// A place in one of several files.
private struct PlacedName: JSONEncodable {
  let place: SymbolPlace
  let path: String
  let positions: ScalarPositions

  func isAt(_ range: ByteRange, _ path: String) -> Bool { place.range == range && self.path == path }

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("path", path)
      $0.member("range", RangeRecord(place.range, positions))
      $0.member("definition", place.isDefinition)
    }
  }
}
