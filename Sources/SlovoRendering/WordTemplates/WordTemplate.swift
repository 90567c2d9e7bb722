import SlovoLocalization
public import SlovoModel
import SlovoXML
import SlovoZip

/// A document that was designed in Word, with tags for the facts of an event.
///
/// ```
/// {{event.title}}                                      a value
/// {{event.title|en}}  {{event.title|second}}           in another language
/// {{key:label.field.date}}  {{term:exchange-event}}    words of the catalogues and the glossary
/// {{image association width=40}}                       a picture of the house style
/// {{agenda.items[].time}}                              in a table: the row repeats; else the paragraph
/// {{#each agenda.items as item}} … {{/each}}           what is between, for each element
/// {{#if event.venue}} … {{else}} … {{/if}}             what is between, if there is such a value
/// ```
///
/// Tags may stand in the body, in headers, footers, notes, comments and text boxes, and may be split
/// over runs in any way. Everything else of the file stays as it is.
public struct WordTemplate: Sendable {
  /// A filled document.
  public struct Filled: Sendable {
    /// The file.
    public var bytes: [UInt8]
    /// What is missing; it shows as `⟨…⟩`.
    public var findings: [Finding]
  }

  /// The file, as it was named.
  public let file: String
  /// Its tags are isolated.
  private let package: WordTemplatePackage
  private let tags: [TagIsolation.Found]
  /// Whether it speaks of one `participant`, so that each of them gets a document.
  let isPersonal: Bool
  /// Names in the tags that no event could have.
  private let unknownNames: [WordTemplateError.Fault]

  /// Reads a template.
  ///
  /// - Parameters:
  ///   - bytes: the content of the file.
  ///   - file: the name to be used in errors.
  /// - Throws: `WordTemplateError` when the file is no Word document, holds macros or things from
  ///   elsewhere, or has tags that cannot be read.
  public init(_ bytes: [UInt8], file: String) throws(WordTemplateError) {
    self.file = file
    var package: WordTemplatePackage
    do throws(WordTagFault) {
      package = try WordTemplatePackage(bytes)
    } catch {
      throw WordTemplateError(
        file: file, faults: [.init(part: nil, context: nil, message: error.message)])
    }
    var isolation = TagIsolation(links: package.links)
    package.parts = package.parts.map { part in
      WordTemplatePackage.Part(
        path: part.path, kind: part.kind, root: isolation.isolated(part.root, part: part.path))
    }
    self.package = package
    tags = isolation.found
    let notes = package.parts.filter { [.footnotes, .endnotes, .comments].contains($0.kind) }
    let ordered = package.parts.flatMap { WordML.markerNumbers(in: $0.root) }
      .map { isolation.found[$0] }
    unknownNames = WordNameCheck(ordered, notes: Set(notes.map(\.path))).faults
    isPersonal = Self.isPersonal(ordered)
    guard isolation.faults.isEmpty else {
      throw WordTemplateError(file: file, faults: isolation.faults)
    }
  }

  /// Whether there is any tag in it.
  public var hasTags: Bool { !tags.isEmpty }

  /// Whether it shows pictures of the house style.
  public var hasPictures: Bool {
    tags.contains { if case .image = $0.tag.kind { true } else { false } }
  }

  /// The languages that its tags name, each once.
  public var languages: [LanguageTag] {
    var languages: [LanguageTag] = []
    for found in tags {
      switch found.tag.kind {
      case .field(_, .tag(let tag)), .image(_, .tag(let tag)):
        if !languages.contains(tag) { languages.append(tag) }
      case .field, .image, .each, .condition, .otherwise, .alternative, .end: break
      }
    }
    return languages
  }

  private static func isPersonal(_ tags: [TagIsolation.Found]) -> Bool {
    var names: [String?] = []
    for tag in tags.map(\.tag) {
      switch tag.kind {
      case .each(let path, let name):
        if Self.isPersonal(path, names) { return true }
        names.append(name)
      case .field(.path(let path), _), .condition(let path, _, _), .alternative(let path, _):
        if Self.isPersonal(path, names) { return true }
      case .end("each"): names.removeLast(names.isEmpty ? 0 : 1)
      case .field(.text, _), .image, .otherwise, .end: break
      }
    }
    return false
  }

