import SlovoModel
import SlovoYAML

/// Reads an agenda: `Content/agendas/<id>.yaml`.
///
/// Items follow one another: each begins when the one in front of it ends, the first when the agenda
/// does, and the last ends when the agenda ends. An item can take its words from a session of a
/// curriculum.
struct AgendaReader {
  /// The curricula, by name.
  let curricula: [Identifier<Curriculum>: Curriculum]
  /// Curricula that are there and could not be read.
  let unread: Set<Identifier<Curriculum>>

  func read(_ file: ContentFile, name: String) -> Agenda? {
    file.read("an agenda") { file, fields in
      let id: Identifier<Agenda>? = fields.id(sameAs: name, of: "file")
      let title = fields.text("title")
      let aim = fields.optionalText("aim")
      let format = fields.optionalChoice("format", Event.Format.self)
      let start = fields.time("start")
      let end = fields.time("end")
      var names = UniqueNames("agenda item")
      var starts: [YAMLNode?] = []
      let items = fields.requiredList("items", of: "an agenda item") { fields in
        let item = self.item(&fields, &names)
        if item != nil { starts.append(fields.value(of: "start")) }
        return item
      }
      guard let id, let title, let start, let end, let items,
        !items.isEmpty, items.count == fields.value(of: "items")?.items.count,
        isGapless(items, starts: starts, start: start, end: end, in: fields)
      else { return nil }
      // Faults have just been reported one by one.
      return try? Agenda(
        id: id, title: title, aim: aim, format: format, start: start, end: end, items: items)
    }
  }

  private func item(_ fields: inout Fields, _ names: inout UniqueNames) -> Agenda.Item? {
    let id: Identifier<Agenda.Session>? = fields.id(unique: &names)
    let kind = fields.choice("kind", Agenda.ItemKind.self)
    let start = fields.time("start")
    let minutes = fields.integer("minutes", in: 1...1440)
    let model = fields.has("session") ? taught(&fields, minutes: minutes) : nil
    let session = self.session(
      &fields, id: id, model: model, needsTitle: fields.value(of: "session") == nil)
    let tracks = fields.list("tracks", of: "a track") { fields in
      let id: Identifier<Agenda.Session>? = fields.id(unique: &names)
      return self.session(&fields, id: id, model: nil, needsTitle: true)
    }
    if let kind { checkTracks(of: kind, in: fields) }
    guard let session, let kind, let start, let minutes else { return nil }
    guard
      let item = Agenda.Item(
        kind: kind, start: start, minutes: minutes, session: session, tracks: tracks)
    else {
      fields.problem(
        .contradiction, "the item ends after midnight; shorten it, or begin earlier", at: "minutes")
      return nil
    }
    return item
  }

  private func checkTracks(of kind: Agenda.ItemKind, in fields: Fields) {
    let count = fields.value(of: "tracks")?.items.count ?? 0
    if kind == .parallel, count < 2 {
      fields.problem(
        .contradiction, "a parallel item has at least two tracks; add them, or change the kind",
        at: "kind")
    } else if kind != .parallel, count > 0 {
      fields.problem(
        .contradiction, "only a parallel item has tracks; write kind: parallel, or remove them",
        at: "tracks")
    }
  }

  private func session(
    _ fields: inout Fields, id: Identifier<Agenda.Session>?, model: Curriculum.Session?,
    needsTitle: Bool
  ) -> Agenda.Session? {
    let title = needsTitle ? fields.text("title") : fields.optionalText("title")
    let aim = fields.optionalText("aim")
    let method = fields.optionalText("method")
    let speakers = fields.participants("speakers")
    let materials = fields.texts("materials")
    let result = fields.optionalText("result")
    guard let id, let title = title ?? model?.title else { return nil }
    var session = Agenda.Session(id: id, title: title)
    session.aim = aim ?? model?.aim
    session.method = method ?? model?.method
    session.speakers = speakers
    session.materials = materials.isEmpty ? model?.materials ?? [] : materials
    session.result = result ?? model?.result
    return session
  }

  /// The session of a curriculum that an item takes its words from.
  private func taught(_ fields: inout Fields, minutes: Int?) -> Curriculum.Session? {
    let parts = fields.required("session")?.value(
      "a session of a curriculum, such as one-day-training.policy-basics"
    ) { text -> (Identifier<Curriculum>, Identifier<Curriculum.Session>)? in
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 2, let curriculum = Identifier<Curriculum>(parts[0]),
        let session = Identifier<Curriculum.Session>(parts[1])
      else { return nil }
      return (curriculum, session)
    }
    guard let (curriculumID, sessionID) = parts, let node = fields.value(of: "session") else {
      return nil
    }
    guard let curriculum = curricula[curriculumID] else {
      guard !unread.contains(curriculumID) else { return nil }
      fields.file.log.add(
        Reference(kind: .curriculum, name: curriculumID.rawValue, node: node, programme: nil))
      return nil
    }
    guard let session = curriculum.session(sessionID) else {
      let names = curriculum.modules.flatMap(\.sessions).map(\.id.rawValue)
      let advice =
        NearestName.nearest(to: sessionID.rawValue, among: names)
        .map { "did you mean \"\(curriculumID).\($0)\"?" }
        ?? "it has \(names.joined(separator: ", "))"
      fields.problem(
        .referenceUnknown,
        "the curriculum \"\(curriculumID)\" has no session \"\(sessionID)\"; \(advice)",
        at: "session")
      return nil
    }
    if let minutes, minutes != session.minutes {
      fields.problem(
        .contradiction,
        "the item lasts \(minutes) minutes and its session \(session.minutes) in the curriculum; "
          + "make them equal", at: "minutes")
    }
    return session
  }

  private func isGapless(
    _ items: [Agenda.Item], starts: [YAMLNode?], start: TimeOfDay, end: TimeOfDay, in fields: Fields
  ) -> Bool {
    var isGapless = true
    var previousEnd = start
    for (index, item) in items.enumerated() {
      defer { previousEnd = item.end }
      guard item.start != previousEnd else { continue }
      isGapless = false
      let before =
        index == 0 ? "the agenda begins at \(start)" : "the item before ends at \(previousEnd)"
      let fault: String
      if index > 0, item.start < items[index - 1].start {
        fault = "times run backwards"
      } else {
        fault = item.start < previousEnd ? "items overlap" : "there is a gap"
      }
      fields.file.log.problem(
        .contradiction,
        "\(fault): \(before) and this one begins at \(item.start); make the times follow one another",
        at: starts[index] ?? fields.node)
    }
    if previousEnd != end {
      isGapless = false
      fields.problem(
        .contradiction,
        "the last item ends at \(previousEnd) and the agenda at \(end); correct one of them",
        at: "end")
    }
    return isGapless
  }
}
