import JSON
import Schema

/// A schema of ours as JSON Schema (draft 2020-12), for those who have only a tool that knows such.
///
/// It takes every form that is read, and so refuses less than the rules report: a key that nobody knows is the
/// author's own.
public struct PublishedSchema: JSONEncodable, Sendable {
  private let schema: Schema
  private let root: Place
  private let title: String
  private let isClosed: Bool

  /// The published schemas by the name of their file.
  public static let all: [(file: String, schema: PublishedSchema)] = [
    ("tracking-plan.schema.json", PublishedSchema(planSchema, .plan, "Tracking plan")),
    (
      "current-state.schema.json",
      PublishedSchema(stateSchema, .state, "Current state of a product's tracking")
    ),
    (
      "configuration.schema.json",
      PublishedSchema(configurationSchema, .configuration, "Configuration of Plumbline", isClosed: true)
    ),
    ("profile.schema.json", PublishedSchema(profileSchema, .profile, "Profile of Plumbline")),
  ]

  /// Makes the JSON Schema of a schema.
  ///
  /// - Parameters:
  ///   - root: The place that a whole document is.
  ///   - isClosed: Whether keys that are not known are refused.
  init(_ schema: Schema, _ root: Place, _ title: String, isClosed: Bool = false) {
    self.schema = schema
    self.root = root
    self.title = title
    self.isClosed = isClosed
  }

  /// Writes the JSON Schema.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      $0.member("title", title)
      $0.member("$ref", reference(to: root))
      $0.member("$defs") { writer in
        writer.object { for place in places { $0.member(named: "\(place)", definition(of: place)) } }
      }
    }
  }

  // MARK: Places

  /// Every place that can be reached, in the order of their declaration.
  private var places: [Place] {
    var reached: Set<Place> = [root]
    var pending = [root]
    while let place = pending.popLast() {
      let shape = schema.shape(of: place)
      for next in shape.fields.map(\.value) + [shape.item] + [shape.member].compactMap({ $0 }) {
        if next != .anything, reached.insert(next).inserted { pending.append(next) }
      }
    }
    return Place.allCases.filter { reached.contains($0) }
  }

  private func reference(to place: Place) -> String { "#/$defs/\(place)" }

  /// What may stand at a place.
  private func definition(of place: Place) -> JSONObject {
    if place == .flag {
      return ["description": "true or false", "enum": [true, false, nil, "yes", "no"]]
    }
    let shape = schema.shape(of: place)
    var result: JSONObject = [:]
    let words = [shape.title, shape.canonical].filter { !$0.isEmpty }
    result["description"] = .string(words.joined(separator: ": "))
    let types = types(of: place)
    // A word for nothing says the same as nothing, where a list or a mapping was expected.
    if shape.forms.contains(.nothing), !shape.forms.contains(.scalar) {
      result["anyOf"] = [
        ["type": .array(types)], ["enum": .array(PublishedSchema.nothing.map { .string($0) })],
      ]
    } else {
      result["type"] = .array(types)
    }
    if shape.forms.contains(.sequence), shape.item != .anything { result["items"] = value(shape.item) }
    guard shape.forms.contains(.mapping) else { return result }
    if let member = shape.member {
      if member != .anything {
        result["additionalProperties"] = PublishedSchema.member(value(member), of: place)
      }
    } else if !shape.fields.isEmpty {
      result["properties"] = .object(properties(of: shape))
      if isClosed { result["additionalProperties"] = false }
    }
    return result
  }

  /// A name is text: a number is a slip.
  private func types(of place: Place) -> [JSONValue] {
    let forms = schema.forms(at: place)
    var types: [JSONValue] = []
    if forms.contains(.mapping) { types.append("object") }
    if forms.contains(.sequence) { types.append("array") }
    if forms.contains(.scalar) {
      types.append("string")
      if !PublishedSchema.names.contains(place) { types += ["number", "boolean"] }
    }
    if forms.contains(.nothing) { types.append("null") }
    return types
  }

  private func properties(of shape: Shape) -> JSONObject {
    var properties: JSONObject = [:]
    for field in shape.fields {
      for (index, name) in ([field.key.rawValue] + field.aliases).enumerated() where properties[name] == nil {
        // A canonical spelling counts more than another key's alias.
        if index > 0, shape.fields.contains(where: { $0.key.rawValue == name }) { continue }
        var json: JSONObject = field.value == .anything ? [:] : ["$ref": .string(reference(to: field.value))]
        if field.symbol != nil, field.value == .text { json = ["type": ["string", "null"]] }
        json["description"] = .string(
          index == 0
            ? field.documentation : "\(field.documentation) (another spelling of \(field.key.rawValue))")
        properties[name] = .object(json)
      }
    }
    return properties
  }

  private func value(_ place: Place) -> JSONValue {
    place == .anything ? true : ["$ref": .string(reference(to: place))]
  }

  // MARK: What is more than a shape says

  /// Places whose scalars are names.
  private static let names: Set<Place> = [
    .level, .event, .group, .entity, .property, .trait, .snapshot, .valueType, .properties, .traits,
  ]

  /// Words that say that there is nothing.
  private static let nothing = ["none", "n/a", "N/A", "None"]

  /// Below `events` a mapping may also go from headings to lists of events, and an event may be its name alone.
  private static func member(_ member: JSONValue, of place: Place) -> JSONValue {
    guard place == .events || place == .observedEvents else { return member }
    return ["anyOf": [member, ["type": "array", "items": member], ["type": "null"]]]
  }
}
