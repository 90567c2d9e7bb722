import Foundation
import SlovoXML
import SlovoZip

/// The text that a person sees in a file, read back by other code than that which wrote it.
enum ReadBack {
  // MARK: DOCX

  static func docx(_ bytes: [UInt8]) throws -> (body: String, notes: String, margins: String) {
    let archive = try ZipArchive.read(bytes)
    var texts: [String: String] = [:]
    for path in archive.paths where path.hasPrefix("word/") && path.hasSuffix(".xml") {
      let root = try XMLDocument.read(archive.bytes(of: path), file: path).root
      texts[path] = text(of: root)
    }
    let margins = texts.filter { path, _ in
      path.hasPrefix("word/header") || path.hasPrefix("word/footer")
    }
    return (
      texts["word/document.xml"] ?? "", texts["word/footnotes.xml"] ?? "",
      margins.sorted { $0.key < $1.key }.map(\.value).joined(separator: "\n")
    )
  }

  private static func text(of element: XMLElement) -> String {
    if element.name.local == "t" { return element.text }
    return element.elements.map(text).joined()
  }

  // MARK: ODT

  /// The text of the body, of its notes, and of the margins of pages.
  static func odt(_ bytes: [UInt8]) throws -> (body: String, notes: String, margins: String) {
    let archive = try ZipArchive.read(bytes)
    let content = try XMLDocument.read(archive.bytes(of: "content.xml"), file: "content.xml").root
    let styles = try XMLDocument.read(archive.bytes(of: "styles.xml"), file: "styles.xml").root
    var notes = ""
    let body = office(content, notes: &notes)
    var none = ""
    return (body, notes, office(styles, notes: &none))
  }

  private static func office(_ element: XMLElement, notes: inout String) -> String {
    var text = ""
    for child in element.children {
      switch child {
      case .text(let characters): text += characters
      case .element(let inner) where inner.name.local == "title": continue
      case .element(let inner) where inner.name.local == "note-citation": text += inner.text
      case .element(let inner) where inner.name.local == "note-body":
        notes += office(inner, notes: &text)
      case .element(let inner): text += office(inner, notes: &notes)
      case .comment, .instruction: continue
      }
    }
    return text
  }

  // MARK: HTML

  /// The text between `<main>` and `</main>`.
  static func html(_ bytes: [UInt8]) -> String {
    let page = String(decoding: bytes, as: UTF8.self)
    guard let start = page.range(of: "<main"), let end = page.range(of: "</main>") else {
      return ""
    }
    return unescaped(withoutTags(page[start.lowerBound..<end.lowerBound]))
  }

  private static func withoutTags(_ text: Substring) -> String {
    // A box to tick and the answers of a choice, as they are printed.
    let text = text.replacing("label=\"–\"></option>", with: "label=\"–\">")
      .replacing("<input type=\"checkbox\"", with: "☐<input")
      .replacing("</option><option>", with: " / ")
    var output = ""
    var isInTag = false
    for character in text {
      switch character {
      case "<": isInTag = true
      case ">" where isInTag: isInTag = false
      default: if !isInTag { output.append(character) }
      }
    }
    return output
  }

  private static func unescaped(_ text: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&nbsp;", " "), ("&amp;", "&")]
      .reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  // MARK: Markdown

  /// The text without backslashes and tags; other markup stays, since it stands between the words.
  static func markdown(_ bytes: [UInt8]) -> String {
    var output = ""
    var rest = Substring(decoding: bytes, as: UTF8.self)
    while let character = rest.popFirst() {
      switch character {
      case "\\": if let escaped = rest.popFirst() { output.append(escaped) }
      case "<":
        guard let end = rest.firstIndex(of: ">") else { return output }
        let tag = rest[..<end]
        // An address between angle brackets shows itself.
        if tag.contains("@") || tag.contains("://") { output += tag }
        rest = rest[rest.index(after: end)...]
      default: output.append(character)
      }
    }
    return output
  }
}
