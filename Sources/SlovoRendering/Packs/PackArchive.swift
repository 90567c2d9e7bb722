import SlovoModel
import SlovoZip

/// Puts a pack into one ZIP archive, with a page that lists its documents.
///
/// Every file has the day of the event's last revision, so that the same pack gives the same bytes.
struct PackArchive {
  let event: Event
  /// The title of the event, in each language.
  let title: [Inline]
  let languages: [DocumentLanguage]

  func file(of pack: Pack, path: String) throws(PackError) -> Pack.File {
    let day = event.revised
    let modified = ZipTime(year: day.year, month: day.month, day: day.day) ?? .earliest
    var entries = pack.files.map { ZipEntry(path: $0.name, bytes: $0.bytes) }
    // A template may be called "index" as well.
    var name = "index.html"
    while entries.contains(where: { $0.path == name }) { name = "_" + name }
    do throws(RenderingError) {
      entries.insert(ZipEntry(path: name, bytes: try HTMLRenderer().render(page(of: pack))), at: 0)
    } catch {
      throw PackError(event: event.id, template: nil, reason: error.description)
    }
    do throws(ZipError) {
      let bytes = try ZipArchive.write(entries, modified: modified)
      return Pack.File(path: path, bytes: bytes, title: title)
    } catch {
      throw PackError(event: event.id, template: nil, reason: error.description)
    }
  }

  /// The title of the event, and under it each document with its files.
  private func page(of pack: Pack) -> Document {
    let tags = languages.map(\.tag.description).joined(separator: "+")
    return Document(
      properties: Document.Properties(
        title: title.plainText, author: "", subject: "", identifier: "\(event.id)/\(tags)",
        revised: event.revised, revision: event.revision),
      languages: languages,
      blocks: [
        .heading(level: 1, title),
        .list(isOrdered: false, items: documents(of: pack).map { [item(of: $0)] }),
      ])
  }

  private func item(of files: [Pack.File]) -> Block {
    // File names are the same in every language: they need no mark of another one.
    let language = languages.first?.tag
    let links = files.map { file -> [Inline] in
      guard let language else { return [] }
      return [.link(target: file.name, [.text(file.name, language: language)])]
    }
    let separator = language.map { [Inline.text(", ", language: $0)] } ?? []
    return .paragraph(
      [.strong(files.first?.title ?? []), .lineBreak] + links.joined(separator: separator),
      role: .body)
  }

  /// The files, those of one document together.
  private func documents(of pack: Pack) -> [[Pack.File]] {
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
