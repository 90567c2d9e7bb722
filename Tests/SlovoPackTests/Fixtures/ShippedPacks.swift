import Dispatch
import SlovoLocalization
import SlovoModel
import SlovoRendering
import SlovoWorkspace
import Synchronization
import Testing

/// The documents of every event of the repository's own workspace, in every language and layout.
enum ShippedPacks {
  struct Fault: Error {
    var reason: String
  }

  /// One document.
  struct Entry: Sendable {
    var event: Event
    var template: Template
    var variant: PackVariant
    var document: Document
    var findings: [Finding]

    var name: String { "\(event.id)/\(template.id) (\(variant.testDescription))" }
  }

  static let root: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(4)
    return parts.joined(separator: "/")
  }()

  /// The workspace, read anew.
  static func load() throws -> Localizer {
    let loaded = try Workspace.load(from: .folder(root))
    guard let workspace = loaded.workspace else { throw Fault(reason: loaded.report) }
    return try workspace.localizer()
  }

  private static let loaded: Result<Localizer, any Error> = Result { try load() }

  static func localizer() throws -> Localizer { try loaded.get() }

  /// Every language by itself, and every authored one with the source language in both layouts.
  static let variants: [PackVariant] = {
    guard case .success(let localizer) = loaded else { return [] }
    let languages = localizer.languages.values.sorted { $0.tag < $1.tag }
    let source = localizer.sourceLanguage
    let pairs = languages.filter { !$0.isDerived && $0.tag != source }.flatMap { language in
      [Document.Layout.sideBySide, .stacked].map {
        PackVariant(first: language.tag, second: source, layout: $0)
      }
    }
    return languages.map { PackVariant(first: $0.tag) } + pairs
  }()

  private static let built: Result<[Entry], any Error> = Result { try build() }

  /// All documents, by event, template and variant.
  static func all() throws -> [Entry] { try built.get() }

  /// The documents of one variant.
  static func entries(_ variant: PackVariant) throws -> [Entry] {
    try all().filter { $0.variant == variant }
  }

  /// Two documents of each event and template, in variants that take turns.
  static func sample() throws -> [Entry] {
    let all = try all()
    let count = variants.count
    return all.indices.filter { index in
      let (pair, variant) = index.quotientAndRemainder(dividingBy: count)
      return variant == (pair * 7) % count || variant == (pair * 7 + 3) % count
    }.map { all[$0] }
  }

  private final class Shelf: Sendable {
    let entries = Mutex<[Int: [Entry]]>([:])
  }

  private static func build() throws -> [Entry] {
    let localizer = try localizer()
    let builder = DocumentBuilder(content: localizer.content)
    var voices: [LanguageTag: Voice] = [:]
    for tag in localizer.languages.keys { voices[tag] = try localizer.voice(in: tag) }
    let pairs = localizer.content.programmes.flatMap { programme in
      programme.events.flatMap { event in
        builder.templates(for: event, in: programme).map { (event, programme, $0) }
      }
    }
    let shelf = Shelf()
    let speakers = voices
    DispatchQueue.concurrentPerform(iterations: pairs.count) { index in
      let (event, programme, template) = pairs[index]
      let built = speakers.mapValues {
        builder.document(template, for: event, in: programme, voice: $0)
      }
      let entries = variants.compactMap { variant in
        entry(event, template, variant, built)
      }
      shelf.entries.withLock { $0[index] = entries }
    }
    let entries = shelf.entries.withLock { $0 }
    let all = pairs.indices.flatMap { entries[$0] ?? [] }
    guard all.count == pairs.count * variants.count else {
      throw Fault(reason: "documents in two languages do not correspond")
    }
    return all
  }

  private static func entry(
    _ event: Event, _ template: Template, _ variant: PackVariant,
    _ built: [LanguageTag: DocumentBuilder.Built]
  ) -> Entry? {
    guard let first = built[variant.first] else { return nil }
    guard let second = variant.second.flatMap({ built[$0] }) else {
      return Entry(
        event: event, template: template, variant: variant, document: first.document,
        findings: first.findings)
    }
    return BilingualLayout.document(first.document, second.document, layout: variant.layout).map {
      Entry(
        event: event, template: template, variant: variant, document: $0,
        findings: first.findings + second.findings)
    }
  }
}

/// Expects that there is nothing to complain of; the first complaints are shown.
func expectNone(_ complaints: [String], sourceLocation: SourceLocation = #_sourceLocation) {
  guard !complaints.isEmpty else { return }
  let shown = complaints.prefix(12).joined(separator: "\n")
  Issue.record("\(complaints.count) complaints:\n\(shown)", sourceLocation: sourceLocation)
}
