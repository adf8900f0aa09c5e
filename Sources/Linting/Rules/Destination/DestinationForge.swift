import TrackingPlan

/// What Atlassian Forge asks of analytics.
enum DestinationForge {
  static let rule = Rule(
    "destination-forge", .destination, .error,
    summary: "A plan for Atlassian Forge is not identified by `cloudId`, or sends what people have written.",
    rationale:
      "`cloudId` is what ties usage to the Marketplace; content of customers may not leave the platform.",
    prefer: "Identify the top level by `cloudId`; send ids, counts and enumerations.",
    source: .house("the platform's rules for analytics"))

  static let check = Check(rule) { context, findings in
    let plan = context.plan
    guard isForge(context) else { return }
    if let top = context.hierarchy.top, !isCloudID(plan.groups[top], context) {
      let group = plan.groups[top]
      let place = group.idProperty?.node ?? group.idFormat?.node ?? context.place(ofGroup: top)
      let message =
        "group \(context.groupName(top)) is the top level on Forge and is not identified by \"cloudId\""
      findings.add(rule, at: place, message) { $0.subject = context.subject(ofGroup: top) }
    }
    for name in context.propertyIndex.properties {
      let letters = context.letters(name)
      guard ForgeRules.contentNames.contains(where: { $0.utf8.elementsEqual(letters) }) else { continue }
      for position in context.propertyIndex.positions(ofProperty: name) {
        let property = plan.properties[position]
        guard let mention = property.name, property.enumNode == nil, !property.isHashed,
          property.valueType == .string || property.valueType == .unstated
        else { continue }
        let message =
          "property \(context.quoted(mention)) is content that people write, which may not leave Forge"
        findings.add(rule, at: mention.node, message, severity: .warning) {
          $0.subject = context.subject(of: property)
        }
      }
    }
    for mention in plan.meta.destinations {
      let found = context.destination(called: plan.text(mention))
      if let found, found.id == "atlassian-forge" || ForgeRules.approved.contains(found.id) { continue }
      let name = plan.text(mention)
      if context.hasNote(on: found, called: name, with: DestinationNotes.permitted) { continue }
      let message =
        "destination \(context.quoted(mention)) is none that apps on Forge are known to send analytics to"
      findings.add(rule, at: mention.node, message, severity: .information) {
        $0.note =
          "known: \(ForgeRules.approved.joined(separator: ", ")); a note that the app's manifest permits it settles it"
      }
    }
  }

  private static func isForge(_ context: LintContext) -> Bool {
    let plan = context.plan
    if context.profile.id == "atlassian-forge" { return true }
    if let platform = plan.meta.platform, plan.text(platform).lowercased().contains("forge") { return true }
    return context.declaredDestinations.contains { $0.destination.id == "atlassian-forge" }
  }

  private static func isCloudID(_ group: Group, _ context: LintContext) -> Bool {
    // The keys of the author's own that say where the id comes from count as well.
    let tree = context.document.tree
    let range = context.document.fields(of: group.node).map { tree.range(of: $0) }
    guard let range, range.end <= tree.bytes.count else { return false }
    let letters = tree.bytes[range.range].filter { $0 != 0x5F && $0 != 0x2D }.map { ByteHash.lower($0) }
    return letters.firstRange(of: ForgeRules.topLevelID.utf8) != nil
  }
}
