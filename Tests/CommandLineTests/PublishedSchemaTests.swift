import JSON
import Queries
import Schema
import TestSupport
import Testing

/// The published JSON Schemas are what the schemas say.
///
/// `PLUMBLINE_UPDATE_FIXTURES=1 swift test --filter PublishedSchemaTests` writes them anew. That real validators take
/// real plans by them is looked at by `.ci/protocol`.
@Suite struct PublishedSchemaTests {
  @Test func theyAreFresh() throws {
    for (file, schema) in PublishedSchema.all {
      let path = "protocol/\(file)"
      #expect(
        try RuleExamples.isFresh(path, schema.jsonString(style: .pretty) + "\n"),
        "\(path) is stale; run PLUMBLINE_UPDATE_FIXTURES=1 swift test --filter PublishedSchemaTests")
    }
  }

  @Test func everyKeyOfAPlanIsInThem() throws {
    let plan = try #require(PublishedSchema.all.first)
    let json = try JSONValue(parsing: plan.schema.jsonBytes())
    for place in [Place.plan, .meta, .group, .event, .property, .trait, .snapshotSync, .snapshot] {
      let shown = json["$defs"]?["\(place)"]?["properties"]?.object
      for field in planSchema.shape(of: place).fields {
        for name in [field.key.rawValue] + field.aliases { #expect(shown?[name] != nil, "\(place): \(name)") }
      }
    }
  }

  @Test func everyReferenceLeadsSomewhere() throws {
    for (file, schema) in PublishedSchema.all {
      let json = try JSONValue(parsing: schema.jsonBytes())
      var references: [String] = []
      collect(json, &references)
      #expect(references.count > 5, "\(file)")
      for reference in references {
        let name = String(reference.dropFirst("#/$defs/".count))
        #expect(json["$defs"]?[name] != nil, "\(file): \(reference)")
      }
    }
  }

  private func collect(_ value: JSONValue, _ references: inout [String]) {
    for item in value.array ?? [] { collect(item, &references) }
    for member in value.object?.members ?? [] {
      if member.key == "$ref", let reference = member.value.string { references.append(reference) }
      collect(member.value, &references)
    }
  }
}
