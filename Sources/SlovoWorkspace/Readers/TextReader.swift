import SlovoModel
import SlovoYAML

extension ContentFile {
  /// Reads words: `{key: …}`, `{term: …}`, or the words themselves in the file's language.
  func text(_ reader: YAMLReader) -> Text? {
    let node = reader.node
    switch node.kind {
    case .mapping: return named(reader)
    case .scalar: return spelledOut(reader)
    case .sequence:
      _ = reader.string(expecting: Self.textNotation)
      return nil
    }
  }

  private static let textNotation = "text, {key: message.key} or {term: concept}"

  private func named(_ reader: YAMLReader) -> Text? {
    Fields.read(reader, in: self, expecting: Self.textNotation) { fields in
      switch (fields.has("key"), fields.has("term")) {
      case (true, false):
        return fields.required("key").flatMap { messageKey($0) }.map { .message($0) }
      case (false, true):
        let concept: Identifier<Concept>? = fields.reference("term", to: .concept)
        return concept.map { .term($0) }
      case (true, true):
        _ = (fields.optional("key"), fields.optional("term"))
        fields.problem(
          .contradiction, "words come from a message or from a term; keep one of the two")
      case (false, false):
        fields.problem(
          .keyMissing, "words are missing here; write {key: message.key} or {term: concept}")
      }
      return nil
    }
  }

  /// Reads the key of a message.
  func messageKey(_ reader: YAMLReader) -> MessageKey? {
    let key = reader.value("a message key, names joined by dots, such as agenda.exchange-2.title") {
      MessageKey($0)
    }
    guard let key else { return nil }
    log.add(
      Reference(kind: .message, name: key.rawValue, node: reader.node, programme: nil))
    return key
  }

  private func spelledOut(_ reader: YAMLReader) -> Text? {
    guard let text = reader.string(expecting: Self.textNotation) else { return nil }
    guard text.contains(where: { !$0.isWhitespace }) else {
      log.problem(.valueWrong, "the text is empty; write it, or remove the key", at: reader.node)
      return nil
    }
    guard let key = impliedKey(of: reader.node) else {
      // A name that is no name has been reported where it stands.
      if let name = root["id"]?.text, Identifier<MessageKey>(name) == nil { return nil }
      log.problem(
        .valueWrong, "the way to this text is too long for a message key; write {key: …}",
        at: reader.node)
      return nil
    }
    log.add(InlineText(key: key, text: text, language: language, node: reader.node))
    return .message(key)
  }

  /// Reads the name of something that is defined elsewhere.
  func reference<Subject>(
    _ reader: YAMLReader, to kind: Reference.Kind, notation: String = Fields.nameNotation
  ) -> Identifier<Subject>? {
    guard let id: Identifier<Subject> = reader.value(notation, { Identifier($0) }) else {
      return nil
    }
    log.add(Reference(kind: kind, name: id.rawValue, node: reader.node, programme: programme))
    return id
  }

  /// Reads a language tag.
  func language(_ reader: YAMLReader, authored: Bool = false) -> LanguageTag? {
    guard let tag = reader.languageTag() else { return nil }
    log.add(
      Reference(
        kind: authored ? .authoredLanguage : .language, name: tag.description, node: reader.node,
        programme: nil))
    return tag
  }
}

extension YAMLReader {
  /// One of the words of an enumeration; the words are only listed when it is none of them.
  func word<Choice>(_ type: Choice.Type) -> Choice?
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    node.text.flatMap { Choice(rawValue: $0) } ?? choice(type)
  }

  /// Text on one line that is not empty.
  func line() -> String? {
    if let text = node.text, !text.isEmpty, !text.utf8.contains(0x0A), !node.isNull { return text }
    return value("text on one line") { _ in nil }
  }

  func languageTag() -> LanguageTag? {
    value("a language tag such as bs-Latn") { LanguageTag($0) }
  }
}
