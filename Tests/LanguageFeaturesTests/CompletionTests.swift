import JSON
import LanguageFeatures
import PlanEditing
import SourceText
import TestSupport
import Testing
import TrackingPlan
import YAML

/// What may be typed at a cursor, also where the text is broken.
@Suite struct CompletionTests {
  @Test(arguments: FeatureFixture.all("completion"))
  func proposesWhatMayBeTyped(_ fixture: FeatureFixture) throws {
    let difference = try fixture.difference { subject in
      let completion = Completion(in: subject.document, at: subject.cursor)
      guard let first = completion.items.first else { return "nothing" }
      let text = subject.document.text
      let head =
        "replaces \"\(text.string(in: first.replace))\", inserts at \"\(text.string(in: first.insert))\""
      let shown = completion.items.prefix(12).map { item in
        let new = (item.snippet ?? item.text).split(
          omittingEmptySubsequences: false, whereSeparator: \.isNewline
        )
        .joined(separator: "⏎")
        return "\(item.kind) \(item.label)\(item.detail.map { " (\($0))" } ?? "") -> |\(new)|"
      }
      let rest = completion.items.count > 12 ? ["… \(completion.items.count) in all"] : []
      return ([head] + shown + rest).joined(separator: "\n")
    }
    #expect(difference == nil)
  }

  /// What an editor makes of the snippet is the group's name, whatever it is made of.
  @Test(arguments: ["account", "a$b}", "${1:x}", "a\\b", "\\$0", "it's \"so\""])
  func namesInSnippetsMeanThemselves(_ name: String) throws {
    let group = "groups:\n  - type: \(ScalarText.write(name, inQuotes: true))\n    is_top_level: true\n"
    let subject = try FeatureFixture.subject(group + "events:\n  - <|>")
    let items = Completion(in: subject.document, at: subject.cursor).items
    let snippet = try #require(items.first { $0.needsSnippet }?.snippet)
    let text = group + "events:\n  - " + Self.expanded(snippet)
    let plan = PlanDocument(SyntaxTree.parse(Array(text.utf8))).plan
    guard case .named(let level) = plan.events.first?.groupLevel else {
      Issue.record("no level in \(text)")
      return
    }
    #expect(plan.text(level) == name)
  }

  /// A snippet as an editor first shows it: each stop as its text, without escapes.
  private static func expanded(_ snippet: String) -> String {
    var result = ""
    var depth = 0
    var rest = Substring(snippet)
    while let first = rest.popFirst() {
      if first == "\\", let next = rest.first, "$}\\".contains(next) {
        result.append(rest.removeFirst())
      } else if first == "$", rest.first == "{" {
        rest = rest.drop { $0 != ":" }.dropFirst()
        depth += 1
      } else if first == "$" {
        rest = rest.drop { $0.isNumber }
      } else if first == "}", depth > 0 {
        depth -= 1
      } else {
        result.append(first)
      }
    }
    return result
  }

  @Test func thereAreFixtures() {
    #expect(FeatureFixture.all("completion").count >= 30)
  }

  /// Whatever stands in a plan, and wherever the cursor stands in it: the ranges hold the cursor and lie in its line,
  /// and no label comes twice.
  @Test func everyCursorIsAnswered() throws {
    for (number, fixture) in FeatureFixture.all("completion").enumerated() {
      try fixture.inspect { subject in
        let text = subject.document.text
        for offset in stride(from: number % 97, through: text.bytes.count, by: 97) {
          let completion = Completion(in: subject.document, at: offset)
          #expect(Set(completion.items.map(\.label)).count == completion.items.count)
          for item in completion.items {
            let isSound =
              item.replace.touches(offset) && (item.insert.end == offset || item.insert == item.replace)
              && item.insert.start == item.replace.start && item.replace.end >= item.insert.end
              && !text.string(in: item.replace).contains("\n")
            #expect(isSound, "\(fixture) at \(offset): \(item)")
            if !isSound { return }
          }
        }
      }
    }
  }
}
