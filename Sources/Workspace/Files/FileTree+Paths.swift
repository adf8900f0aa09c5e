#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FileTree {
  /// A path from the root of the file system, by the names alone.
  public func absolute(_ path: FilePath) -> FilePath {
    if path.isAbsolute { return path.normalized }
    var start = base ?? FilePath(".")
    if !start.isAbsolute, let folder = FileTree.currentFolder { start = folder.appending(start.bytes) }
    return start.appending(path.bytes).normalized
  }

  /// Whether two paths lead to one place once every link is followed.
  public func isSame(_ first: FilePath, _ second: FilePath) -> Bool {
    let first = absolute(first)
    let second = absolute(second)
    return first == second || (resolved(first).map { $0 == resolved(second) } ?? false)
  }

  /// Where an absolute path leads once every link is followed; `nil` where there is nothing.
  func resolved(_ path: FilePath) -> FilePath? {
    guard path.isAbsolute, !path.bytes.contains(0) else { return nil }
    let name = path.bytes.map { CChar(bitPattern: $0) } + [0]
    guard let target = realpath(name, nil) else { return nil }
    defer { free(target) }
    return FilePath(
      bytes: UnsafeBufferPointer(start: target, count: strlen(target)).map { UInt8(bitPattern: $0) })
  }
}

extension FilePath {
  /// The folder that a path lies in, by the names alone; the root of the file system lies in itself.
  public var parent: FilePath {
    if isNormal {
      guard let last = bytes.lastIndex(of: UInt8(ascii: "/")) else { return FilePath(".") }
      return FilePath(bytes: bytes[..<max(last, 1)])
    }
    let names = normalized.components
    if names.isEmpty { return isAbsolute ? FilePath("/") : FilePath("..") }
    let rest = Array(names.dropLast().joined(separator: [UInt8(ascii: "/")]))
    if isAbsolute { return FilePath(bytes: [UInt8(ascii: "/")] + rest) }
    return rest.isEmpty ? FilePath(".") : FilePath(bytes: rest)
  }

  /// Whether a path is a folder or lies below it, by the names alone.
  public func isInside(_ folder: FilePath) -> Bool {
    if isNormal, folder.isNormal {
      let outer = folder.bytes.count
      return bytes.starts(with: folder.bytes) && (bytes.count == outer || bytes[outer] == UInt8(ascii: "/"))
    }
    let own = components
    let outer = folder.components
    return own.count >= outer.count && zip(own, outer).allSatisfy { $0.elementsEqual($1) }
  }

  /// The way from a folder to this path, with `..` where it leads upward; both from the root of the file system.
  public func path(from folder: FilePath) -> FilePath {
    let own = normalized.components
    let outer = folder.normalized.components
    guard isAbsolute, folder.isAbsolute else { return self }
    let shared = zip(own, outer).prefix { $0.elementsEqual($1) }.count
    let up = Array(repeating: Array("..".utf8)[...], count: outer.count - shared)
    let steps = up + own[shared...]
    return steps.isEmpty ? FilePath(".") : FilePath(bytes: steps.joined(separator: [UInt8(ascii: "/")]))
  }
}
