import Foundation
import Testing

@testable import SlovoOrthography

@Test("fast = careful") func basic() throws {
  let l = "/work/wt/orth/Locales/sr-Cyrl/"
  func read(_ p: String) throws -> String { try String(contentsOfFile: p, encoding: .utf8) }
  let c = try ScriptConverter(
    rules: read(l + "from-latin.txt"), direction: .toCyrillic, boundaries: read(l + "boundaries.txt"),
    foreignWords: read(l + "foreign-words.txt"))
  var careful = c
  careful.engine.usesPlainWords = false
  for line in try read("/tmp/orth/sentA.tsv").split(separator: "\n") {
    let text = String(line.split(separator: "\t", omittingEmptySubsequences: false)[5])
    let (a, b) = (c.convert(text), careful.convert(text))
    if a != b { print("DIFF", a, "|||", b) }
  }
}
