import SlovoLocalization
public import SlovoModel

extension PackBuilder {
  /// The pack that consists of a Word template filled for an event.
  ///
  /// - Parameters:
  ///   - template: the template.
  ///   - event: the event.
  ///   - programme: the programme of the event.
  ///   - request: the languages; the file is named by the template, its formats are not looked at.
  /// - Returns: the pack of one file.
  /// - Throws: `WordTemplateError` with every tag that cannot be filled, `PackError` when a language
  ///   cannot be used.
  public func pack(
    filling template: WordTemplate, for event: Event, in programme: Programme,
    _ request: PackRequest
  ) throws -> Pack {
    let filled = try template.filled(
      documents.scopes.scope(of: event, in: programme),
      voices: WordVoices(
        first: try voice(in: request.language), second: try request.secondLanguage.map(voice),
        cache: voices),
      house: documents.houseStyle(of: event, in: programme))
    var findings: [Finding] = []
    for finding in filled.findings where !findings.contains(finding) { findings.append(finding) }
    return Pack(
      files: [
        Pack.File(
          path: "\(event.id)/\(request.folder)/\(template.name).docx", bytes: filled.bytes,
          template: template.name)
      ], findings: findings)
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
}

extension WordTemplate {
  /// The name of the file without its folders and its ending.
  public var name: String {
    let last = file.split(separator: "/").last.map { String($0) } ?? file
    return last.lowercased().hasSuffix(".docx") ? String(last.dropLast(5)) : last
  }
}
