import SlovoModel
import SlovoRendering
import SlovoZip

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
    for entry in try ZipArchive.read(archive).entries() {
      paths.append(entry.path)
      // Pictures are not looked into.
      guard !entry.path.hasPrefix("word/media/") else { continue }
      guard let root = XMLNode.parse(entry.bytes) else { throw Fault.notWellFormed(entry.path) }
      parts[entry.path] = root
      bytes[entry.path] = entry.bytes
    }
  }

  enum Fault: Error {
    case notWellFormed(String)
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
}
