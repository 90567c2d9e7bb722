import SlovoModel
import SlovoRendering

/// A Word document that has been taken apart again.
struct WordFile {
  /// The paths of the parts, in the order of the archive.
  var paths: [String]
  var parts: [String: XMLNode]
  var bytes: [String: [UInt8]]

  /// The documents whose files are looked at.
  static let fixtures = RichDocument.cases + [OddDocument.fixture]

  /// - Throws: What the renderer throws, or `WordFile.Fault` when a part is not well-formed.
  init(_ document: Document) throws {
    try self.init(bytes: DOCXRenderer().render(document))
  }

  init(bytes archive: [UInt8]) throws {
    paths = []
    parts = [:]
    bytes = [:]
    for (path, content) in try Self.entries(of: archive) {
      guard let root = XMLNode.parse(content) else { throw Fault.notWellFormed(path) }
      paths.append(path)
      parts[path] = root
      bytes[path] = content
    }
  }

  enum Fault: Error {
    case notWellFormed(String)
    case notAnArchive
  }

  /// The root of a part, or an empty element.
  subscript(path: String) -> XMLNode {
    parts[path] ?? XMLNode(name: "", attributes: [:])
  }

  var document: XMLNode { self["word/document.xml"] }
  var styles: XMLNode { self["word/styles.xml"] }
  var footnotes: XMLNode { self["word/footnotes.xml"] }

  /// The parts with text of the document.
  var textParts: [String] {
    paths.filter { path in
      ["document", "footnotes", "header", "footer"].contains { path.hasPrefix("word/\($0)") }
    }
  }

  private static func entries(of archive: [UInt8]) throws -> [(String, [UInt8])] {
    var entries: [(String, [UInt8])] = []
    var at = 0
    func number(_ offset: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(archive[at + offset + $1]) << ($1 * 8) }
    }
    while number(0, 4) == 0x0403_4b50 {
      let (size, nameSize) = (number(18, 4), number(26, 2))
      let name = String(decoding: archive[(at + 30)..<(at + 30 + nameSize)], as: UTF8.self)
      let start = at + 30 + nameSize
      entries.append((name, Array(archive[start..<(start + size)])))
      at = start + size
    }
    return entries
  }
}
