import SlovoLocalization
import SlovoModel
import SlovoRendering
import Testing

/// A programme with one cluster and one event, and words in two languages.
struct SmallContent {
  /// The messages: key, Bosnian text, English text.
  var messages: [String: (String, String)] = [
    "event.title": ("Obuka", "Training"), "programme.title": ("Program", "Programme"),
    "cluster.title": ("Klaster učenja", "Learning cluster"), "template.title": ("Agenda", "Agenda"),
    "label.period-kind.application": ("Primjena", "Application"),
    "call.title": ("Poziv", "Call"), "event.summary": ("Sažetak", "Summary"),
    "event.venue": ("Doboj", "Doboj"), "note": ("Napomena o oznaci", "Note on the designation"),
    "first": ("Prva", "First"), "second": ("Druga", "Second"),
    "label.workbook.calendar": ("Kalendar", "Calendar"), "label.field.what": ("Šta", "What"),
    "label.field.start": ("Početak", "Start"), "label.workbook.end": ("Kraj", "End"),
    "label.pack.document": ("Dokument", "Document"), "label.pack.language": ("Jezik", "Language"),
    "label.pack.files": ("Datoteke", "Files"),
    "label.pack.kilobytes": ("{$size :number} kB", "{$size :number} kB"),
    "label.pack.megabytes": ("{$size :number} MB", "{$size :number} MB"),
    "label.field.when": ("Kada", "When"), "label.field.venue": ("Mjesto", "Venue"),
    "label.field.hosts": ("Organizira", "Hosted by"),
    "label.workbook.days": ("Broj dana", "Number of days"),
    "label.workbook.earliest": ("Najranije", "Earliest"),
    "label.workbook.latest": ("Najkasnije", "Latest"),
    "label.workbook.facts": ("Osnovni podaci", "Basic information"),
    "label.event-kind.training": ("Obuka", "Training"),
    "label.field.deadline-step": ("Rok", "Deadline"),
    "label.calendar.last-day": ("posljednji dan", "last day"),
    "label.calendar.date-open": ("datum otvoren", "date open"),
  ]
  var event: Event
  var programme: Programme
  var agendas: [Agenda] = []
  var concepts: [Concept] = []
  /// The words of a date after an event.
  var pattern = "after"

  init() throws {
    let language = try Self.tag("bs-Latn")
    event = Event(
      id: try Self.id("training"), kind: .training, title: try Self.text("event.title"),
      clusters: [try Self.id("cluster")], revised: RichDocument.day("2024-02-01"), revision: 2)
    programme = Programme(
      id: try Self.id("programme"), title: try Self.text("programme.title"),
      timeZone: "Europe/Sarajevo", languages: .init(events: language, call: language))
    programme.clusters = [
      Cluster(id: try Self.id("cluster"), title: try Self.text("cluster.title"), hosts: [])
    ]
    for (id, text) in [("alvrs", "savez"), ("zels", "zajednica")] {
      var concept = Concept(id: try Self.id(id), domain: "test", partOfSpeech: .noun)
      for tag in ["bs-Latn", "en"] {
        concept.terms[try Self.tag(tag)] = [Term(text: text, status: .preferred)]
      }
      concepts.append(concept)
    }
  }

