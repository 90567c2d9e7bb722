import SlovoModel

/// What stands between `{{` and `}}` in a Word template.
struct WordTag: Hashable, Sendable {
  /// What the tag asks for.
  enum Kind: Hashable, Sendable {
    /// A value: `{{event.title}}`, `{{key:label.field.date}}`, `{{term:exchange-event}}`.
    case field(WordTagValue, language: Language?)
    /// A picture: `{{image association width=40}}`; its description in a language.
    case image(WordImage, language: Language?)
    /// `{{#each agenda.items as item}}`
    case each(WordTagPath, name: String?)
    /// `{{#if event.venue}}`, `{{#unless event.venue}}`
    case condition(WordTagPath, isNegated: Bool, word: String)
    /// `{{else}}`
    case otherwise
    /// `{{else if event.days}}`, `{{else unless event.days}}`
    case alternative(WordTagPath, isNegated: Bool)
    /// `{{/each}}`, `{{/if}}`, `{{/unless}}`
    case end(String)
  }

  /// The language behind the stroke of `{{event.title|en}}`.
  enum Language: Hashable, Sendable {
    /// The second language of a bilingual document.
    case second
    case tag(LanguageTag)
  }

  /// The words between the braces, without white space around them.
  let text: String
  let kind: Kind

  /// Whether the tag begins, divides or ends a region and leaves no words of its own.
  var isControl: Bool {
    switch kind {
    case .field, .image: false
    case .each, .condition, .otherwise, .alternative, .end: true
    }
  }

  /// Reads the words between the braces.
  ///
  /// - Throws: a sentence that says what is wrong and what to write.
  init(_ text: String) throws(WordTagFault) {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.text = text
    kind = try Self.kind(text)
  }

  private static func kind(_ text: String) throws(WordTagFault) -> Kind {
    let words = text.split(separator: " ").map { String($0) }
    switch words.first {
    case nil: throw WordTagFault("the braces are empty; write a field such as {{event.title}}")
    case "else", "#else", "elseif", "#elseif": return try otherwise(words)
    case "#each", "#for":
      guard words.count == 2 || words.count == 4 && words[2] == "as" else {
        throw WordTagFault("write {{#each agenda.items}} or {{#each agenda.items as item}}")
      }
      if words.count == 4, Identifier<WordTagPath>(words[3]) == nil {
        throw WordTagFault("“\(words[3])” is no name; use small letters a–z, digits and hyphens")
      }
      return .each(try path(words[1]), name: words.count == 4 ? words[3] : nil)
    case "#if", "#unless":
      guard let (path, isNegated) = try condition(words) else {
        throw WordTagFault("write {{#if event.venue}}, {{#if not event.venue}} or {{#unless …}}")
      }
      return .condition(path, isNegated: isNegated, word: String(words[0].dropFirst()))
    case "/each", "/for", "/if", "/unless":
      guard words.count <= 2 else { throw WordTagFault("write {{\(words[0])}}") }
      return .end(words[0] == "/for" ? "each" : String(words[0].dropFirst()))
    case .some(let word) where word.hasPrefix("#") || word.hasPrefix("/"):
      throw WordTagFault(
        "there is no “\(word)”; there are #each, #if, #unless, else and their ends")
    default: return try field(text)
    }
  }

  /// What stands behind `if`, `if not` and `unless`; `nil` when it is no condition.
  private static func condition(
    _ words: [String]
  ) throws(WordTagFault) -> (WordTagPath, isNegated: Bool)? {
    let hasNot = words.count == 3 && words[1] == "not"
    guard words.count == 2 || hasNot, let last = words.last else { return nil }
    return (try path(last), hasNot != words[0].hasSuffix("unless"))
  }

  /// `else`, `else if event.days`, `else unless event.days`.
  private static func otherwise(_ words: [String]) throws(WordTagFault) -> Kind {
    let isJoined = words[0].hasSuffix("elseif")
    let rest = isJoined ? ["if"] + words.dropFirst() : Array(words.dropFirst())
    guard let word = rest.first else { return .otherwise }
    guard word == "if" || word == "unless", let (path, isNegated) = try condition(rest) else {
      throw WordTagFault(
        "write {{else}}, {{else if event.venue}}, {{else if not event.venue}} or {{else unless …}}")
    }
    return .alternative(path, isNegated: isNegated)
  }

  private static func field(_ text: String) throws(WordTagFault) -> Kind {
    let parts = text.split(separator: "|", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ").joined(separator: " ") }
    guard parts.count <= 2 else {
      throw WordTagFault("there is more than one stroke; write {{event.title|en}}")
    }
    var language: Language?
    if parts.count == 2 {
      if parts[1] == "second" {
        language = .second
      } else if let tag = LanguageTag(parts[1]) {
        language = .tag(tag)
      } else {
        throw WordTagFault("“\(parts[1])” is no language; write a tag such as en, or second")
      }
    }
    if let image = try WordImage(parts[0]) { return .image(image, language: language) }
    return .field(try value(parts[0]), language: language)
  }

  private static func value(_ text: String) throws(WordTagFault) -> WordTagValue {
    for (prefix, kind) in [("key:", true), ("term:", false)] where text.hasPrefix(prefix) {
      let name = String(text.dropFirst(prefix.count).drop { $0 == " " })
      if kind, let key = MessageKey(name) { return .text(.message(key)) }
      if !kind, let concept = Identifier<Concept>(name) { return .text(.term(concept)) }
      throw WordTagFault("“\(name)” is no name of a \(kind ? "message" : "concept")")
    }
    return .path(try path(text))
  }

  private static func path(_ text: String) throws(WordTagFault) -> WordTagPath {
    guard let path = WordTagPath(text) else {
      throw WordTagFault(
        "“\(text)” is no field; a field is names joined by dots, such as event.title or "
          + "agenda.items[].title")
    }
    return path
  }
}

/// What a field shows.
enum WordTagValue: Hashable, Sendable {
  case path(WordTagPath)
  case text(Text)
}

/// The way to a value, with `[]` where it goes through each element of a list.
struct WordTagPath: Hashable, Sendable, CustomStringConvertible {
  struct Segment: Hashable, Sendable {
    let name: String
    let isEach: Bool
  }

  let segments: [Segment]

  /// Reads a path; `nil` when it is none. Word likes to begin sentences with a capital letter.
  init?(_ text: String) {
    var segments: [Segment] = []
    for part in text.lowercased().split(separator: ".", omittingEmptySubsequences: false) {
      let isEach = part.hasSuffix("[]")
      let name = String(isEach ? part.dropLast(2) : part)
      guard Identifier<WordTagPath>(name) != nil else { return nil }
      segments.append(Segment(name: name, isEach: isEach))
    }
    self.segments = segments
  }

  var description: String {
    segments.map { $0.name + ($0.isEach ? "[]" : "") }.joined(separator: ".")
  }
}

/// Why a tag cannot be used.
struct WordTagFault: Error, Hashable, Sendable {
  let message: String

  init(_ message: String) {
    self.message = message
  }
}
