import JSON
import LanguageServerProtocol

/// What the user of an editor has set for this server: `plumbline` in the editor's settings.
///
/// What is asked of a plan is no matter of editors: that stands in `.plumbline.yaml`, so that CI says the same.
public struct ClientSettings: Hashable, Sendable {
  /// The inlay hints that can be switched off one by one.
  public enum InlayHint: String, Sendable, CaseIterable {
    /// The way from the top of the hierarchy to a group level.
    case groupChain
    /// The profile that a plan is held to, where it declares none.
    case profile
    /// The style of event names, where the plan declares none.
    case namingStyle
    /// The type of a property, where it is only implied.
    case types
  }

  /// `level`: the least severity of the diagnostics that are shown.
  public var level = DiagnosticSeverity.hint
  /// `inlayHints`: the kinds that are shown.
  public var inlayHints = Set(InlayHint.allCases)
  /// `codeLenses`: whether there are any.
  public var codeLenses = true
  /// `rulesPage`: the page that tells of the rules, under anchors that are their ids; diagnostics then link to it.
  public var rulesPage: String?

  /// Every setting by its path, for the page that tells of them.
  public static let names =
    ["level", "codeLenses", "rulesPage"] + InlayHint.allCases.map { "inlayHints.\($0.rawValue)" }

  /// What an editor's extension keeps beside ours for itself: how the server is started, for which files, what of the
  /// talk is shown.
  private static let ofExtensions: Set<String> = ["command", "patterns", "trace"]

  private static let severities: [String: DiagnosticSeverity] = [
    "error": .error, "warning": .warning, "information": .information, "hint": .hint,
  ]

  /// Makes the settings of somebody who has set nothing.
  public init() {}

  /// Reads settings, with or without the `plumbline` around them. What cannot be read is as if it were not set.
  ///
  /// - Returns: The settings, and what is wrong with them in a sentence each.
  public static func read(_ json: JSONValue) -> (settings: ClientSettings, complaints: [String]) {
    var settings = ClientSettings()
    var complaints: [String] = []
    guard let members = (json["plumbline"] ?? json).object?.members else { return (settings, []) }
    for member in members {
      switch (member.key, member.value) {
      case (_, .null): break
      case ("level", .string(let name)) where severities[name] != nil:
        settings.level = severities[name] ?? settings.level
      case ("codeLenses", .bool(let value)): settings.codeLenses = value
      case ("rulesPage", .string("")): settings.rulesPage = nil
      case ("rulesPage", .string(let page)) where isAddress(page): settings.rulesPage = page
      case ("inlayHints", .bool(let value)): settings.inlayHints = value ? settings.inlayHints : []
      case ("inlayHints", .object(let hints)):
        for hint in hints.members {
          guard let kind = InlayHint(rawValue: hint.key), let isShown = hint.value.bool else {
            complaints.append(
              complaint("inlayHints.\(hint.key)", expected: "one of the hints, true or false"))
            continue
          }
          if !isShown { settings.inlayHints.remove(kind) }
        }
      case ("level", _):
        complaints.append(complaint("level", expected: "error, warning, information or hint"))
      case ("codeLenses", _): complaints.append(complaint("codeLenses", expected: "true or false"))
      case ("rulesPage", _): complaints.append(complaint("rulesPage", expected: "the address of a page"))
      case ("inlayHints", _): complaints.append(complaint("inlayHints", expected: "true, false or an object"))
      case (let name, _) where ofExtensions.contains(name): break
      default: complaints.append("there is no setting \"plumbline.\(member.key)\"")
      }
    }
    return (settings, complaints)
  }

  /// Whether a text can be a URI: a scheme, a colon, and no blanks or other characters that URIs write otherwise.
  private static func isAddress(_ text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), colon > text.utf8.startIndex else {
      return false
    }
    return text.utf8.allSatisfy { (0x21...0x7E).contains($0) && !#"<>"{}|\^`"#.utf8.contains($0) }
  }

  private static func complaint(_ name: String, expected: String) -> String {
    "the setting \"plumbline.\(name)\" cannot be read; expected \(expected)"
  }
}
