import Foundation
import Testing

/// A letter of the other script in a word of the data would be seen by nobody, and the word never found.
@Suite("Words in the data of languages")
struct DataScriptTests {
  static let files: [URL] = {
    let locales = Tables.root.appending(path: "Locales")
    let found = FileManager.default.enumerator(at: locales, includingPropertiesForKeys: nil)
    return (found?.compactMap { $0 as? URL } ?? [])
      .filter { $0.pathExtension == "txt" && $0.lastPathComponent != "checks.txt" }
      .sorted { $0.path < $1.path }
  }()

  @Test("have letters of one script each", arguments: files)
  func oneScript(file: URL) throws {
    #expect(Self.files.count > 10)
    let text = try String(contentsOf: file, encoding: .utf8)
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.hasPrefix("#") {
      for word in line.split(whereSeparator: { !$0.isLetter }) {
        let scalars = word.unicodeScalars
        // Capitals such as C and V stand for classes of letters.
        let isMixed =
          scalars.contains { ("\u{400}"..."\u{4FF}").contains($0) }
          && scalars.contains { ("a"..."z").contains($0) || ("\u{E0}"..."\u{17F}").contains($0) }
        #expect(!isMixed, "\(file.lastPathComponent):\(number + 1): \(word)")
      }
    }
  }
}
