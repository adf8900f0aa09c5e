#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The material that tests read but the repository does not hold: public suites, recorded clients, LSP's meta model.
///
/// It lies where the environment variable `PLUMBLINE_SHARED` says, else in a folder `shared` beside the checkout.
public enum Shared {
  /// What a skipped test says.
  public static let absence =
    "needs the shared material: set PLUMBLINE_SHARED or put a folder `shared` beside the checkout"

  /// The folder itself, or `nil` if there is none.
  public static let folder: String? = {
    if let named = getenv("PLUMBLINE_SHARED").map({ String(cString: $0) }), !named.isEmpty {
      return isFolder(named) ? named : nil
    }
    // This file is Tests/TestSupport/Shared.swift, so the checkout is three steps up.
    var root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    guard root.count > 4 else { return nil }
    root.removeLast(4)
    let beside = root.joined(separator: "/") + "/shared"
    return isFolder(beside) ? beside : nil
  }()

  /// A folder inside, or `nil` if it is not there.
  public static func folder(_ name: String) -> String? {
    guard let path = folder.map({ "\($0)/\(name)" }), isFolder(path) else { return nil }
    return path
  }

  /// The names of the files in a folder, sorted; none if the folder is not there.
  public static func files(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The bytes of a file, or `nil` if it cannot be read.
  public static func bytes(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count >= 0 else { return nil }
      if count == 0 { return result }
      result.append(contentsOf: buffer[..<count])
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
