public import SlovoModel
import SlovoYAML

/// The files of the glossary of a folder, to be changed value by value.
///
/// ```swift
/// var files = try GlossaryFiles(folder: "ours")
/// try files.set("learning-cluster", path: "bs-Latn.gender", to: "masculine")
/// try files.save()
/// ```
///
/// Only the bytes of the values change; comments and order stay. Nothing is written before the
/// workspace as it would be has been read without an error, nor when a file is no longer what was
/// read when these files were opened; several files are written all or none. A file of which nothing is
/// left but its domain is removed.
public struct GlossaryFiles {
  private struct File {
    let path: String
    let document: YAMLDocument
    var edit: YAMLEdit
  }

  private let folder: String
  private var files: [File] = []
  /// Concepts that go to another domain, when all else has been changed.
  private var moves: [(concept: Identifier<Concept>, domain: String)] = []
  /// New files with their content.
  private var created: [(path: String, text: String)] = []

  /// Opens the glossary of a folder that has been read without an error.
  ///
  /// - Throws: `GlossaryFilesError` when a file cannot be read.
  public init(folder: String) throws(GlossaryFilesError) {
    var contents: [(path: String, bytes: [UInt8])] = []
    for path in try Self.paths(of: .folder(folder)) where path.hasPrefix("Glossary/") {
      contents.append((path, try Self.bytes(of: path, in: .folder(folder))))
    }
    try self.init(folder: folder, contents: contents)
  }

  init(
    folder: String, contents: [(path: String, bytes: [UInt8])]
  ) throws(GlossaryFilesError) {
    self.folder = folder
    for (path, bytes) in contents {
      do throws(YAMLError) {
        let document = try YAMLDocument.read(bytes: bytes, file: path)
        files.append(File(path: path, document: document, edit: YAMLEdit(document)))
      } catch {
        throw GlossaryFilesError(.badData, error.description)
      }
    }
  }

  // MARK: Changes

