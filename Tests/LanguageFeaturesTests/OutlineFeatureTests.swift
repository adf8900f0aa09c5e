import LanguageFeatures
import SourceText
import TestSupport
import Testing
import Workspace

/// What editors show of a whole document, or grow from a cursor: each feature on its fixtures.
@Suite struct OutlineFeatureTests {
  @Test(arguments: FeatureFixture.all("symbols"))
  func symbolsAreATree(_ fixture: FeatureFixture) throws {
    let difference = try fixture.difference { subject in
      func lines(_ items: [OutlineItem], _ depth: Int) -> [String] {
        items.flatMap { item -> [String] in
          let marks = (item.detail.map { " (\($0))" } ?? "") + (item.isDeprecated ? " deprecated" : "")
          let place = "\(subject.line(item.range.start))-\(subject.line(item.range.end))"
          let name = subject.document.text.string(in: item.nameRange)
          let isElsewhere = item.kind != .category && name != item.name
          let spelled = isElsewhere ? " at \"\(name)\"" : ""
          return [
            "\(String(repeating: "  ", count: depth))\(item.kind) \(item.name)\(marks) \(place)\(spelled)"
          ]
            + lines(item.children, depth + 1)
        }
      }
      return lines(DocumentOutline(of: subject.document).items, 0).joined(separator: "\n")
    }
    #expect(difference == nil)
  }

  @Test func lettersOfAnyScriptAreFoundWhateverTheirCase() {
    func score(_ query: String, _ name: String) -> Int? {
      FuzzyMatch.score(Array(query.utf8), in: Array(name.utf8))
    }
    #expect(score("отчёт", "Отчёт создан") != nil)
    #expect(score("ОТЧ", "отчёт создан") != nil)
    #expect(score("отс", "Отчёт Создан") != nil)
    #expect(score("ночь", "Отчёт создан") == nil)
    #expect(score("보고서", "보고서 생성") != nil)
    #expect(score("보생", "보고서 생성") != nil)
    #expect(score("ä a", "Ärger a") != nil)
    #expect(score("repc", "report.created") != nil)
    #expect(score("repc", "отчёт") == nil)
    // What follows each other counts more, in any script.
    #expect(score("отч", "Отчёт").map { $0 > score("отч", "Потрачен") ?? 0 } == true)
  }

  @Test(arguments: FeatureFixture.all("tokens"))
  func namesAreColoured(_ fixture: FeatureFixture) throws {
    let difference = try fixture.difference { subject in
      PlanTokens.tokens(of: subject.document).map { token in
        let marks = (token.isDeclaration ? " declaration" : "") + (token.isDeprecated ? " deprecated" : "")
        return "\(subject.place(token.range)) \(token.kind)\(marks)"
      }.joined(separator: "\n")
    }
    #expect(difference == nil)
  }

  @Test(arguments: FeatureFixture.all("folding"))
  func linesAreFolded(_ fixture: FeatureFixture) throws {
    let difference = try fixture.difference { subject in
      Folding.places(in: subject.document).map { place in
        "\(place.firstLine + 1)-\(place.lastLine + 1)\(place.isComment ? " comment" : "")"
      }.joined(separator: "\n")
    }
    #expect(difference == nil)
  }

  @Test(arguments: FeatureFixture.all("selection"))
  func aSelectionGrows(_ fixture: FeatureFixture) throws {
    let difference = try fixture.difference { subject in
      SelectionChain.ranges(in: subject.document, at: subject.cursor).map { range in
        "lines \(subject.line(range.start))-\(subject.line(range.end)), \(range.count) bytes: \(subject.start(range))"
      }.joined(separator: "\n")
    }
    #expect(difference == nil)
  }

  @Test(arguments: FeatureFixture.all("hints"))
  func whatIsNotWrittenIsHinted(_ fixture: FeatureFixture) throws {
    let difference = try fixture.difference { subject in
      let whole = ByteRange(0, subject.document.text.bytes.count)
      let hints = InlayHints.places(in: subject.document, range: whole)
      if hints.isEmpty { return "nothing" }
      return hints.map { hint in
        "\(subject.position(hint.offset)) \(hint.kind) |\(hint.label)| \(hint.tooltip)"
      }.joined(separator: "\n")
    }
    #expect(difference == nil)
  }

