import JSON
import LanguageServer
import LanguageServerProtocol

@testable import plumbline

/// Plays a session that the bytes decide, over the program's own server: each request is answered exactly once.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSessions(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = FuzzInput(bytes(start, count))
  var player = SessionPlayer(framing: input.byte() % 4 == 0 ? .lines : .headers)
  if input.byte() % 8 != 0 { player.initialize(encoding: input.byte()) }
  var left = 64
  while !input.isEmpty, left > 0, !player.isOver {
    left -= 1
    player.step(&input)
  }
  player.end()
  return 0
}
