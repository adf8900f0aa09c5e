import TestSupport
import Testing

@Suite struct CursorTextTests {
  @Test func marksAreTakenOutAndCountedInBytes() {
    let marked = CursorText("é: <|>a<|>b\n")
    #expect(marked.text == "é: ab\n")
    #expect(marked.offsets == [4, 5])
    #expect(marked.cursor == 4)
    #expect(CursorText("ab").cursor == 2)
  }
}
