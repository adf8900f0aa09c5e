import Schema
import YAML

/// Properties of events and traits of entities and groups.
extension PlanReader {
  /// Reads a list of properties, or a mapping from names to types or fields.
  ///
  /// - Parameter isRequired: what a bare list of names says of all of them, as `required_properties` does.
  mutating func readProperties(
    _ node: NodeIndex, owner: Property.Owner, item place: Place, isRequired: Bool? = nil
  ) {
    if tree.kind(of: node).isMapping {
      for (key, value) in tree.entries(of: node) {
        guard let name = mention(key) else { continue }
        add(member(value, item: key, name: name, owner: owner, at: place, isRequired: isRequired))
      }
      return
    }
    for item in tree.items(of: node) {
      // Where the list as a whole is a variant, its items are not told one by one.
      noteForm(item, at: place, key: nil, tellsVariants: isRequired == nil)
      if tree.kind(of: item).isMapping {
        if let (name, value) = singlePair(item, at: place) {
          add(member(value, item: item, name: name, owner: owner, at: place, isRequired: isRequired))
        } else {
          var property = Property(node: NodeID(item.rawValue), owner: owner, form: .specified)
          property.isRequired = isRequired
          readFields(of: item, into: &property, at: place)
          add(property)
        }
      } else if let name = mention(item) {
        var property = Property(node: NodeID(item.rawValue), owner: owner, form: .bare)
        property.name = name
        property.isRequired = isRequired
        add(property)
      }
    }
  }

  /// Reads `required_properties` or `optional_properties`: a bare name that the event has under `properties`, too, only
  /// says of that one whether it is always sent.
  ///
  /// - Parameter first: The position of the event's first property.
  mutating func readPropertyNames(
    _ node: NodeIndex, owner: Property.Owner, isRequired: Bool, from first: Int
  ) {
    let known = first..<plan.properties.count
    let names = tree.kind(of: node).isSequence && !known.isEmpty ? mentions(node) : []
    let positions = names.map { name in known.first { plan.properties[$0].name?.name == name.name } }
    guard !positions.isEmpty, positions.allSatisfy({ $0 != nil }) else {
      readProperties(node, owner: owner, item: .property, isRequired: isRequired)
      return
    }
    for (name, position) in zip(names, positions) {
      guard let position else { continue }
      plan.properties[position].isRequired = plan.properties[position].isRequired ?? isRequired
      plan.propertyReferences.append(PropertyReference(mention: name, owner: owner))
    }
  }

  /// `- report_id: string`, and `- report_id: {type: string}`: one pair whose key is no field.
  private mutating func singlePair(_ item: NodeIndex, at place: Place) -> (Mention, NodeIndex)? {
    guard let (key, value) = onlyEntry(item), tree.field(of: key, at: place) == nil, let name = mention(key)
    else { return nil }
    return (name, value)
  }

  /// A property whose name is a key: its value is its fields, its type, its values, or nothing.
  private mutating func member(
    _ value: NodeIndex, item: NodeIndex, name: Mention, owner: Property.Owner, at place: Place,
    isRequired: Bool?
  ) -> Property {
    var property = Property(node: NodeID(item.rawValue), owner: owner, form: .bare)
    property.name = name
    property.isRequired = isRequired
    if tree.kind(of: value).isMapping {
      property.form = .specified
      readFields(of: value, into: &property, at: place)
      property.name = name
    } else if tree.kind(of: value).isSequence {
      property.form = .specified
      readEnum(value, into: &property)
    } else {
      readType(value, into: &property)
    }
    return property
  }

  private mutating func readFields(of mapping: NodeIndex, into property: inout Property, at place: Place) {
    var read = property
    forEachField(of: mapping, at: place) { reader, entry in
      switch entry.key {
      case .name: read.name = reader.mention(entry.value)
      case .type: reader.readType(entry.value, into: &read)
      case .required: read.isRequired = reader.tree.boolean(entry.value) ?? read.isRequired
      case .enum: reader.readEnum(entry.value, into: &read)
      case .pii:
        read.isPII = reader.tree.boolean(entry.value)
        read.piiNode = NodeID(entry.value.rawValue)
      case .hashed: read.isHashed = reader.tree.boolean(entry.value) ?? false
      case .updatePattern: read.updatePattern = reader.mention(entry.value)
      case .description: read.description = NodeID(entry.value.rawValue)
      case .note, .notes:
        if read.description == nil { read.description = NodeID(entry.value.rawValue) }
      case .source: read.source = NodeID(entry.value.rawValue)
      case .example: read.example = NodeID(entry.value.rawValue)
      case .format: read.format = NodeID(entry.value.rawValue)
      case .deprecated:
        _ = reader.readDeprecation(
          entry,
          of: place == .property ? .property(reader.plan.properties.count) : .trait(reader.plan.traits.count))
      default: break
      }
    }
    property = read
  }

  private mutating func readType(_ node: NodeIndex, into property: inout Property) {
    if tree.kind(of: node).isSequence {
      // A list of types, as in JSON Schema: "null" beside one type only says that it may be absent.
      let types = tree.items(of: node).filter { !tree.content(of: $0).elementsEqual("null".utf8) }
      guard let first = types.first else { return }
      property.type = mention(first)
      property.valueType = types.count == 1 ? meaning(of: first) : .any
      return
    } else if tree.kind(of: node).isMapping {
      property.valueType = .object
      return
    }
    guard let type = mention(node) else {
      if !tree.isNull(node) { property.valueType = .unknown }
      return
    }
    property.type = type
    let meaning = typeMeaning(of: type.name)
    property.valueType = meaning.type
    if !meaning.isCanonical {
      report.variants.append(
        .init(kind: .type(plan.text(type), canonical: meaning.type.rawValue), node: type.node))
    }
  }

  func meaning(of node: NodeIndex) -> ValueType {
    let content = tree.content(of: node)
    return ownTypes.meaning(of: content) ?? TypeAlias.find(content)?.type ?? .unknown
  }

  private mutating func readEnum(_ node: NodeIndex, into property: inout Property) {
    property.enumNode = NodeID(node.rawValue)
    let first = plan.values.count
    if tree.kind(of: node).isMapping {
      for (key, _) in tree.entries(of: node) {
        plan.values.append(
          EnumValue(mention: Mention(intern(key), NodeID(key.rawValue)), kind: tree.valueKind(key)))
      }
    } else {
      for item in tree.items(of: node) {
        plan.values.append(
          EnumValue(mention: Mention(intern(item), NodeID(item.rawValue)), kind: tree.valueKind(item)))
      }
    }
    property.values = first..<plan.values.count
  }

  private mutating func add(_ property: Property) {
    if case .event = property.owner {
      plan.properties.append(property)
    } else {
      plan.traits.append(property)
    }
  }
}
