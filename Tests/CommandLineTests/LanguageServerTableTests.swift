import JSON
import LanguageServerProtocol
import TestSupport
import Testing

@testable import LanguageServer

/// `protocol/lsp.md` says of every message of LSP 3.17 whether the server knows it, and which test shows that.
@Suite struct LanguageServerTableTests {
  private struct Row {
    let method: String
    let sender: String
    let isYes: Bool
    /// The test, or the reason.
    let words: String
  }

  private static let rows: [Row] = Repository.lines(of: "protocol/lsp.md").compactMap { line in
    let cells = line.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
    guard cells.count == 4, cells[0].hasPrefix("`"), ["yes", "no"].contains(cells[2]) else { return nil }
    func plain(_ cell: String) -> String { String(cell.filter { $0 != "`" }) }
    return Row(method: plain(cells[0]), sender: cells[1], isYes: cells[2] == "yes", words: plain(cells[3]))
  }

  /// The methods of the types of one kind in the protocol's sources, by the types' names.
  private static func outgoing() -> [String: String] {
    var methods: [String: String] = [:]
    for path in Repository.swiftFiles(below: "Sources/LanguageServerProtocol/Messages") {
      var type: String?
      for line in Repository.lines(of: path) {
        let isType = ["OutgoingNotification", "OutgoingRequest", ": RefreshRequest"].contains {
          line.contains($0)
        }
        if isType, line.hasPrefix("public struct ") {
          type = line.dropFirst("public struct ".count).prefix { $0 != ":" }.description
        } else if let name = type, line.contains("static let method = ") {
          methods[name] = line.split(separator: "\"").dropFirst().first.map { String($0) }
          type = nil
        }
      }
    }
    return methods
  }

  @Test func whatIsRoutedIsAYesAndWhatIsNotIsANo() {
    // The reading thread heeds `$/cancelRequest`, whatever the session is at.
    let heard = Set(RequestRoutes.all.methods + NotificationRoutes.all.methods + [CancelNotification.method])
    let told = Set(Self.rows.filter { $0.isYes && $0.sender != "server" }.map(\.method))
    // Progress is only ever sent; the client's own is for requests that the server does not make.
    #expect(told.subtracting(["$/progress"]) == heard)
    #expect(heard.count > 50)
  }

  @Test func whatIsSentIsAYes() {
    let outgoing = Self.outgoing()
    let server = Repository.swiftFiles(below: "Sources/LanguageServer").flatMap { Repository.lines(of: $0) }
      .joined(separator: "\n")
    for (type, method) in outgoing {
      #expect(server.contains("\(type)(") || server.contains("\(type).b"), "\(method)")
    }
    let told = Set(Self.rows.filter { $0.isYes && $0.sender != "client" }.map(\.method))
    #expect(told.subtracting([CancelNotification.method]) == Set(outgoing.values))
    #expect(outgoing.count > 10)
  }

  @Test func theTestsThatAreNamedAreThere() throws {
    let files = Repository.swiftFiles(below: "Tests")
    for row in Self.rows {
      guard row.isYes else {
        #expect(row.words.split(separator: " ").count > 2, "\(row.method) needs a reason")
        continue
      }
      let parts = row.words.split(separator: ".")
      #expect(parts.count == 2, "\(row.method) needs a test")
      guard let suite = parts.first, let test = parts.last else { continue }
      let file = files.first { $0.hasSuffix("/\(suite).swift") }
      let lines = file.map { Repository.lines(of: $0) } ?? []
      let position = lines.firstIndex { $0.contains("func \(test)(") } ?? -1
      let above = lines.prefix(max(0, position)).reversed().prefix { !$0.contains("func ") && $0 != "  }" }
      let isTest = position >= 0 && (above + lines[position...position]).contains { $0.contains("@Test") }
      #expect(isTest, "there is no test \(row.words)")
    }
  }

  @Test func everyMessageOfTheSpecificationHasItsRow() throws {
    let methods = Self.rows.map(\.method)
    #expect(Set(methods).count == methods.count)
    guard let folder = Shared.folder("lsp"), let bytes = Shared.bytes(of: "\(folder)/metaModel-3.17.json")
    else {
      return
    }
    let model = try JSONValue(parsing: bytes)
    let messages = (model["requests"]?.array ?? []) + (model["notifications"]?.array ?? [])
    // What is only proposed belongs to a later version.
    let known = messages.filter { $0["proposed"] != true }
    #expect(Set(known.compactMap { $0["method"]?.string }) == Set(methods))
    let senders = ["clientToServer": "client", "serverToClient": "server", "both": "both"]
    for message in known {
      let row = Self.rows.first { $0.method == message["method"]?.string }
      #expect(row?.sender == senders[message["messageDirection"]?.string ?? ""], "\(row?.method ?? "")")
    }
  }

  @Test func everyCommandIsTold() {
    let page = Repository.lines(of: "protocol/lsp.md").filter { $0.hasPrefix("| `plumbline.") }
    #expect(
      page.map { String($0.split(separator: "`").dropFirst().first ?? "") } == Session.commands.sorted())
  }
}
