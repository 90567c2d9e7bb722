import SlovoModel
import SlovoYAML

/// Reads an event: `Content/programmes/<programme>/events/<id>.yaml`.
enum EventReader {
  static func read(_ file: ContentFile, name: String) -> Event? {
    file.read("an event") { file, fields in
      let id: Identifier<Event>? = fields.id(sameAs: name, of: "file")
      let kind = fields.choice("kind", Event.Kind.self)
      let number = fields.optionalInteger("number", in: 1...1000)
      let title = fields.text("title")
      let concept: Identifier<Concept>? = fields.optionalReference("concept", to: .concept)
      let clusters: [Identifier<Cluster>]? = fields.requiredReferences("clusters", to: .cluster)
      let hosts: [Identifier<Organisation>] = fields.references("hosts", to: .organisation)
      let workingLanguage = fields.optionalLanguage("working-language")
      let format = fields.optionalChoice("format", Event.Format.self)
      let when = fields.when("when") ?? .unstated
      let days = fields.optionalInteger("days", in: 1...366)
      let venue = fields.optionalText("venue")
      let linkedTo: Identifier<Event>? = fields.optionalReference("linked-to", to: .event)
      let purposes = fields.texts("purposes")
      let summary = fields.optionalText("summary")
      let participants = fields.participants("participants")
      let invited: [Identifier<Organisation>] = fields.references("invited", to: .organisation)
      let agenda: Identifier<Agenda>? = fields.optionalReference("agenda", to: .agenda)
      let curriculum: Identifier<Curriculum>? = fields.optionalReference(
        "curriculum", to: .curriculum)
      let materials = Self.materials(&fields)
      let notes = fields.texts("notes")
      let houseStyle = HouseStyleReader.read(&fields)
      let revised = fields.required("revised")?.value("a day such as 2024-05-17") {
        CalendarDate($0)
      }
      let revision = fields.integer("revision", in: 0...1_000_000)
      if let id {
        noteLinks(of: id, linkedTo, "linked-to", in: fields)
        for event in when.events { noteLinks(of: id, event, "when", in: fields) }
      }
      checkDuration(days, of: when, in: fields)
      guard let id, let kind, let title, let clusters, let revised, let revision else { return nil }
      var event = Event(
        id: id, kind: kind, title: title, clusters: clusters, revised: revised, revision: revision)
      event.number = number
      event.concept = concept
      event.hosts = hosts
      event.workingLanguage = workingLanguage
      event.format = format
      event.when = when
      event.days = days
      event.venue = venue
      event.linkedTo = linkedTo
      event.purposes = purposes
      event.summary = summary
      event.participants = participants
      event.invited = invited
      event.agenda = agenda
      event.curriculum = curriculum
      event.materials = materials
      event.notes = notes
      event.houseStyle = houseStyle
      return event
    }
  }

  /// Whom a material is for, as events write it.
  private enum Readers: String, CaseIterable {
    case participants
  }

  /// Reads words, or `{text: words, for: participants}`.
  private static func materials(_ fields: inout Fields) -> [Event.Material] {
    let file = fields.file
    return fields.optional("materials")?.sequence { reader in
      guard reader.node["text"] != nil else { return file.text(reader).map { .init(text: $0) } }
      return Fields.read(reader, in: file, expecting: "{text: …, for: participants}") { fields in
        let readers = fields.optionalChoice("for", Readers.self)
        return fields.text("text").map { .init(text: $0, isForParticipants: readers != nil) }
      }
    } ?? []
  }

  private static func noteLinks(
    of id: Identifier<Event>, _ other: Identifier<Event>?, _ key: String, in fields: Fields
  ) {
    guard let other, let node = fields.value(of: key) else { return }
    let kind: Link.Kind = key == "when" ? .datedBy : .linkedTo
    fields.file.log.add(Link(kind, from: id.rawValue, to: other.rawValue, node: node))
  }

  /// Reports an event that lasts longer than the days in which it takes place.
  private static func checkDuration(_ days: Int?, of when: When, in fields: Fields) {
    guard let days, let stretch = when.days else { return }
    let room = stretch.upperBound.daysSince1970 - stretch.lowerBound.daysSince1970 + 1
    switch when.span {
    case .day, .days:
      guard days > room else { return }
      fields.problem(
        .contradiction,
        "the event lasts \(days) days and its date has room for \(room); correct one of them",
        at: "days")
    case .month, .months, .part, .before, .after, .between, .unstated: return
    }
  }
}
