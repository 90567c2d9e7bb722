import Foundation
import SlovoLocalization
import SlovoModel
import SlovoWorkspace
import Testing

/// The shipped workspace in memory, with two languages that it does not have: Croatian, whose files
/// are those of Bosnian with changes, and Albanian, of which little is translated yet.
enum AddedLanguages {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  private static let root = folder.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func loaded() throws -> LoadedWorkspace {
    var files = try shipped()
    files += files.compactMap(croatian)
    for path in ["hr-Latn/locale.yaml", "sq/locale.yaml", "sq/messages/templates.yaml"] {
      files.append((path: "Locales/" + path, text: try text(of: folder.appending(path: path))))
    }
    let term = try text(of: folder.appending(path: "sq/second-exchange-event.yaml"))
    files = files.map { file in
      guard file.path.hasPrefix("Glossary/") else { return file }
      return (file.path, adding(term, to: "second-exchange-event", in: withCroatian(file.text)))
    }
    return try Workspace.load(
      from: .files(files.map { WorkspaceFile(path: $0.path, bytes: Array($0.text.utf8)) }))
  }

  private static func shipped() throws -> [(path: String, text: String)] {
    var files = [("slovo.yaml", try text(of: root.appending(path: "slovo.yaml")))]
    for name in ["Content", "Glossary", "Locales"] {
      let folder = root.appending(path: name)
      let paths = try #require(
        FileManager.default.enumerator(atPath: folder.path())?.allObjects as? [String])
      for path in paths.sorted() where path.hasSuffix(".yaml") || path.hasSuffix(".txt") {
        files.append((name + "/" + path, try text(of: folder.appending(path: path))))
      }
    }
    return files
  }

  private static func text(of url: URL) throws -> String {
    try String(contentsOf: url, encoding: .utf8)
  }

  // MARK: Croatian

  /// A catalogue of Bosnian as one of Croatian.
  private static func croatian(
    _ file: (path: String, text: String)
  ) -> (path: String, text: String)? {
    guard file.path.hasPrefix("Locales/bs-Latn/"), !file.path.hasSuffix("locale.yaml") else {
      return nil
    }
    return (file.path.replacing("bs-Latn", with: "hr-Latn"), inCroatian(file.text))
  }

  /// A few words that differ; the rest is left as it is.
  private static func inCroatian(_ text: String) -> String {
    text.replacing("bs-Latn", with: "hr-Latn").replacing("saradnj", with: "suradnj")
      .replacing("Saradnj", with: "Suradnj").replacing("Učesni", with: "Sudioni")
      .replacing("učesni", with: "sudioni")
  }

  /// Each concept's Bosnian terms once more, as Croatian ones.
  private static func withCroatian(_ glossary: String) -> String {
    var lines: [String] = []
    var copy: [String]?
    for line in glossary.split(separator: "\n", omittingEmptySubsequences: false) {
      let isDeeper = line.hasPrefix("        ")
      if let finished = copy, !isDeeper {
        lines += finished
        copy = nil
      }
      lines.append(String(line))
      if line == "      bs-Latn:" { copy = [] }
      copy?.append(inCroatian(String(line)))
    }
    return (lines + (copy ?? [])).joined(separator: "\n")
  }

  // MARK: Albanian

  /// The lines of a term put in front of the other terms of a concept.
  private static func adding(_ term: String, to concept: String, in glossary: String) -> String {
    guard let start = glossary.range(of: "\n  \(concept):\n"),
      let terms = glossary.range(of: "\n    terms:\n", range: start.upperBound..<glossary.endIndex)
    else { return glossary }
    var glossary = glossary
    glossary.insert(contentsOf: term, at: terms.upperBound)
    return glossary
  }
}
