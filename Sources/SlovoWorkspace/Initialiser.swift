import SlovoBuiltIn
import SlovoYAML

/// Makes new workspaces from the built-in content.
///
/// ```swift
/// try Initialiser(kind: .filled).make(at: "/home/ana/paketi")
/// ```
public struct Initialiser: Sendable {
  /// What a new workspace holds.
  public enum Kind: Hashable, Sendable {
    /// The built-in content, without the mailboxes of persons.
    case filled
    /// The languages without words, and empty folders for everything else.
    case bare
  }

  private let kind: Kind

  /// Makes workspaces of that kind.
  public init(kind: Kind) {
    self.kind = kind
  }

  /// Makes a workspace in a folder that is new or empty.
  ///
  /// - Returns: The paths of the files in it.
  /// - Throws: `WorkspaceError` when the folder holds something, or cannot be written; it is then as
  ///   it was.
  @discardableResult
  public func make(at folder: String) throws(WorkspaceError) -> [String] {
    if FileSystem.exists(folder) {
      guard try FileSystem.status(of: folder, followingLinks: true).kind == .folder else {
        throw WorkspaceError(.writing, folder, .notAFolder)
      }
      guard try FileSystem.names(in: folder).isEmpty else {
        throw WorkspaceError(.writing, folder, .folderNotEmpty)
      }
    }
    let files = kind == .filled ? Self.filledFiles : Self.bareFiles
    let pack = try PackWriter(folder: folder)
    for name in FileRole.folders + Self.innerFolders { try pack.makeFolder(name) }
    for file in files { try pack.write(file.bytes, to: file.path) }
    try pack.finish()
    return files.map(\.path)
  }

  private static let innerFolders = ["agendas", "curricula", "programmes", "templates"].map {
    "Content/" + $0
  }

  /// The files of the built-in content without the mailboxes of persons.
  static var filledFiles: [WorkspaceFile] {
    BuiltInContent.files.filter { FileRole(path: $0.path) != nil }.map { file in
      WorkspaceFile(path: file.path, bytes: withoutPersonalContacts(file.bytes, path: file.path))
    }
  }

  /// `slovo.yaml` and the languages, without words.
  static var bareFiles: [WorkspaceFile] {
    var files = [WorkspaceFile(path: "slovo.yaml", bytes: Array(bareSettings.utf8))]
    for file in BuiltInContent.files {
      switch FileRole(path: file.path) {
      case .locale:
        // The built-in content is read by tests.
        guard let document = try? YAMLDocument.read(bytes: file.bytes, file: file.path) else {
          continue
        }
        files.append(
          WorkspaceFile(path: file.path, bytes: withoutConcept(document) ?? file.bytes))
      case .rules: files.append(WorkspaceFile(path: file.path, bytes: file.bytes))
      case .workspace, .catalogue, .glossary, .organisations, .projects, .programme, .event,
        .agenda, .curriculum, .template, .logo, nil:
        continue
      }
    }
    return files
  }

  private static let bareSettings = """
    # The name of this workspace, in the source language.
    name: New workspace
    # The languages, in the order in which they are listed everywhere.
    languages: [sr-Cyrl, bs-Latn, mk, en]
    # The language that is translated from.
    source-language: en
    # The languages of bilingual documents, unless others are asked for.
    default-pair: [bs-Latn, en]

    """

  /// A language without the concept that names it, which a bare workspace does not have.
  private static func withoutConcept(_ document: YAMLDocument) -> [UInt8]? {
    guard document.root["concept"] != nil else { return nil }
    var edit = YAMLEdit(document)
    do throws(YAMLError) {
      try edit.remove(["concept"])
      return try edit.apply()
    } catch {
      return nil
    }
  }

  /// The file without the items of `contacts` that are marked `personal: true`; every other byte is
  /// kept.
  static func withoutPersonalContacts(_ bytes: [UInt8], path: String) -> [UInt8] {
    guard path.hasSuffix(".yaml"),
      // The built-in content is read by tests; what cannot be read holds no contact.
      let document = try? YAMLDocument.read(bytes: bytes, file: path)
    else { return bytes }
    var paths: [YAMLPath] = []
    collectPersonalContacts(document.root, at: [], isContacts: false, into: &paths)
    guard !paths.isEmpty else { return bytes }
    var edit = YAMLEdit(document)
    do throws(YAMLError) {
      for path in paths { try edit.remove(path) }
      return try edit.apply()
    } catch {
      // Nothing at all is better than somebody's mailbox.
      return []
    }
  }

  private static func collectPersonalContacts(
    _ node: YAMLNode, at path: YAMLPath, isContacts: Bool, into paths: inout [YAMLPath]
  ) {
    for (index, item) in node.items.enumerated() {
      let inner = path.appending(.index(index))
      if isContacts, item["personal"]?.text == "true" {
        paths.append(inner)
      } else {
        collectPersonalContacts(item, at: inner, isContacts: false, into: &paths)
      }
    }
    for (key, value) in node.entries {
      guard let name = key.text else { continue }
      collectPersonalContacts(
        value, at: path.appending(.key(name)), isContacts: name == "contacts", into: &paths)
    }
  }
}