  static func tag(_ tag: String) throws -> LanguageTag { try #require(LanguageTag(tag)) }

  static func id<Subject>(_ id: String) throws -> Identifier<Subject> {
    try #require(Identifier(id))
  }

  static func text(_ key: String) throws -> Text { .message(try #require(MessageKey(key))) }

  static func path(_ path: String) throws -> ScopePath { try #require(ScopePath(path)) }

  static func month(_ month: String) throws -> YearMonth { try #require(YearMonth(month)) }

  /// An agenda of an opening, a break and a session with two tracks.
  static func agenda() throws -> Agenda {
    var first = Agenda.Session(id: try id("first"), title: try text("first"))
    first.speakers = [.concept(try id("alvrs")), .concept(try id("zels"))]
    let second = Agenda.Session(id: try id("second"), title: try text("second"))
    let items = [
      Agenda.Item(
        kind: .opening, start: RichDocument.time("09:00"), minutes: 30, session: first),
      Agenda.Item(kind: .pause, start: RichDocument.time("09:30"), minutes: 15, session: second),
      Agenda.Item(
        kind: .parallel, start: RichDocument.time("09:45"), minutes: 45, session: second,
        tracks: [first, second]),
    ]
    return try Agenda(
      id: id("agenda"), title: text("first"), aim: nil, format: nil,
      start: RichDocument.time("09:00"), end: RichDocument.time("10:30"),
      items: items.compactMap(\.self))
  }

  mutating func addAgenda() throws {
    let agenda = try Self.agenda()
    agendas = [agenda]
    event.agenda = agenda.id
  }

  var content: Content {
    var content = Content()
    var programme = programme
    programme.events.insert(event, at: 0)
    content.programmes = [programme]
    for agenda in agendas { content.agendas[agenda.id] = agenda }
    return content
  }

  func voice(_ tag: String = "en") throws -> Voice {
    try localizer(of: content).voice(in: try Self.tag(tag))
  }

  /// The words, for this content or one that was made of it.
  func localizer(of content: Content) throws -> Localizer {
    let english = try Self.tag("en")
    let bosnian = try Self.tag("bs-Latn")
    var catalogues = [english: Catalogue(language: english), bosnian: Catalogue(language: bosnian)]
    for (name, texts) in messages {
      let key = try #require(MessageKey(name))
      let place = SourcePlace(file: "test.yaml", line: 1, column: 1)
      catalogues[bosnian]?.entries[key] = .init(text: texts.0, status: .reviewed, place: place)
      catalogues[english]?.entries[key] = .init(text: texts.1, status: .reviewed, place: place)
    }
    let languages = [
      try Self.language("bs-Latn", "bs-Latn-BA", page: "Strana {page}", after: pattern),
      try Self.language("en", "en-GB", page: "Page {page} of {pages}", after: pattern),
    ]
    return Localizer(
      languages: languages, sourceLanguage: english, catalogues: catalogues,
      glossary: Glossary(concepts: concepts), content: content, converters: [:])
  }

  /// The document of a template with these nodes.
  func built(
    _ nodes: [TemplateNode], _ tag: String = "en", edit: (inout Template) -> Void = { _ in }
  ) throws -> DocumentBuilder.Built {
    var template = Template(
      id: try Self.id("agenda"), title: try Self.text("template.title"), scope: .event)
    template.body = nodes
    edit(&template)
    var programme = programme
    programme.events.insert(event, at: 0)
    return DocumentBuilder(content: content).document(
      template, for: event, in: programme, voice: try voice(tag))
  }

  private static func language(
    _ tag: String, _ fullTag: String, page: String, after: String
  ) throws -> WorkspaceLanguage {
    func pattern(_ text: String) throws -> LocalePattern { try #require(LocalePattern(text)) }
    let numbers = (1...12).map { "\($0)" }
    var label: [WhenPatterns.Shape: LocalePattern] = [:]
    for shape in WhenPatterns.Shape.allCases where !shape.isOptional {
      label[shape] = try pattern(shape.rawValue)
    }
    label[.after] = try pattern(after)
    var other: [WhenPatterns.Style: [WhenPatterns.Shape: LocalePattern]] = [.label: label]
    for style in WhenPatterns.Style.allCases where style != .label {
      other[style] = try label.mapValues { try pattern("\(style.rawValue) " + ($0.words)) }
    }
    let conventions = LocaleConventions(
      fullTag: try Self.tag(fullTag),
      months: try #require(.init(nominative: numbers, genitive: nil, locative: nil)),
      when: WhenPatterns(patterns: other, preliminary: try pattern("{when}?")),
      money: .init(
        amount: try pattern("{amount} {currency}"), maximum: try pattern("≤ {money}"),
        minimum: try pattern("≥ {money}"), gross: try pattern("{money}"),
        net: try pattern("{money}")), currencies: [:], timeRange: try pattern("{start}–{end}"),
      minutes: try pattern("{n} min"), quotationMarks: ["‘", "’"], page: try pattern(page),
      titleSeparator: " – ", cases: [], definiteness: [])
    return WorkspaceLanguage(
      tag: try Self.tag(tag), fullTag: try Self.tag(fullTag), aliases: [], script: "Latn",
      autonym: tag, concept: nil, origin: .authored(conventions))
  }
}

extension LocalePattern {
  fileprivate var words: String { filled { _ in nil } }
}
