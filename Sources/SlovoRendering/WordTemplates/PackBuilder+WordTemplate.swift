import SlovoLocalization
public import SlovoModel

extension PackBuilder {
  /// The pack that consists of a Word template filled for an event: one document, or one for each
  /// participant where the template speaks of `participant`.
  ///
  /// - Parameters:
  ///   - template: the template.
  ///   - event: the event.
  ///   - programme: the programme of the event.
  ///   - request: the languages and the people; the files are named by the template, the formats are
  ///     not looked at.
  /// - Returns: the pack.
  /// - Throws: `WordTemplateError` with every tag that cannot be filled, `PackError` when a language
  ///   cannot be used.
  public func pack(
    filling template: WordTemplate, for event: Event, in programme: Programme,
    _ request: PackRequest
  ) throws -> Pack {
    try refuseName(of: template, for: event, in: programme, request)
    let scope = documents.scopes.scope(of: event, in: programme)
    let voices = WordVoices(
      first: try voice(in: request.language), second: try request.secondLanguage.map(voice),
      cache: voices)
    let subjects =
      template.isPersonal && !request.people.isEmpty
      ? DocumentSubject.each(of: request.people) : [DocumentSubject()]
    var pack = Pack(files: [], findings: [])
    for subject in subjects {
      let filled = try template.filled(
        documents.scopes.scope(scope, adding: request.people, for: subject.person), voices: voices,
        house: documents.houseStyle(of: event, in: programme))
      let name = [template.name, subject.suffix].compactMap(\.self).joined(separator: "-")
      pack.files.append(
        Pack.File(
          path: "\(event.id)/\(request.folder)/\(name).docx", bytes: filled.bytes,
          template: template.name, isPersonal: subject.person != nil))
      for finding in filled.findings where !pack.findings.contains(finding) {
        pack.findings.append(finding)
      }
    }
    return pack
  }

  /// A template may not be named as a document of the pack is, which it would replace.
  private func refuseName(
    of template: WordTemplate, for event: Event, in programme: Programme, _ request: PackRequest
  ) throws(PackError) {
    let names = templates(for: event, in: programme).flatMap { own in
      documents.subjects(of: own, for: event, in: programme, people: request.people)
        .map { [own.id.rawValue, $0.suffix].compactMap(\.self).joined(separator: "-") }
        + [own.id.rawValue]
    }
    guard names.contains(template.name.lowercased()) else { return }
    throw PackError(
      event: nil, template: nil,
      reason: "\(template.file): the pack has a document \(template.name).docx of its own, which "
        + "would be replaced; give the Word template another name")
  }

  /// The fields that a Word template can use for an event, each with the value that it would show.
  ///
  /// - Throws: `PackError` when the language cannot be used.
  public func wordFields(
    for event: Event, in programme: Programme, language: LanguageTag
  ) throws(PackError) -> [WordField] {
    WordField.all(
      in: documents.scopes.scope(of: event, in: programme), voice: try voice(in: language))
  }
}

extension PackBuilder {
  /// The pictures that a Word template can show for an event: the logos, then the other ones.
  ///
  /// - Throws: `PackError` when the language cannot be used.
  public func wordPictures(
    for event: Event, in programme: Programme, language: LanguageTag
  ) throws(PackError) -> [WordPictureField] {
    WordPictureField.all(
      in: documents.houseStyle(of: event, in: programme),
      scope: documents.scopes.scope(of: event, in: programme), voice: try voice(in: language))
  }
}

extension PackBuilder {
  /// The logos of an event, and its other pictures, that are drawings (SVG) without a PNG that stands
  /// in for them.
  ///
  /// - Returns: the names of their files.
  public func drawingsAlone(
    for event: Event, in programme: Programme, withPictures: Bool
  ) -> [String] {
    let house = documents.houseStyle(of: event, in: programme)
    return ((house.logos ?? []) + (withPictures ? house.pictures ?? [] : []))
      .filter { $0.logo.kind == .svg && $0.logo.standIn == nil }.map(\.file)
  }

  /// The family of letters that the house style of an event names.
  public func font(for event: Event, in programme: Programme) -> String? {
    documents.houseStyle(of: event, in: programme).font
  }
}

extension WordTemplate {
  /// The name of the file without its folders and its ending.
  public var name: String {
    let last = file.split(separator: "/").last.map { String($0) } ?? file
    let isWord = [".docx", ".dotx"].contains { last.lowercased().hasSuffix($0) }
    return isWord ? String(last.dropLast(5)) : last
  }
}
