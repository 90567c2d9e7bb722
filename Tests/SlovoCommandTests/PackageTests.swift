import Foundation
import Testing

/// The build warns of files of a target that it knows no use for.
@Suite("Package.swift")
struct PackageTests {
  private static let root = Documentation.root

  @Test("leaves every file of the tests out of the build that is no source")
  func dataOfTests() throws {
    let manifest = try String(
      contentsOf: Self.root.appending(path: "Package.swift"), encoding: .utf8)
    let tests = Self.root.appending(path: "Tests")
    let paths = try #require(
      FileManager.default.enumerator(atPath: tests.path())?.allObjects as? [String])
    for target in Set(paths.compactMap { $0.split(separator: "/").first.map { String($0) } }) {
      let excluded = Self.excluded(from: target, in: manifest)
      for path in paths where path.hasPrefix(target + "/") && !path.hasSuffix(".swift") {
        let file = String(path.dropFirst(target.count + 1))
        guard !Self.isFolder(tests.appending(path: path)) else { continue }
        #expect(
          excluded.contains { file == $0 || file.hasPrefix($0 + "/") },
          "\(path) is not in the list of what is excluded")
      }
    }
  }

  private static func isFolder(_ url: URL) -> Bool {
    (try? url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == true
  }

  /// What the target of that name excludes.
  private static func excluded(from target: String, in manifest: String) -> [String] {
    guard let start = manifest.range(of: "name: \"\(target)\"")?.upperBound else { return [] }
    let rest = manifest[start...]
    let end = rest.range(of: ".testTarget(")?.lowerBound ?? rest.endIndex
    guard let list = rest[..<end].range(of: "exclude: [") else { return [] }
    let names = rest[list.upperBound..<end].prefix { $0 != "]" }
    return names.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
  }
}
