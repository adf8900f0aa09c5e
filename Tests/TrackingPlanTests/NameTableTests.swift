import TestSupport
import Testing

@testable import TrackingPlan

@Suite struct NameTableTests {
  @Test func findsWhatItHas() {
    var table = NameTable()
    let texts = ["", "a", "report.created", "report.created_by", String(repeating: "é", count: 40)]
    let names = texts.map { table.intern(Array($0.utf8).span) }
    #expect(Set(names).count == texts.count && table.count == texts.count)
    for (text, name) in zip(texts, names) {
      #expect(table.find(text) == name)
      #expect(table.intern(Array(text.utf8).span) == name)
      #expect(table.string(of: name) == text)
    }
    #expect(table.find("report") == nil)
  }

  @Test func nobodyCanWriteNamesThatAllFallIntoOnePlace() {
    // Names of eight bytes that the hash, without what differs from process to process, would give the same last bits.
    let factor: UInt64 = 0xFF51_AFD7_ED55_8CCD
    var inverse: UInt64 = 1
    for _ in 0..<6 { inverse = inverse &* (2 &- factor &* inverse) }
    #expect(factor &* inverse == 1)
    func cost(_ count: UInt64) -> Double {
      let names = (1...count).map { number -> [UInt8] in
        let value = number << 20
        let head = ((value ^ value >> 32) &* inverse) ^ (8 &* 0x9E37_79B9_7F4A_7C15)
        return withUnsafeBytes(of: head.littleEndian) { Array($0) }
      }
      return ThreadTime.least {
        var table = NameTable()
        for name in names { _ = table.intern(name.span) }
        #expect(table.count == names.count)
      }
    }
    // Four times the names.
    #expect(cost(16_000) < 10 * max(cost(4_000), 0.005))
  }
}