  @Test(arguments: FeatureFixture.all("lenses"))
  func usesAreCounted(_ fixture: FeatureFixture) throws {
    let difference = try fixture.difference { subject in
      let lines = CodeLenses.places(in: subject.document).map { place in
        let about = if case .name(let range) = place.subject { subject.place(range) } else { "the plan" }
        return "\(about): \(place.title)"
      }
      return (lines + ["--- summary"] + (PlanSummary.lines(of: subject.document) ?? ["none"]))
        .joined(separator: "\n")
    }
    #expect(difference == nil)
  }

  /// What a lens counts is what its command finds.
  @Test(
    arguments: ["lenses", "references", "rename", "tokens"].flatMap { FeatureFixture.all($0) })
  func asManyPlacesReferAsAreCounted(_ fixture: FeatureFixture) throws {
    try fixture.inspect { subject in
      for lens in CodeLenses.places(in: subject.document) {
        guard case .name(let range) = lens.subject,
          let symbol = SymbolAtCursor(in: subject.document, at: range.start), symbol.kind == .event
        else { continue }
        let places = References.places(of: symbol, in: subject.document, includesDefinitions: false)
        let words = lens.title.split(separator: " ")
        let counted = words.dropFirst().first?.hasPrefix("reference") == true ? words.first : "0"
        #expect(counted.map { String($0) } == "\(places.count)", "\(fixture): \(symbol.name)")
      }
    }
  }

  @Test(arguments: FeatureFixture.all("links"))
  func addressesAndRulesAreLinks(_ fixture: FeatureFixture) throws {
    let difference = try fixture.difference { subject in
      let links = DocumentLinks.places(in: subject.document, rulesPage: "https://rules.example/page")
      if links.isEmpty { return "nothing" }
      return links.map { link in
        let target =
          switch link.target {
          case .page(let address): address
          case .file(let path, let line): "\(path.string)\(line.map { ":\($0)" } ?? "")"
          }
        return "\(subject.place(link.range)) -> \(target) (\(link.tooltip))"
      }.joined(separator: "\n")
    }
    #expect(difference == nil)
  }

  @Test(arguments: FeatureFixture.all("linked-editing"))
  func namesAreTypedOverWhereThatIsSafe(_ fixture: FeatureFixture) throws {
    let difference = try fixture.difference { subject in
      let places = LinkedEditing.places(in: subject.document, at: subject.cursor)
      return places.map { $0.map(subject.place).joined(separator: "\n") } ?? "not safe"
    }
    #expect(difference == nil)
  }

  @Test(arguments: FeatureFixture.all("hierarchy"))
  func groupsHaveParentsChildrenAndEvents(_ fixture: FeatureFixture) throws {
    let difference = try fixture.difference { subject in
      guard let hierarchy = PlanHierarchy(of: subject.document),
        let node = hierarchy.node(in: subject.document, at: subject.cursor)
      else { return "nothing" }
      func words(_ node: HierarchyNode) -> String {
        "\(node.kind) \(subject.place(node.nameRange))\(node.detail.map { " (\($0))" } ?? "")"
      }
      var lines = [words(node)]
      lines += hierarchy.parents(of: node.name).map { "parent \(words($0))" }
      lines += hierarchy.children(of: node.name).map { "child \(words($0))" }
      lines += hierarchy.events(at: node.name).map {
        "calls \(words($0.event)) at \(subject.place($0.place))"
      }
      lines += hierarchy.levels(of: node.name).map {
        "called by \(words($0.group)) at \(subject.place($0.place))"
      }
      return lines.joined(separator: "\n")
    }
    #expect(difference == nil)
  }

  @Test(arguments: [
    "symbols", "tokens", "folding", "selection", "hints", "lenses", "links", "linked-editing", "hierarchy",
  ])
  func thereAreFixtures(feature: String) {
    #expect(FeatureFixture.all(feature).count >= 3)
  }
}

extension FeatureFixture.Subject {
  /// The number of the line of an offset, from 1.
  func line(_ offset: Int) -> Int { document.text.position(at: offset, encoding: .utf32).line + 1 }

  /// Line and column of an offset, from 1.
  func position(_ offset: Int) -> String {
    let position = document.text.position(at: offset, encoding: .utf32)
    return "\(position.line + 1):\(position.column + 1)"
  }

  /// Where a range begins, and its text.
  func place(_ range: ByteRange) -> String {
    "\(position(range.start)) \"\(document.text.string(in: range))\""
  }

  /// The first line of a range.
  func start(_ range: ByteRange) -> String {
    String(document.text.string(in: range).prefix { !$0.isNewline })
  }
}
