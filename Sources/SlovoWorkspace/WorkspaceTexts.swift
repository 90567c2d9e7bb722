public import SlovoLocalization
public import SlovoModel
internal import SlovoYAML

/// A text in a file of a workspace.
public struct WorkspaceText: Sendable {
  /// The text as it reads.
  public let text: String
  /// The file, relative to the workspace.
  public let file: String
  /// The language that the file says the text is in, where it says so.
  public let language: LanguageTag?
  /// Where its parts stand.
  public let places: TextPlaces
}

extension WorkspaceSource {
  /// Every text in the files of words, content and terms, in the order of the files.
  ///
  /// Terms that the glossary forbids are left out, with what is said of them: they are wrong on
  /// purpose.
  ///
  /// - Throws: `WorkspaceError` when a file cannot be read.
  public func texts() throws(WorkspaceError) -> [WorkspaceText] {
    var texts: [WorkspaceText] = []
    let paths = try listing().paths
    var folders: Set<String> = []
    for path in paths {
      let parts = path.split(separator: "/")
      if parts.count > 2, parts[0] == "Locales" { folders.insert(String(parts[1])) }
    }
    for path in paths where path.hasSuffix(".yaml") {
      let problems = YAMLProblems()
      // What is no YAML has been reported when the workspace was loaded.
      guard let root = YAMLDocument.read(bytes: try bytes(of: path), file: path, in: problems)?.root
      else { continue }
      let parts = path.split(separator: "/")
      let folder = parts.first == "Locales" && parts.count > 1 ? String(parts[1]) : nil
      let language = folder ?? root["language"]?.text
      TextWalk(file: path, folders: folders).collect(
        root, language: language.flatMap { LanguageTag($0) }, &texts)
    }
    return texts
  }
}

/// Goes through the values of a file.
private struct TextWalk {
  let file: String
  /// The folders of the languages: a key of this name says the language of its values.
  let folders: Set<String>

  /// Keys whose values are no words: places in documents, remarks, tags, addresses.
  private static let skipped: Set<String> = [
    "source", "note", "language", "aliases", "full-tag", "tag", "id", "key", "source-hash",
  ]

  func collect(_ node: YAMLNode, language: LanguageTag?, _ texts: inout [WorkspaceText]) {
    switch node.kind {
    case .scalar:
      guard let text = node.text, !text.isEmpty else { return }
      let file = file
      texts.append(
        WorkspaceText(
          text: text, file: file, language: language,
          places: TextPlaces { offset in
            node.place(ofTextOffset: offset).map {
              SourcePlace(file: file, line: $0.line, column: $0.column)
            }
          }))
    case .sequence:
      for item in node.items { collect(item, language: language, &texts) }
    case .mapping:
      guard node["status"]?.text != "forbidden" else { return }
      for (key, value) in node.entries {
        let name = key.text ?? ""
        guard !Self.skipped.contains(name) else { continue }
        let named = folders.contains(name) ? LanguageTag(name) : nil
        collect(value, language: named ?? language, &texts)
      }
    }
  }
}
