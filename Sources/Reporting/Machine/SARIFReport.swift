import JSON
import Linting
import Queries
import SourceText

extension ReportFormat {
  /// For code scanning: SARIF 2.1.0.
  public static let sarif = ReportFormat(
    name: "sarif", summary: "SARIF 2.1.0, for code scanning", tellsFixes: true
  ) {
    outcome, options in
    var writer = JSONWriter(style: .pretty)
    SARIFReport(outcome: outcome, options: options).write(to: &writer)
    return writer.takeBytes() + [0x0A]
  }
}

/// The log of one run, with the rules that it met, what would fix each result, and suppressed and baselined results
/// marked rather than left out.
///
/// Columns count Unicode scalars, offsets bytes. Source: SARIF 2.1.0 (OASIS).
struct SARIFReport {
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"
  /// The name of the folder that relative paths start from.
  private static let root = "%SRCROOT%"

  private let results: [ReportedFinding]
  private let omitted: Int
  private let hasBaseline: Bool
  private let options: ReportOptions
  /// The ids of the rules that were met, in order of the alphabet.
  private let rules: [String]

  init(outcome: CheckOutcome, options: ReportOptions) {
    let selection = outcome.selection(
      atLeast: options.level, includingSilent: true, limit: options.maxFindings)
    results = ReportedFinding.all(of: selection, in: outcome)
    omitted = selection.omitted
    hasBaseline = outcome.baselineGone != nil
    rules = Set(results.map(\.finding.rule)).sorted()
    self.options = options
  }

  func write(to writer: inout JSONWriter) {
    let indices = Dictionary(uniqueKeysWithValues: zip(rules, rules.indices))
    writer.object {
      $0.member("$schema", SARIFReport.schema)
      $0.member("version", "2.1.0")
      $0.member("runs") { writer in
        writer.array { writer in
          writer.object {
            $0.member("tool") { writer in
              writer.object { $0.member("driver") { writeDriver(to: &$0) } }
            }
            $0.member("columnKind", "unicodeCodePoints")
            $0.member("results") { writer in
              writer.array { writer in
                for result in results { write(result, rule: indices[result.finding.rule], to: &writer) }
              }
            }
            if omitted > 0 {
              $0.member("properties") { writer in writer.object { $0.member("omittedResults", omitted) } }
            }
          }
        }
      }
    }
  }

  private func writeDriver(to writer: inout JSONWriter) {
    writer.object {
      $0.member("name", "plumbline")
      $0.member(ifPresent: "semanticVersion", options.version)
      $0.member("rules") { writer in
        writer.array { writer in for id in rules { write(rule: id, to: &writer) } }
      }
    }
  }

  private func write(rule id: String, to writer: inout JSONWriter) {
    writer.object {
      $0.member("id", id)
      guard let rule = Catalogue.rule(id) else { return }
      let explanation = Explanation(rule)
      write(text: rule.summary, as: "shortDescription", to: &$0)
      write(text: rule.rationale, as: "fullDescription", to: &$0)
      $0.member("help") { writer in
        writer.object {
          $0.member("text", "\(rule.rationale) \(rule.prefer)")
          $0.member("markdown", SARIFReport.help(explanation))
        }
      }
      $0.member("defaultConfiguration") { writer in
        writer.object { $0.member("level", SARIFReport.level(of: rule.severity)) }
      }
      $0.member("properties") { writer in
        writer.object {
          $0.member("tags") { $0.array([rule.family.rawValue]) }
          $0.member("source", explanation.source)
        }
      }
    }
  }

  private static func help(_ explanation: Explanation) -> String {
    var text = "\(explanation.rule.rationale)\n\n\(explanation.rule.prefer)\n"
    if let example = explanation.example {
      text += "\n**Avoid**\n\n```yaml\n\(example.avoid)```\n"
      text += "\n**Prefer**\n\n```yaml\n\(example.prefer)```\n"
    }
    return text
  }

