import FoundationEssentials
import Testing

/// Runs the suite of the MessageFormat Working Group, which lies outside this package.
///
/// `SLOVO_MF2_SUITE` names its folder; without it, the one next to the package is taken if it is
/// there.
@Suite("MessageFormatConformance")
struct MessageFormatConformance {
  static let folder: String? = {
    if let given = ProcessInfo.processInfo.environment["SLOVO_MF2_SUITE"] { return given }
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let neighbour = root.appending(path: "../shared/conformance/messageformat2/tests").path
    if FileManager.default.fileExists(atPath: neighbour) { return neighbour }
    print("conformance: skipped, for SLOVO_MF2_SUITE names no folder of tests")
    return nil
  }()

  @Test("formats every message of the suite as expected", .enabled(if: folder != nil))
  func suite() throws {
    let folder = try #require(Self.folder)
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".json") }.sorted()
    try #require(!files.isEmpty, "there is no test in \(folder)")
    let runner = SuiteRunner()
    var passed = 0
    var count = 0
    for file in files {
      let data = try Data(contentsOf: URL(filePath: folder).appending(path: file))
      let suite = try JSONDecoder().decode(SuiteFile.self, from: data)
      for test in suite.tests {
        count += 1
        let test = test.inheriting(suite.defaultTestProperties)
        if let failure = runner.failure(of: test) {
          Issue.record("\(file): \((test.src ?? "").debugDescription): \(failure)")
        } else {
          passed += 1
        }
      }
    }
    print("conformance: \(passed) of \(count)")
  }
}
