import SlovoLocalization
import SlovoModel
import SlovoYAML

/// Reads the files of a catalogue: `Locales/<tag>/content/*.yaml` and `Locales/<tag>/messages/*.yaml`.
struct CatalogueReader {
  private(set) var entries: [MessageKey: Catalogue.Entry] = [:]
  private let language: LanguageTag
  private let log: ReadingLog

  init(language: LanguageTag, log: ReadingLog) {
    self.language = language
    self.log = log
  }

  /// The catalogue of all files that were added.
  var catalogue: Catalogue { Catalogue(language: language, entries: entries) }

  /// Adds the messages of a file.
  mutating func add(_ root: YAMLNode) {
    let file = ContentFile(log: log, root: root, subject: "message")
    var found: [(MessageKey, Catalogue.Entry, YAMLNode)] = []
    let done: Void? = Fields.read(root.reader(in: log.yaml), in: file, expecting: "a catalogue") {
      fields in
      checkLanguage(&fields)
      let status = fields.optionalChoice("status", Catalogue.Entry.Status.self) ?? .unreviewed
      _ = fields.required("messages")?.entries(expecting: "messages by their keys") { key, value in
        if let (name, entry) = self.entry(key, value, status: status, in: file) {
          found.append((name, entry, key.node))
        }
        return Optional<Void>.none
      }
      return ()
    }
    if root["messages"]?.kind != .mapping { log.noteIncomplete(.message) }
    guard done != nil else { return }
    entries.reserveCapacity(entries.count + found.count)
    for (key, entry, node) in found { add(key, entry, at: node) }
  }

  private mutating func add(_ key: MessageKey, _ entry: Catalogue.Entry, at node: YAMLNode) {
    guard let earlier = entries.updateValue(entry, forKey: key) else { return }
    entries[key] = earlier
    // Inside one file it is a key that stands twice, which the reader of the file reports.
    guard earlier.place.file != entry.place.file else { return }
    log.problem(
      .nameDuplicate,
      "the message \"\(key)\" stands twice, first in \(earlier.place.file):\(earlier.place.line); "
        + "remove one of them", at: node)
  }

  private func checkLanguage(_ fields: inout Fields) {
    guard let tag = fields.required("language")?.languageTag(), tag != language else { return }
    fields.problem(
      .nameDiffers,
      "the language is \(tag) and the folder is that of \(language); correct one of them",
      at: "language")
  }

  private func entry(
    _ key: YAMLReader, _ value: YAMLReader, status: Catalogue.Entry.Status, in file: ContentFile
  ) -> (MessageKey, Catalogue.Entry)? {
    let name = key.value("a message key, names joined by dots, such as agenda.exchange-2.title") {
      MessageKey($0)
    }
    let place = key.node.sourcePlace
    let entry: Catalogue.Entry?
    if let placeholder = placeholder(value.node) {
      log.problem(
        .valueWrong,
        "a message that begins with { stands in quotes; write \"\(placeholder)…\"", at: value.node)
      entry = nil
    } else if value.node.kind == .mapping {
      entry = Fields.read(value, in: file, expecting: "a message") { fields in
        let text = fields.required("text").flatMap { words($0.string(), at: $0.node) }
        let status = fields.optionalChoice("status", Catalogue.Entry.Status.self) ?? status
        let hash = fields.optionalString("source-hash")
        let note = fields.optional("note")?.string()
        return text.map {
          Catalogue.Entry(text: $0, status: status, sourceHash: hash, note: note, place: place)
        }
      }
    } else {
      entry = words(value.string(expecting: "a message"), at: value.node).map {
        Catalogue.Entry(text: $0, status: status, place: place)
      }
    }
    guard let name, let entry else { return nil }
    let text = value.node.kind == .mapping ? value.node["text"] : value.node
    return (name, log.checked(entry, key: name, text: text ?? value.node))
  }

  /// The words of a message; a problem and `nil` when there are none, for that is no translation.
  private func words(_ text: String?, at node: YAMLNode) -> String? {
    guard let text, !text.contains(where: { !$0.isWhitespace }) else { return text }
    log.problem(.valueWrong, "the message is empty; write it, or remove the line", at: node)
    return nil
  }

  /// The placeholder that YAML took for a mapping, because nobody put the message in quotes.
  private func placeholder(_ node: YAMLNode) -> String? {
    guard node.kind == .mapping, node.entries.count == 1, let name = node.entries.first?.key.text,
      name.hasPrefix("$") || name.contains(" :") || name.hasPrefix("#")
    else { return nil }
    return "{\(name)}"
  }
}
