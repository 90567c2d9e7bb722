import SlovoModel
import SlovoZip

/// Puts a pack into one ZIP archive, with a page that lists its documents.
///
/// Every file has the day of the event's last revision, so that the same pack gives the same bytes.
struct PackArchive {
  let event: Event
  /// The title of the event, in each language.
  let title: [Inline]
  /// The page that lists the documents.
  let page: Document

  func file(of pack: Pack, path: String) throws(PackError) -> Pack.File {
    let day = event.revised
    let modified = ZipTime(year: day.year, month: day.month, day: day.day) ?? .earliest
    var entries = pack.files.map { ZipEntry(path: $0.name, bytes: $0.bytes) }
    // A template may be called "index" as well.
    var name = "index.html"
    while entries.contains(where: { $0.path == name }) { name = "_" + name }
    do throws(RenderingError) {
      entries.insert(ZipEntry(path: name, bytes: try HTMLRenderer().render(page)), at: 0)
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
}
