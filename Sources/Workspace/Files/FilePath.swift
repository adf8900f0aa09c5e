/// A path as the bytes that the file system has for it: names on disk need not be UTF-8.
public struct FilePath: Hashable, Sendable {
  /// The most bytes that the systems take for a path (`PATH_MAX`); nothing is at a longer one.
  public static let longest = 4096

  /// The bytes, without a terminating zero.
  public let bytes: [UInt8]

  /// Takes bytes as they are.
  public init(bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
  }

  /// Takes a string's UTF-8, or the bytes that `text(of:)` has put into it.
  public init(_ string: String) {
    bytes = FilePath.bytes(of: string)
  }

  /// The path for people; bytes that are no UTF-8 come out as U+FFFD.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether it starts at the root of the file system.
  public var isAbsolute: Bool { bytes.first == UInt8(ascii: "/") }

  /// The names that it is made of, without empty ones and `.`.
  public var components: [ArraySlice<UInt8>] {
    bytes.split(separator: UInt8(ascii: "/")).filter { !$0.elementsEqual([UInt8(ascii: ".")]) }
  }

  /// The last name; empty for the root and for an empty path.
  public var name: ArraySlice<UInt8> {
    var end = bytes.endIndex
    while true {
      while end > 0, bytes[end - 1] == UInt8(ascii: "/") { end -= 1 }
      let start = bytes[..<end].lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
      guard end - start == 1, bytes[start] == UInt8(ascii: ".") else { return bytes[start..<end] }
      end = start
    }
  }

  /// The path of an entry of this folder; of an empty path or `.`, the entry itself.
  public func appending(_ name: some Sequence<UInt8>) -> FilePath {
    if bytes.isEmpty || bytes == [UInt8(ascii: ".")] { return FilePath(bytes: name) }
    let separator: [UInt8] = bytes.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]
    return FilePath(bytes: bytes + separator + name)
  }

  /// The path as seen from a folder, where it lies below it; else as it is, without a leading `./`.
  public func relative(to folder: FilePath?) -> FilePath {
    if isAbsolute, let folder, folder.isAbsolute {
      let own = components
      let outer = folder.components
      guard own.count > outer.count, zip(own, outer).allSatisfy({ $0.elementsEqual($1) }) else { return self }
      return FilePath(bytes: own[outer.count...].joined(separator: [UInt8(ascii: "/")]))
    }
    var rest = bytes[...]
    while rest.starts(with: "./".utf8) { rest = rest.dropFirst(2).drop { $0 == UInt8(ascii: "/") } }
    return rest.isEmpty ? FilePath(".") : FilePath(bytes: rest)
  }

  /// The same place without `.`, `..` and doubled separators, by the names alone: links are not looked at.
  public var normalized: FilePath {
    if isNormal { return self }
    var kept: [ArraySlice<UInt8>] = []
    for component in components {
      let isParent = component.elementsEqual("..".utf8)
      if isParent, let last = kept.last, !last.elementsEqual("..".utf8) {
        kept.removeLast()
      } else if !(isParent && isAbsolute) {
        kept.append(component)
      }
    }
    let joined = Array(kept.joined(separator: [UInt8(ascii: "/")]))
    if isAbsolute { return FilePath(bytes: [UInt8(ascii: "/")] + joined) }
    return joined.isEmpty ? FilePath(".") : FilePath(bytes: joined)
  }

  /// Whether no name is empty, `.` or `..`, so that there is nothing to leave out: true of nearly every path.
  var isNormal: Bool {
    var length = 0
    var dots = 0
    for byte in bytes.dropFirst(isAbsolute ? 1 : 0) {
      if byte == UInt8(ascii: "/") {
        if length == dots, dots <= 2 { return false }
        (length, dots) = (0, 0)
      } else {
        length += 1
        if byte == UInt8(ascii: ".") { dots += 1 }
      }
    }
    return length != dots || dots > 2
  }
}

extension FilePath: Comparable {
  /// Orders by bytes, which is the same on every machine.
  public static func < (first: FilePath, second: FilePath) -> Bool {
    first.bytes.lexicographicallyPrecedes(second.bytes)
  }
}
