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
        cache: voices))
    var findings: [Finding] = []
    for finding in filled.findings where !findings.contains(finding) { findings.append(finding) }
    return Pack(
      files: [
        Pack.File(
          path: "\(event.id)/\(request.folder)/\(template.name).docx", bytes: filled.bytes)
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

extension WordTemplate {
  /// The name of the file without its folders and its ending.
  var name: String {
    let last = file.split(separator: "/").last.map { String($0) } ?? file
    return last.lowercased().hasSuffix(".docx") ? String(last.dropLast(5)) : last
  }
}