  /// Makes changes to terms, as a table asks for them.
  ///
  /// - Throws: `GlossaryFilesError` when a concept or term is not there, or a file cannot be changed
  ///   without touching other values.
  public mutating func apply(_ changes: [GlossaryChange]) throws(GlossaryFilesError) {
    var groups: [[GlossaryChange]] = []
    var concepts: [Identifier<Concept>: [GlossaryChange]] = [:]
    for change in changes {
      if case .value(let value, _) = change.kind, value.isOfConcept {
        concepts[change.concept, default: []].append(change)
        continue
      }
      if let last = groups.last?.first, last.concept == change.concept,
        last.language == change.language, last.term == change.term, case .value = last.kind,
        case .value = change.kind
      {
        groups[groups.count - 1].append(change)
      } else {
        groups.append([change])
      }
    }
    for group in groups { try change(group) }
    for (concept, changes) in concepts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let place = try file(of: concept)
      let path: YAMLPath = ["concepts", .key(concept.rawValue)]
      guard let node = files[place].document.root[path] else { continue }
      try edit(place) { (edit: inout YAMLEdit) throws(YAMLError) in
        try ConceptValueEdit(node: node, path: path).apply(changes, to: &edit)
      }
      for case .value(.domain, let domain?) in changes.map(\.kind) {
        try move(concept, to: domain)
      }
    }
  }

  private mutating func change(_ group: [GlossaryChange]) throws(GlossaryFilesError) {
    guard let first = group.first else { return }
    let place = try file(of: first.concept)
    let root = files[place].document.root
    let list: YAMLPath = ["concepts", .key(first.concept.rawValue), "terms"]
    let terms = root[list.appending(.key(first.language.description))]
    if case .term(let values) = first.kind {
      let term = TermEdit.value(of: first.term, values)
      try edit(place) { (edit: inout YAMLEdit) throws(YAMLError) in
        if terms == nil {
          try edit.insert(first.language.description, .sequence([term]), into: list)
        } else {
          try edit.append(term, to: list.appending(.key(first.language.description)))
        }
      }
      return
    }
    guard
      let position = terms?.items.firstIndex(where: { $0["term"]?.text == first.term }),
      let node = terms?.items[position]
    else {
      throw GlossaryFilesError(
        .notFound, "“\(first.concept)” has no term “\(first.term)” in \(first.language)")
    }
    let path = list.appending(.key(first.language.description)).appending(.index(position))
    let values = group.compactMap { change -> (TermValue, String?)? in
      if case .value(let value, let text) = change.kind { (value, text) } else { nil }
    }
    try edit(place) { (edit: inout YAMLEdit) throws(YAMLError) in
      try TermEdit(node: node, path: path).apply(values, to: &edit)
    }
  }

  /// Changes one value of a concept, or gives it one that it lacks.
  ///
  /// - Parameters:
  ///   - concept: the name of the concept.
  ///   - path: the keys below the concept, joined by dots: `definition.en`, `managed`,
  ///     `terms.sr-Cyrl[0].gender`; `sr-Cyrl.gender` means the first term of the language.
  ///   - text: the value; an empty one takes it out.
  /// - Throws: `GlossaryFilesError` when there is no such concept or place.
  public mutating func set(
    _ concept: Identifier<Concept>, path: String, to text: String
  ) throws(GlossaryFilesError) {
    if path == TermValue.domain.name { return try move(concept, to: text) }
    let place = try file(of: concept)
    let edit = ConceptEdit(root: files[place].document.root, concept: concept)
    try edit.set(path, to: text, in: &files[place].edit)
  }

  /// Moves a concept to another domain, which is another file, as it is written.
  ///
  /// - Throws: `GlossaryFilesError` when there is no such concept, or the name is none.
  public mutating func move(
    _ concept: Identifier<Concept>, to domain: String
  ) throws(GlossaryFilesError) {
    let path = files[try file(of: concept)].path
    guard Identifier<Concept>(domain) != nil else {
      throw GlossaryFilesError(
        .badData,
        domain.isEmpty
          ? "a concept has a domain, which is its file; name another one"
          : "“\(domain)” is no name of a domain; use small letters a–z, digits and hyphens")
    }
    if path != "Glossary/\(domain).yaml" { moves.append((concept, domain)) }
  }

  /// The term that a place holds, with its language; `nil` for other places.
  public func term(
    _ concept: Identifier<Concept>, path: String
  ) -> (language: LanguageTag, text: String)? {
    guard let place = try? file(of: concept) else { return nil }
    return ConceptEdit(root: files[place].document.root, concept: concept).term(at: path)
  }

  /// Whether a file is not there yet.
  public func isNew(_ path: String) -> Bool { !files.contains { $0.path == path } }

  /// The language of a place that is a term, or a form of one, that may be used; `nil` for a remark or
  /// a wrong term, which may have letters of two scripts.
  public func languageOfUsableTerm(
    _ concept: Identifier<Concept>, path: String
  ) -> LanguageTag? {
    guard let place = try? file(of: concept) else { return nil }
    return ConceptEdit(root: files[place].document.root, concept: concept)
      .languageOfUsableTerm(path)
  }

  /// Adds a concept to the file of its domain, which is made when there is none.
  ///
  /// - Throws: `GlossaryFilesError` when the concept is there already.
  public mutating func add(_ concept: Concept) throws(GlossaryFilesError) {
    if (try? file(of: concept.id)) != nil {
      throw GlossaryFilesError(
        .notFound, "there is a concept “\(concept.id)” already; change it with `slovo glossary set`"
      )
    }
    guard let place = files.firstIndex(where: { $0.path == "Glossary/\(concept.domain).yaml" })
    else {
      let order = files.lazy.map { ConceptStyle($0.document) }.first { !$0.languages.isEmpty }
      let value = ConceptValue.value(of: concept, languages: order?.languages ?? [])
      let file = YAMLValue.mapping([
        YAMLValue.Entry("domain", .string(concept.domain)),
        YAMLValue.Entry("concepts", .mapping([YAMLValue.Entry(concept.id.rawValue, value)])),
      ])
      created.append(("Glossary/\(concept.domain).yaml", YAMLWriter.write(file)))
      return
    }
    let style = ConceptStyle(files[place].document)
    let value = ConceptValue.value(of: concept, languages: style.languages)
    try edit(place) { (edit: inout YAMLEdit) throws(YAMLError) in
      try edit.insert(
        concept.id.rawValue, value, after: style.predecessor(of: concept.id.rawValue),
        into: ["concepts"], isSetApart: style.isSetApart)
    }
  }

  /// Removes a concept with its terms.
  ///
  /// - Throws: `GlossaryFilesError` when there is no such concept.
  public mutating func remove(_ concept: Identifier<Concept>) throws(GlossaryFilesError) {
    let place = try file(of: concept)
    try edit(place) { (edit: inout YAMLEdit) throws(YAMLError) in
      try edit.remove(["concepts", .key(concept.rawValue)])
    }
  }

  private func file(of concept: Identifier<Concept>) throws(GlossaryFilesError) -> Int {
    let path: YAMLPath = ["concepts", .key(concept.rawValue)]
    guard let place = files.firstIndex(where: { $0.document.root[path] != nil }) else {
      throw GlossaryFilesError(.notFound, "there is no concept “\(concept)”")
    }
    return place
  }

  private mutating func edit(
    _ place: Int, _ change: (inout YAMLEdit) throws(YAMLError) -> Void
  ) throws(GlossaryFilesError) {
    do throws(YAMLError) {
      try change(&files[place].edit)
    } catch {
      throw GlossaryFilesError(.badData, error.description)
    }
  }

  // MARK: Writing

  /// Writes the files that have changed.
  ///
  /// - Parameter isChecked: whether nothing is written when the workspace would have an error.
  /// - Returns: the paths of the files, relative to the folder.
  /// - Throws: `GlossaryFilesError` when the workspace would have an error, a file is no longer what
  ///   was read, or cannot be written.
  @discardableResult
  public func save(isChecked: Bool = true) throws(GlossaryFilesError) -> [String] {
    let changed = try results()
    guard !changed.isEmpty else { return [] }
    let written = changed.filter { !isRemoved($0.path, $0.bytes) }
    let removed = changed.filter { isRemoved($0.path, $0.bytes) }
    if isChecked {
      try check(
        Dictionary(written.map { ($0.path, $0.bytes) }, uniquingKeysWith: { $1 }),
        without: Set(removed.map(\.path)))
    }
    do throws(WorkspaceError) {
      var writer = AtomicFiles(in: folder)
      try writer.write(
        written.map { path, bytes, before in
          (folder + "/" + path, bytes, before.map { .unchanged(from: $0) } ?? .absent)
        },
        removing: removed.map { path, _, before in (folder + "/" + path, before ?? []) })
    } catch {
      throw GlossaryFilesError(.inputOutput, error.description)
    }
    return changed.map(\.path)
  }

  /// Whether a file has nothing but the name of its domain, and not a remark that somebody wrote.
  private func isRemoved(_ path: String, _ bytes: [UInt8]) -> Bool {
    guard !bytes.contains(UInt8(ascii: "#")),
      // What cannot be read is reported when the workspace is checked.
      let root = try? YAMLDocument.read(bytes: bytes, file: path).root
    else { return false }
    return root["concepts"]?.kind == .mapping && root["concepts"]?.entries.isEmpty == true
  }

  /// Whether a file was removed by what was saved.
  public func isGone(_ path: String) -> Bool { !FileSystem.exists(folder + "/" + path) }

  /// The files as they would be written, with what was read.
  func results() throws(GlossaryFilesError) -> [(path: String, bytes: [UInt8], before: [UInt8]?)] {
    var all: [(path: String, bytes: [UInt8], before: [UInt8]?)] = []
    for file in files {
      do throws(YAMLError) {
        let before = file.document.bytes
        all.append((file.path, file.edit.isEmpty ? before : try file.edit.apply(), before))
      } catch {
        throw GlossaryFilesError(.badData, error.description)
      }
    }
    all += created.map { ($0.path, Array($0.text.utf8), nil) }
    for (concept, domain) in moves {
      let target = "Glossary/\(domain).yaml"
      do throws(YAMLError) {
        var place = 0
        while place < all.count, try !ConceptMove.has(concept, all[place].bytes, all[place].path) {
          place += 1
        }
        guard place < all.count else { continue }
        let known = all.firstIndex { $0.path == target }
        let move = try ConceptMove(concept, from: all[place].bytes, file: all[place].path)
        all[place].bytes = move.rest
        if let known {
          all[known].bytes = try move.added(to: all[known].bytes, file: target)
        } else {
          all.append((target, move.alone(in: domain), nil))
        }
      } catch {
        throw GlossaryFilesError(.badData, error.description)
      }
    }
    return all.filter { $0.bytes != $0.before }
  }

  /// Reads the workspace as it would be.
  private func check(
    _ changed: [String: [UInt8]], without removed: Set<String>
  ) throws(GlossaryFilesError) {
    let source = WorkspaceSource.folder(folder)
    var paths = try Self.paths(of: source).filter { !removed.contains($0) }
    paths += changed.keys.filter { !paths.contains($0) }
    var all: [WorkspaceFile] = []
    for path in paths {
      let bytes: [UInt8]
      if let changed = changed[path] {
        bytes = changed
      } else {
        bytes = try Self.bytes(of: path, in: source)
      }
      all.append(WorkspaceFile(path: path, bytes: bytes))
    }
    let loaded: LoadedWorkspace
    do throws(WorkspaceError) {
      loaded = try Workspace.load(from: .files(all))
    } catch {
      throw GlossaryFilesError(.inputOutput, error.description)
    }
    guard loaded.workspace != nil else {
      throw GlossaryFilesError(.badData, loaded.report.trimmingLastNewline)
    }
  }

  private static func paths(of source: WorkspaceSource) throws(GlossaryFilesError) -> [String] {
    do throws(WorkspaceError) {
      return try source.listing().paths
    } catch {
      throw GlossaryFilesError(.inputOutput, error.description)
    }
  }

  private static func bytes(
    of path: String, in source: WorkspaceSource
  ) throws(GlossaryFilesError) -> [UInt8] {
    do throws(WorkspaceError) {
      return try source.bytes(of: path)
    } catch {
      throw GlossaryFilesError(.inputOutput, error.description)
    }
  }
}

/// Why the glossary was not changed.
public struct GlossaryFilesError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of trouble.
  public enum Kind: Hashable, Sendable {
    /// There is no such concept, term or place.
    case notFound
    /// The values do not fit, or a file is faulty.
    case badData
    /// A file cannot be read or written.
    case inputOutput
  }

  /// The kind of trouble.
  public let kind: Kind
  /// What is wrong and what to do.
  public let description: String

  init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }
}

extension String {
  fileprivate var trimmingLastNewline: String {
    hasSuffix("\n") ? String(dropLast()) : self
  }
}
