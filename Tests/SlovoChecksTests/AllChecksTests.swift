import Foundation
import SlovoChecks
import Testing

@Suite("All checks")
struct AllChecksTests {
  @Test("are those of the files, and each has its tests")
  func lists() throws {
    let names = AllChecks.list.map { String(describing: type(of: $0)) }.sorted()
    let files = { (path: String, ending: String) -> [String] in
      try FileManager.default.contentsOfDirectory(
        atPath: CheckFixtures.root.appending(path: path).path()
      ).filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }.sorted()
    }
    #expect(try files("Sources/SlovoChecks/Rules", ".swift") == names)
    #expect(try files("Tests/SlovoChecksTests/Rules", "Tests.swift") == names)
  }

  @Test("have ids in kebab case and are found by them")
  func ids() {
    #expect(
      AllChecks.list.map { type(of: $0).id.description } == [
        "letters-swapped", "scripts-mixed", "transliteration-broken",
      ])
    guard case .failure(let unknown) = AllChecks.named(["scripts-mixt"]) else {
      Issue.record("an unknown name is found")
      return
    }
    #expect(unknown.name == "scripts-mixt")
  }
}
