import SlovoLocalization
import SlovoModel

/// The page that lists the documents of a pack, with links that lead to them from beside them.
///
/// It tells what the event is called and when it is, and of each document the title, the languages,
/// and each file with its format and size.
struct PackIndex {
  let documents: DocumentBuilder
  let event: Event
  let programme: Programme
  /// The title of the event, in each language.
  let title: [Inline]
  let voices: [Voice]

  /// The page, and what is missing in it.
  func page(of pack: Pack) -> (document: Document, findings: [Finding]) {
    var writers = voices.map { TemplateWriter(voice: $0) }
    let scope = documents.scopes.scope(of: event, in: programme)
    let tags = voices.map(\.language.tag.description).joined(separator: "+")
    let programmeTitle = words(of: .text(programme.title), in: scope, &writers).withoutNotes
    var blocks: [Block] = [.heading(level: 1, title), .paragraph(programmeTitle, role: .subtitle)]
    if let facts = facts(in: scope, &writers) { blocks.append(.table(facts)) }
    blocks.append(.table(list(of: pack, in: scope, &writers)))
    var document = Document(
      properties: Document.Properties(
        title: title.plainText, author: "", subject: programmeTitle.plainText,
        identifier: "\(event.id)/\(tags)", revised: event.revised, revision: event.revision),
      languages: voices.map(\.documentLanguage), blocks: blocks)
    let house = documents.houseStyle(of: event, in: programme)
    for index in writers.indices {
      let style = documents.style(of: house, in: scope, &writers[index])
      document.style = index == 0 ? style : document.style.joined(with: style)
    }
    let marked = [document.style.header, document.style.footer].map {
      Block.paragraph($0, role: .body)
    }
    for index in writers.indices {
      document.notes = document.notes.joined(
        with: writers[index].notes(markedIn: document.blocks + marked))
    }
    return (document, writers.flatMap(\.findings))
  }

  /// When and where the event is, and who hosts it.
  private func facts(in scope: Scope, _ writers: inout [TemplateWriter]) -> Table? {
    var rows: [Table.Row] = []
    for name in ["when", "venue", "hosts"] {
      guard let value = scope.value(at: ScopePath(["event", name])), value.isPresent else {
        continue
      }
      rows.append(
        Table.Row(cells: [
          cell(words(of: .key("label.field.\(name)"), in: scope, &writers), role: .label),
          cell(words(of: .value(value), in: scope, &writers).withoutNotes),
        ]))
    }
    guard !rows.isEmpty else { return nil }
    return Table(
      role: .fields, columns: [.init(share: 0.25), .init(share: 0.75)], header: [], rows: rows)
  }

  private func list(
    of pack: Pack, in scope: Scope, _ writers: inout [TemplateWriter]
  ) -> Table {
    let header = ["document", "language", "files"].map { name in
      cell(words(of: .key("label.pack.\(name)"), in: scope, &writers))
    }
    let languages = words(
      of: .value(.list(voices.map { .leaf(.language($0.language.tag)) })), in: scope, &writers)
    var rows: [Table.Row] = []
    for files in Self.documents(of: pack) {
      let lines = files.map { file in
        Block.paragraph(self.line(of: file, in: scope, &writers), role: .body)
      }
      rows.append(
        Table.Row(cells: [
          cell([.strong(files.first?.title ?? [])]), cell(languages), Table.Cell(lines),
        ]))
    }
    return Table(
      columns: [.init(share: 0.42), .init(share: 0.2), .init(share: 0.38)],
      header: [Table.Row(cells: header)], rows: rows)
  }

  /// The link to a file, its format and its size.
  private func line(
    of file: Pack.File, in scope: Scope, _ writers: inout [TemplateWriter]
  ) -> [Inline] {
    // File names, formats and sizes are the same in every language.
    guard let voice = voices.first, !writers.isEmpty else { return [] }
    let language = voice.language.tag
    let format = file.name.split(separator: ".").last.map { $0.uppercased() } ?? ""
    let (size, key) = Self.size(of: file.bytes.count)
    let number = scope.adding("size", .leaf(.number(size)))
    let words = MessageKey(key).map { writers[0].inlines(.message($0), in: number) } ?? []
    return [
      .link(target: file.name, [.text(file.name, language: language)]),
      .text(" – \(format), ", language: language),
    ] + words
  }

  /// A size in kilobytes, or in megabytes with one decimal, and the key of its words.
  private static func size(of bytes: Int) -> (Decimal, key: String) {
    if bytes < 1_000_000 {
      return (Decimal((bytes + 999) / 1_000), "label.pack.kilobytes")
    }
    let tenths = (bytes + 50_000) / 100_000
    return (
      Decimal("\(tenths / 10).\(tenths % 10)") ?? Decimal(tenths / 10), "label.pack.megabytes"
    )
  }

  // MARK: Words

  private enum Words {
    case key(String)
    case text(Text)
    case value(ScopeValue)
  }

  /// Words in each language.
  private func words(
    of words: Words, in scope: Scope, _ writers: inout [TemplateWriter]
  ) -> [Inline] {
    var joined: [Inline] = []
    for index in writers.indices {
      let inlines: [Inline]
      switch words {
      case .key(let key):
        inlines = MessageKey(key).map { writers[index].inlines(.message($0), in: scope) } ?? []
      case .text(let text): inlines = writers[index].inlines(text, in: scope)
      case .value(let value):
        inlines = writers[index].voice.inlines(
          of: value, in: scope, findings: &writers[index].findings)
      }
      joined = joined.joined(with: inlines)
    }
    return joined
  }

  private func cell(_ words: [Inline], role: ParagraphRole = .body) -> Table.Cell {
    Table.Cell([.paragraph(words, role: role)])
  }

  /// The files, those of one document together.
  private static func documents(of pack: Pack) -> [[Pack.File]] {
    var documents: [[Pack.File]] = []
    for file in pack.files {
      if let last = documents.last?.first, last.stem == file.stem {
        documents[documents.count - 1].append(file)
      } else {
        documents.append([file])
      }
    }
    return documents
  }
}

extension Pack.File {
  /// The name without its end: `agenda`.
  fileprivate var stem: Substring { name.prefix { $0 != "." } }
}
