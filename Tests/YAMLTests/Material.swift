import TestSupport
import Testing

/// The files that the tests of this room read.
enum Material {
  /// A text with the name that a failure shows.
  struct File: Sendable, CustomTestStringConvertible {
    let name: String
    let path: String
    var testDescription: String { name }
    var bytes: [UInt8] { Shared.bytes(of: path) ?? [] }
  }

  static let hasSuite = Shared.folder("yaml-test-suite") != nil
  static let hasJSONSuite = Shared.folder("json-test-suite/test_parsing") != nil
  static let hasCorpus = Shared.folder("corpus") != nil

  /// The folders of the YAML test suite that hold an `in.yaml`, numbered sub-cases included.
  static let cases: [File] = {
    guard let root = Shared.folder("yaml-test-suite") else { return [] }
    var found: [File] = []
    for name in Shared.files(in: root) {
      if Shared.bytes(of: "\(root)/\(name)/in.yaml") != nil {
        found.append(File(name: name, path: "\(root)/\(name)"))
      }
      for inner in Shared.files(in: "\(root)/\(name)")
      where Shared.bytes(of: "\(root)/\(name)/\(inner)/in.yaml") != nil {
        found.append(File(name: "\(name)/\(inner)", path: "\(root)/\(name)/\(inner)"))
      }
    }
    return found
  }()

  static let jsonCases: [File] = {
    guard let root = Shared.folder("json-test-suite/test_parsing") else { return [] }
    return Shared.files(in: root).map { File(name: $0, path: "\(root)/\($0)") }
  }()

  /// The files of one folder of the corpus.
  static func corpus(_ folder: String) -> [File] {
    guard let root = Shared.folder("corpus/\(folder)") else { return [] }
    return Shared.files(in: root).filter { $0.hasSuffix(".yaml") }.map {
      File(name: "\(folder)/\($0)", path: "\(root)/\($0)")
    }
  }

  static let plans = corpus("plans")

  static let wholeCorpus: [File] =
    ["plans", "templates", "state", "broken", "history/anejo", "history/sergeant"].flatMap(corpus)
}
