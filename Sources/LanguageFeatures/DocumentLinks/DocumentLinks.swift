import SourceText
import TrackingPlan
import Workspace
import YAML

/// What in a document leads somewhere: addresses of pages, the code that a current state names, and the files that a
/// plan or a configuration builds on.
public enum DocumentLinks {
  /// The links in the order of the text; no two overlap. Complexity: linear, and a look at each file that is named.
  ///
  /// - Parameter rulesPage: The page that tells of the rules, under anchors that are their ids.
  public static func places(in document: AnalyzedDocument, rulesPage: String? = nil) -> [LinkPlace] {
    var places = files(document)
    if let rulesPage {
      places += RuleMentions.all(in: document).map { mention in
        LinkPlace(range: mention.range, target: .page("\(rulesPage)#\(mention.id)"), tooltip: "open the rule")
      }
    }
    if document.kind == .state { places += code(document) }
    places += pages(document.text.bytes).filter { page in
      !places.contains { $0.range.start < page.range.end && page.range.start < $0.range.end }
    }
    return places.sorted { $0.range < $1.range }
  }

  private static func code(_ document: AnalyzedDocument) -> [LinkPlace] {
    guard let file = document.analysis?.state else { return [] }
    let state = StateDocument(document.tree)
    let named = Set(state.state.locations.compactMap(\.file))
    let paths = file.paths(ofCode: named.map { FilePath(bytes: state.state.names.bytes(of: $0)) })
    var seen: Set<ByteRange> = []
    return state.state.locations.compactMap { location in
      guard let name = location.file, let path = paths[FilePath(bytes: state.state.names.bytes(of: name))]
      else { return nil }
      let range = state.fileRange(of: location)
      guard !range.isEmpty, seen.insert(range).inserted else { return nil }
      return LinkPlace(range: range, target: .file(path, line: location.line), tooltip: "open the code")
    }
  }

  /// The values of the keys that name a file to build on, where there is such a file.
  private static func files(_ document: AnalyzedDocument) -> [LinkPlace] {
    guard let path = document.path else { return [] }
    var named: [(range: ByteRange, text: String)] = []
    if let plan = document.planAnalysis?.document {
      let meta = plan.plan.meta
      for mention in [meta.profile, meta.extends, meta.template].compactMap({ $0 }) + meta.also {
        named.append((plan.range(of: mention.node), plan.plan.text(mention)))
      }
    } else if document.kind == .configuration || document.kind == .profile {
      let tree = document.tree
      for (key, value) in tree.entries(of: tree.root)
      where ["profile", "extends", "also"].contains(tree.string(of: key)) {
        for node in tree.kind(of: value).isScalar ? [value] : Array(tree.items(of: value)) {
          named.append((tree.innerRange(of: node), tree.string(of: node)))
        }
      }
    }
    var seen: Set<ByteRange> = []
    let files = FileTree()
    let workspace = named.isEmpty ? path.parent : files.workspace(around: path.parent)
    return named.compactMap { range, text in
      // A bare word is the name of a profile.
      guard text.utf8.contains(0x2F) || text.utf8.contains(0x2E), !text.utf8.contains(0),
        seen.insert(range).inserted
      else { return nil }
      guard !FilePath(text).isAbsolute else { return nil }
      let target = path.parent.appending(text.utf8).normalized
      // As such a file is not read outside of the workspace, nothing tells whether there is one.
      guard files.kind(of: target) == .file, !files.leads(target, outOf: workspace) else { return nil }
      return LinkPlace(range: range, target: .file(target, line: nil), tooltip: "open the file")
    }
  }

  /// Addresses that begin with `http://` or `https://`, up to a blank, a quote or a bracket.
  private static func pages(_ bytes: [UInt8]) -> [LinkPlace] {
    var places: [LinkPlace] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0x68, index == 0 || !isLetter(bytes[index - 1]),
        let scheme = schemes.first(where: { bytes[index...].starts(with: $0) })
      else {
        index += 1
        continue
      }
      var end = index + scheme.count
      while end < bytes.count, !isEnd(bytes[end]) { end += 1 }
      // A sentence may end behind an address.
      while end > index, isPunctuation(bytes[end - 1]) { end -= 1 }
      if end > index + scheme.count {
        let address = String(decoding: bytes[index..<end], as: UTF8.self)
        places.append(
          LinkPlace(range: ByteRange(index, end), target: .page(address), tooltip: "open the page"))
      }
      index = max(end, index + 1)
    }
    return places
  }

  private static let schemes = [Array("https://".utf8), Array("http://".utf8)]

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isEnd(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x7F || byte >= 0x80
      || [0x22, 0x27, 0x3C, 0x3E, 0x60, 0x7B, 0x7D, 0x5B, 0x5D, 0x28, 0x29, 0x5C].contains(byte)
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    [0x2E, 0x2C, 0x3A, 0x3B, 0x21, 0x3F].contains(byte)
  }
}
