import LanguageServer
import TestSupport
import Testing

/// `protocol/settings.md` names every setting, and no other.
@Suite struct SettingsPageTests {
  @Test func thePageNamesEverySetting() {
    let lines = Repository.lines(of: "protocol/settings.md")
    let named = lines.compactMap { line -> String? in
      guard line.hasPrefix("| `plumbline.") else { return nil }
      return line.split(separator: "`").dropFirst().first.map { String($0.dropFirst("plumbline.".count)) }
    }
    #expect(Set(named) == Set(ClientSettings.names + ["inlayHints"]))
  }
}
