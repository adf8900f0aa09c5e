/// The checkout that the tests run in.
public enum Repository {
  /// Its absolute path.
  public static let root: String = {
    // This file is Tests/TestSupport/Repository.swift.
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
  }()

  /// The Swift files below a folder of the checkout, as paths from its root, in order.
  public static func swiftFiles(below folder: String) -> [String] {
    Shared.files(in: "\(root)/\(folder)").flatMap { name -> [String] in
      let path = "\(folder)/\(name)"
      return name.hasSuffix(".swift") ? [path] : name.contains(".") ? [] : swiftFiles(below: path)
    }
  }

  /// The lines of a file of the checkout; none if it is not there.
  public static func lines(of path: String) -> [String] {
    let bytes = Shared.bytes(of: "\(root)/\(path)") ?? []
    return String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }
}