  /// Whether a path begins with the participant, and not with an element that bears this name.
  private static func isPersonal(_ path: WordTagPath, _ names: [String?]) -> Bool {
    path.segments.first?.name == "participant" && !names.contains("participant")
  }

  /// The document with the values of a scope and the pictures of a house style.
  ///
  /// - Throws: `WordTemplateError` with every tag that cannot be filled.
  func filled(
    _ scope: Scope, voices: WordVoices, house: HouseStyle
  ) throws(WordTemplateError) -> Filled {
    let parts = package.parts
    let document = parts.first { $0.kind == .document }
    let documentPath = document?.path
    var notes = WordNotes()
    var comments = WordComments()
    for part in parts {
      switch part.kind {
      case .footnotes: notes.add(part.root, .footnote)
      case .endnotes: notes.add(part.root, .endnote)
      case .comments: comments.add(part.root)
      case .document, .header: break
      }
    }
    var filling = WordFilling(
      tags: tags, voices: voices, notes: notes, comments: comments,
      pictures: WordPictures(house, document: documentPath ?? "", in: package),
      bookmarks: WordBookmarks(in: parts.map(\.root)))
    let values = WordValues(scope: scope)
    var roots: [(path: String, root: XMLElement)] = []
    for part in parts {
      switch part.kind {
      case .footnotes, .endnotes, .comments: break
      case .document, .header:
        roots.append((part.path, filling.filled(part.root, values)))
      }
    }
    let marks = filling.notesOfMarks(like: roots.first { $0.path == documentPath }?.root)
    for place in roots.indices where roots[place].path == documentPath {
      roots[place].root.appendToBody(marks)
    }
    for part in parts {
      if case .footnotes = part.kind, let root = filling.notes.part(.footnote) {
        roots.append((part.path, root))
      }
      if case .endnotes = part.kind, let root = filling.notes.part(.endnote) {
        roots.append((part.path, root))
      }
      if case .comments = part.kind {
        roots.append((part.path, filling.comments.part(part.root)))
      }
    }
    for (path, root) in roots {
      // A value may have been put where the name of a field stands.
      if let field = WordFieldCheck.dangerousField(in: root) {
        throw WordTemplateError(
          file: file,
          faults: [
            .init(part: path, context: nil, message: "a tag makes a field \(field); remove it")
          ])
      }
    }
    let found = filling.regions.faults + filling.faults
    let faults = unknownNames + found.filter { !unknownNames.contains($0) }
    guard faults.isEmpty else { throw WordTemplateError(file: file, faults: faults) }
    let isStrict = document?.root.name.namespace == WordML.strict
    return Filled(
      bytes: try archive(of: roots, with: filling.pictures, isStrict: isStrict),
      findings: filling.findings)
  }

  private func archive(
    of roots: [(path: String, root: XMLElement)], with pictures: WordPictures, isStrict: Bool
  ) throws(WordTemplateError) -> [UInt8] {
    var identifiers = WordIdentifiers()
    var written: [String: [UInt8]] = [:]
    for (path, root) in roots {
      var writer = XMLWriter(standalone: true)
      writer.element(identifiers.unique(root))
      written[path] = writer.finish()
    }
    var entries = package.entries.map { entry in
      ZipEntry(
        path: entry.path, bytes: written[entry.path] ?? entry.bytes, method: entry.method,
        modified: entry.modified)
    }
    entries = WordPackageParts.adding(pictures, to: entries, isStrict: isStrict)
    do throws(ZipError) {
      return try ZipArchive.write(entries, modified: .earliest)
    } catch {
      throw WordTemplateError(
        file: file, faults: [.init(part: nil, context: nil, message: error.description)])
    }
  }
}

extension XMLElement {
  /// Puts paragraphs at the end of the body, before the properties of its last section.
  fileprivate mutating func appendToBody(_ paragraphs: [XMLElement]) {
    guard !paragraphs.isEmpty,
      let place = children.firstIndex(where: {
        if case .element(let element) = $0 { WordML.is(element, "body") } else { false }
      }), case .element(var body) = children[place]
    else { return }
    let end = body.children.lastIndex {
      if case .element(let element) = $0 { WordML.is(element, "sectPr") } else { false }
    }
    body.children.insert(
      contentsOf: paragraphs.map { .element($0) }, at: end ?? body.children.count)
    children[place] = .element(body)
  }
}
