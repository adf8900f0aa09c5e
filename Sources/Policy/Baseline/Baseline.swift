import JSON
import Linting

/// Findings that were there on a day, so that only new ones are told from then on.
///
/// They are known by rule, by what they are about and by the text that is marked, never by line: moving an event does
/// not wake its findings. Of findings that agree in all of that as many are known as there were.
public struct Baseline: Sendable, Hashable {
  /// One finding.
  public struct Entry: Sendable, Hashable, Comparable {
    /// The plan, as the way from the baseline's folder.
    public let path: String
    /// The rule.
    public let rule: String
    /// The finding's fingerprint.
    public let fingerprint: String
    /// What it said on that day; for people only.
    public let message: String

    /// Makes an entry.
    public init(path: String, rule: String, fingerprint: String, message: String) {
      self.path = path
      self.rule = rule
      self.fingerprint = fingerprint
      self.message = message
    }

    /// Orders by plan, rule and fingerprint, so that a baseline is the same on every run.
    public static func < (first: Entry, second: Entry) -> Bool {
      (first.path, first.rule, first.fingerprint) < (second.path, second.rule, second.fingerprint)
    }
  }

  /// The version of the file's shape.
  public static let version = 1

  /// The entries in order.
  public let entries: [Entry]

  /// Makes a baseline.
  public init(_ entries: [Entry]) {
    self.entries = entries.sorted()
  }

  /// Marks the findings of one plan that were there.
  ///
  /// - Parameters:
  ///   - findings: All findings of the plan in order of place.
  ///   - bytes: Its text.
  ///   - path: The plan, as the entries name it.
  ///   - selection: The rules that the run was asked for: entries of others are not missed.
  /// - Returns: The findings, and how many of the plan's entries none of them is.
  public func mark(
    _ findings: [Finding], in bytes: [UInt8], path: String, asked selection: RuleSelection = RuleSelection()
  ) -> (findings: [Finding], gone: Int) {
    let own = entries.filter { entry in
      entry.path == path && Catalogue.rule(entry.rule).map { selection.includes($0) } ?? true
    }
    let known = Set(own.map(\.fingerprint))
    guard !known.isEmpty else { return (findings, 0) }
    var findings = findings
    var met: Set<String> = []
    for (index, fingerprint) in Fingerprint.all(of: findings, in: bytes).enumerated()
    where known.contains(fingerprint) {
      findings[index].isBaselined = true
      met.insert(fingerprint)
    }
    return (findings, known.count - met.count)
  }

  /// The entries of one plan's active findings.
  ///
  /// - Parameters:
  ///   - findings: All findings of the plan in order of place.
  ///   - bytes: Its text.
  ///   - path: The plan, as the entries are to name it.
  public static func entries(of findings: [Finding], in bytes: [UInt8], path: String) -> [Entry] {
    zip(findings, Fingerprint.all(of: findings, in: bytes)).filter { !$0.0.isSuppressed }.map {
      Entry(path: path, rule: $0.rule, fingerprint: $1, message: $0.message)
    }
  }
}

extension Baseline: JSONEncodable {
  /// Writes the baseline as one object.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("version", Baseline.version)
      $0.member("findings") { writer in
        writer.array {
          for entry in entries {
            $0.object {
              $0.member("path", entry.path)
              $0.member("rule", entry.rule)
              $0.member("fingerprint", entry.fingerprint)
              $0.member("message", entry.message)
            }
          }
        }
      }
    }
  }
}

extension Baseline: JSONDecodable {
  /// Reads a baseline; members that it does not know are passed over.
  ///
  /// - Throws: `JSONDecodingError` for another shape, and for a version that is not known.
  public init(json: JSONValue) throws(JSONDecodingError) {
    let version = try json.decode("version", as: Int.self)
    guard version == Baseline.version else {
      throw JSONDecodingError(
        message: "is \(version); this program knows \(Baseline.version)", path: [.key("version")])
    }
    self.init(try json.decodeArray("findings", of: Entry.self))
  }
}

extension Baseline.Entry: JSONDecodable {
  /// Reads an entry.
  ///
  /// - Throws: `JSONDecodingError` for another shape.
  public init(json: JSONValue) throws(JSONDecodingError) {
    self.init(
      path: try json.decode("path"), rule: try json.decode("rule"),
      fingerprint: try json.decode("fingerprint"), message: try json.decodeIfPresent("message") ?? "")
  }
}
