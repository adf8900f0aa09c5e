import SourceText
import YAML

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads a file.
func read(_ path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { return [] }
  defer { fclose(file) }
  fseek(file, 0, SEEK_END)
  let length = ftell(file)
  rewind(file)
  return [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
    count = fread(buffer.baseAddress, 1, length, file)
  }
}

/// The most memory that the process has used so far, in bytes.
func peakMemory() -> Int {
  var usage = rusage()
  #if canImport(Glibc)
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024
  #else
    getrusage(RUSAGE_SELF, &usage)
    return usage.ru_maxrss
  #endif
}

let arguments = CommandLine.arguments
let text = read(arguments.count > 1 ? arguments[1] : "")
let before = peakMemory()
let clock = ContinuousClock()
var times: [Duration] = []
var nodes = 0
var problems = 0
var memory = 0
for round in 0..<11 {
  let time = clock.measure {
    let tree = SyntaxTree.parse(text)
    nodes = tree.nodeCount
    problems = tree.problems.count
  }
  times.append(time)
  if round == 0 { memory = peakMemory() - before + text.count }
}
let median = times.sorted()[times.count / 2]
let seconds = Double(median.components.seconds) + Double(median.components.attoseconds) / 1e18
print(
  Int(Double(text.count) / seconds / 1e6), nodes, problems,
  String(Double(Int(Double(memory) / Double(max(1, text.count)) * 10)) / 10))
