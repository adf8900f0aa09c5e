import JSON
import LanguageServerProtocol
import TestSupport
import Testing
import Workspace

@testable import LanguageServer

/// Open documents are found by their files, however many are open.
@Suite struct DocumentStoreTests {
  private func item(_ uri: String, _ text: String = "events: [a.b]\n") throws -> TextDocumentItem {
    try TextDocumentItem(json: [
      "uri": .string(uri), "languageId": "yaml", "version": 1, "text": .string(text),
    ])
  }

  @Test func aFileIsFoundHoweverItsURIIsWritten() throws {
    var store = DocumentStore()
    let path = FilePath("/n/a b/tracking-plan.yaml")
    #expect(store.document(path: path) == nil)
    store.open(try item("file:///n/a%20b/%74racking-plan.yaml", "odd"))
    #expect(store.document(path: path)?.text.bytes == Array("odd".utf8))
    // The usual URI of a file counts more than another of the same.
    store.open(try item("file:///n/a%20b/tracking-plan.yaml", "usual"))
    #expect(store.document(path: path)?.text.bytes == Array("usual".utf8))
    let wasUsualOpen = store.close(DocumentURI("file:///n/a%20b/tracking-plan.yaml"))
    #expect(wasUsualOpen)
    #expect(store.document(path: path)?.text.bytes == Array("odd".utf8))
    let wasOddOpen = store.close(DocumentURI("file:///n/a%20b/%74racking-plan.yaml"))
    #expect(wasOddOpen)
    #expect(store.document(path: path) == nil)
  }

  @Test func lookingForFilesThatAreNotOpenDoesNotWalkOverThoseThatAre() throws {
    func cost(_ count: Int) throws -> Double {
      var store = DocumentStore()
      for number in 0..<count { store.open(try item("file:///n/\(number)/tracking-plan.yaml")) }
      return ThreadTime.least {
        for number in 0..<count {
          #expect(store.document(path: FilePath("/n/\(number)/.plumbline.yaml")) == nil)
        }
      }
    }
    // Four times the documents; sixteen times the cost would be the square.
    let (small, large) = (try cost(300), try cost(1_200))
    #expect(large < 10 * max(small, 0.005), "\(small) s and \(large) s")
  }

  @Test func whatIsKnownOfDocumentsIsGoneOverOnceForAChange() throws {
    func cost(_ count: Int) throws -> Double {
      var store = DocumentStore()
      for number in 0..<count { store.open(try item("file:///n/\(number)/tracking-plan.yaml")) }
      return ThreadTime.least {
        var analyzer = PlanDocumentAnalyzer()
        for document in store.all {
          let analyzed = analyzer.analyzed(document, among: store, isCancelled: { false })
          #expect(analyzed != nil)
        }
      }
    }
    let (small, large) = (try cost(150), try cost(600))
    #expect(large < 10 * max(small, 0.005), "\(small) s and \(large) s")
  }
}
