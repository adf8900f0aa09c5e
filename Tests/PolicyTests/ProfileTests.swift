import Linting
import SourceText
import TestSupport
import Testing
import TrackingPlan
import YAML

@testable import Policy

@Suite struct ProfileTests {
  private func definition(_ text: String) -> ProfileDefinition {
    ProfileDocument(Array(text.utf8), isMarkdown: false).definition
  }

  private func run(
    _ text: String, profiles: ProfileLibrary = .builtIn, settings: Configuration.Settings = .init()
  ) throws -> PolicyRun {
    let source = SourceText(text)
    return try #require(
      PolicyRun(
        PlanDocument(SyntaxTree.parse(source.bytes)), lines: source.lines, settings: settings,
        profiles: profiles))
  }

  @Test func theBuiltInProfilesAreWithoutFault() {
    for text in BuiltInProfiles.texts {
      let document = ProfileDocument(Array(text.utf8), isMarkdown: false)
      #expect(document.findings.isEmpty)
      #expect(ProfileLibrary.builtIn.findings(of: [document.definition]) == [[]])
    }
    #expect(ProfileLibrary.builtIn.names == ProfileAliases.names.sorted())
  }

  @Test func aProfileIsMadeOfWhatItExtendsAndOfWhatItIsComposedWith() {
    var library = ProfileLibrary.builtIn
    library.add(definition("id: harbor\nextends: developer-tools\nalso: [saas-b2c]\n"))
    #expect(library.lineage(of: "harbor") == ["harbor", "developer-tools", "saas-b2b", "core", "saas-b2c"])
    #expect(library.lineage(of: "saas-b2c", also: ["saas-b2b"]) == ["saas-b2c", "core", "saas-b2b"])
  }

  @Test func theNearerProfileWins() {
    var library = ProfileLibrary.builtIn
    library.add(definition("id: base\nrules: {name-style: off, group: hint}\n"))
    library.add(definition("id: near\nextends: base\nrules: {name-style: error}\n"))
    let composition = library.settings(of: library.lineage(of: "near"))
    #expect(composition.levels == ["name-style": .severity(.error), "group": .severity(.hint)])
  }

  @Test func aConfigurationDecidesHowGraveIsWhatIsWrongWithSuppressionsAndProfiles() throws {
    let text = "meta: {profile: nobody}\nevents:\n  - name: a.created  # plumbline: ignore event-duplicate\n"
    let settings = Configuration.Settings(levels: [
      "suppression-unused": .severity(.error), "profile-unknown": .severity(.hint),
    ])
    let findings = try run(text, settings: settings).findings
    #expect(findings.first { $0.rule == "suppression-unused" }?.severity == .error)
    #expect(findings.first { $0.rule == "profile-unknown" }?.severity == .hint)
  }

  @Test func variantsLiveInNamesWhereTheOnlyDestinationKeepsNothingElse() throws {
    let text = """
      meta: {destinations: [ledger]}
      events:
        - name: custom_report.created
        - name: standard_report.created
      """
    var destination = DestinationChange(name: "ledger")
    #expect(try run(text).findings.contains { $0.rule == "event-variants" })
    destination.keepsProperties = false
    var settings = Configuration.Settings()
    settings.changes = [.destination(destination)]
    #expect(try !run(text, settings: settings).findings.contains { $0.rule == "event-variants" })
  }

  @Test func aLoopEnds() {
    var library = ProfileLibrary.builtIn
    library.add(definition("id: a\nextends: b\n"))
    library.add(definition("id: b\nextends: a\n"))
    #expect(library.lineage(of: "a") == ["a", "b"])
  }

  @Test func profilesThatAllNameEachOtherAreLookedUpOnce() {
    func cost(_ count: Int) -> Double {
      let names = (0..<count).map { "p\($0)" }.joined(separator: ", ")
      let definitions = (0..<count).map { definition("id: p\($0)\nalso: [\(names)]\n") }
      var library = ProfileLibrary.builtIn
      for definition in definitions { library.add(definition) }
      return ThreadTime.least {
        #expect(library.findings(of: definitions).allSatisfy { $0.count == count })
      }
    }
    // Three times the profiles is nine times the text, and each is made of three times as many.
    let (small, large) = (cost(15), cost(45))
    #expect(large < 45 * max(small, 0.002), "\(small) s and \(large) s")
  }

  @Test func aPlanIsHeldToItsProfile() throws {
    let plan = "meta: {profile: harbor, naming_convention: object.action}\nevents: [{name: report_created}]\n"
    var library = ProfileLibrary.builtIn
    #expect(try run(plan).findings.contains { $0.rule == "profile-unknown" })
    library.add(definition("id: harbor\nextends: saas-b2b\nrules: {name-style: hint}\n"))
    let held = try run(plan, profiles: library)
    #expect(held.profile.id == "harbor" && held.profile.isB2B && held.profile.isDeclared)
    #expect(held.findings.first { $0.rule == "name-style" }?.severity == .hint)
  }

  @Test func aConfigurationComesBehindThePlanAndBeforeInference() throws {
    let settings = Configuration.Settings(profile: "saas-b2b")
    #expect(try run("events: [a.created]", settings: settings).profile.id == "saas-b2b")
    #expect(try run("meta: {profile: core}\nevents: []", settings: settings).profile.id == "core")
    #expect(try run("events: [a.created]").profile.id == "core")
  }

  @Test func anInvariantCannotBeSwitchedOff() throws {
    let plan = """
      meta: {pii_policy: none}
      entities: {user: {traits: [{name: email, pii: true}]}}
      events: []
      """
    let settings = Configuration.Settings(levels: ["pii-policy-violated": .off, "privacy": .off])
    let finding = try run(plan, settings: settings).findings.first { $0.rule == "pii-policy-violated" }
    #expect(finding?.severity == .error)
  }

  @Test func ofAMarkdownPageTheFirstFencedBlockIsRead() {
    let page =
      "# A page\r\n\r\n```yaml\r\nid: harbor\r\nextends: saas-b2b\r\n```\r\n\r\n```yaml\r\nid: no\r\n```\r\n"
    let document = ProfileDocument(Array(page.utf8), isMarkdown: true)
    #expect(document.definition.id == "harbor")
    #expect(document.definition.extends?.name == "saas-b2b")
    #expect(document.findings.isEmpty)
    let range = document.definition.extends?.range
    #expect(range.map { SourceText(page).string(in: $0) } == "saas-b2b")
  }

  /// The page that the built-in profile goes back to has a block that is no YAML: text after a closed quote.
  @Test(.enabled(if: Shared.folder("seeds") != nil, "\(Shared.absence)"))
  func theSeedIsReadAroundItsFault() throws {
    let folder = try #require(Shared.folder("seeds"))
    let name = try #require(Shared.files(in: folder).first { $0.hasPrefix("000_") })
    let bytes = try #require(Shared.bytes(of: "\(folder)/\(name)"))
    let document = ProfileDocument(bytes, isMarkdown: true)
    #expect(document.definition.id == "saas-b2b")
    let source = SourceText(bytes)
    let lines = document.findings.map { source.position(at: $0.range.start, encoding: .utf32).line }
    let fault = source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .firstIndex { String(decoding: $0, as: UTF8.self).contains("I3: \"retention\" =") }
    #expect(lines == [try #require(fault)])
    // What stands behind the fault is there: the last item of the last list.
    let tree = SyntaxTree.parse(MarkdownFence.onlyFirst(bytes))
    let keys = tree.entries(of: tree.root).map { tree.string(of: $0.key) }
    #expect(keys.last == "anti_patterns" && keys.contains("invariant_notes"))
  }
}