  private func write(_ result: ReportedFinding, rule index: Int?, to writer: inout JSONWriter) {
    let finding = result.finding
    writer.object {
      $0.member("ruleId", finding.rule)
      $0.member(ifPresent: "ruleIndex", index)
      $0.member("level", SARIFReport.level(of: finding.severity))
      write(text: result.lines.joined(separator: "\n"), as: "message", to: &$0)
      $0.member("locations") { writer in
        writer.array { writer in
          writer.object { write(place: finding.range, in: result.file.path, result.positions, to: &$0) }
        }
      }
      writeRelated(result, to: &$0)
      $0.member("partialFingerprints") { writer in
        writer.object { $0.member("plumbline/v1", result.fingerprint) }
      }
      if finding.isSuppressed {
        $0.member("suppressions") { writer in
          writer.array { writer in writer.object { $0.member("kind", "inSource") } }
        }
      }
      if hasBaseline { $0.member("baselineState", finding.isBaselined ? "unchanged" : "new") }
      writeFixes(result, to: &$0)
    }
  }

  private func writeRelated(_ result: ReportedFinding, to writer: inout JSONWriter) {
    guard !result.finding.related.isEmpty else { return }
    writer.member("relatedLocations") { writer in
      writer.array { writer in
        for related in result.finding.related {
          let file = result.file.text(of: related, of: result.finding)
          writer.object {
            write(text: related.message, as: "message", to: &$0)
            write(place: related.range, in: file.path, result.positions(of: related), to: &$0)
          }
        }
      }
    }
  }

  private func writeFixes(_ result: ReportedFinding, to writer: inout JSONWriter) {
    guard !result.finding.fixes.isEmpty else { return }
    writer.member("fixes") { writer in
      writer.array { writer in
        for fix in result.finding.fixes {
          writer.object {
            write(text: fix.title, as: "description", to: &$0)
            $0.member("artifactChanges") { writer in
              writer.array { writer in
                writer.object {
                  writeArtifact(result.file.path, to: &$0)
                  $0.member("replacements") { writer in
                    writer.array { writer in
                      for edit in fix.edits { write(edit, in: result.positions, to: &writer) }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  private func write(_ edit: TextEdit, in positions: ScalarPositions, to writer: inout JSONWriter) {
    writer.object {
      $0.member("deletedRegion") { writeRegion(edit.range, in: positions, to: &$0) }
      if !edit.newText.isEmpty {
        $0.member("insertedContent") { writer in writer.object { $0.member("text", edit.newText) } }
      }
    }
  }

  /// Writes the member `physicalLocation`.
  private func write(
    place range: ByteRange, in path: String, _ positions: ScalarPositions, to writer: inout JSONWriter
  ) {
    writer.member("physicalLocation") { writer in
      writer.object {
        writeArtifact(path, to: &$0)
        $0.member("region") { writeRegion(range, in: positions, to: &$0) }
      }
    }
  }

  private func writeRegion(_ range: ByteRange, in positions: ScalarPositions, to writer: inout JSONWriter) {
    let start = positions.position(at: range.start)
    let end = positions.position(at: range.end)
    writer.object {
      $0.member("startLine", start.line)
      $0.member("startColumn", start.column)
      $0.member("endLine", end.line)
      $0.member("endColumn", end.column)
      $0.member("byteOffset", range.start)
      $0.member("byteLength", range.end - range.start)
    }
  }

  private func writeArtifact(_ path: String, to writer: inout JSONWriter) {
    writer.member("artifactLocation") { writer in
      writer.object {
        if path.hasPrefix("/") {
          $0.member("uri", "file://" + SARIFReport.percentEncoded(path))
        } else {
          $0.member("uri", SARIFReport.percentEncoded(path))
          $0.member("uriBaseId", SARIFReport.root)
        }
      }
    }
  }

  /// Writes a message object as a member.
  private func write(text: String, as name: StaticString, to writer: inout JSONWriter) {
    writer.member(name) { writer in writer.object { $0.member("text", text) } }
  }

  /// SARIF's words for severities.
  static func level(of severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "note"
    }
  }

  /// A path as a relative reference of a URI (RFC 3986, section 3.3).
  static func percentEncoded(_ path: String) -> String {
    let plain = Set("-._~/!$&'()*+,;=@".utf8)
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      let isPlain: Bool =
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: plain.contains(byte)
        }
      bytes += isPlain ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
