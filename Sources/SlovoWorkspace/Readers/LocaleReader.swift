import SlovoLocalization
import SlovoModel
import SlovoOrthography
import SlovoYAML

/// Reads `Locales/<tag>/locale.yaml`.
struct LocaleReader {
  /// A language, with what its nouns distinguish if it is authored.
  struct Locale {
    var language: WorkspaceLanguage
    var grammar: LanguageGrammar?
    var root: YAMLNode
  }

  let file: ContentFile
  /// The name of the folder.
  let folder: String
  /// Gives the text of a file of transliteration rules in the folder; `nil` when there is none.
  let rules: (String) throws(WorkspaceError) -> String?

  func read() throws(WorkspaceError) -> Locale? {
    var failure: WorkspaceError?
    let locale = Fields.read(file.root.reader(in: file.log.yaml), in: file, expecting: "a locale") {
      fields -> Locale? in
      do throws(WorkspaceError) {
        return try self.locale(&fields)
      } catch {
        failure = error
        return nil
      }
    }
    if let failure { throw failure }
    return locale
  }

  private func locale(_ fields: inout Fields) throws(WorkspaceError) -> Locale? {
    let tag = fields.required("language")?.languageTag()
    if let tag, tag.description != folder {
      fields.problem(
        .nameDiffers,
        "the language is \(tag) and the folder is named \(folder); give both the same name",
        at: "language")
    }
    let fullTag = fields.required("full-tag")?.languageTag()
    let aliases = fields.optional("aliases")?.sequence { $0.languageTag() } ?? []
    let script = fields.required("script").flatMap(Self.script)
    let defaultScript = fields.optional("default-script").flatMap(Self.script)
    let autonym = fields.string("autonym")
    let concept: Identifier<Concept>? = fields.optionalReference("concept", to: .concept)
    let source = fields.has("derived-from") ? fields.language("derived-from", authored: true) : nil
    if let tag, source == tag {
      fields.problem(
        .circle, "a language cannot be derived from itself; name the one that people write",
        at: "derived-from")
    }
    let transliteration = try transliteration(&fields, source: source)
    let checkFacts = fields.has("checks") ? try text("checks", &fields) ?? "" : ""
    let recognition = fields.has("recognition") ? try text("recognition", &fields) ?? "" : ""
    reportFaults(ofRecognition: recognition)
    let reflexes = try reflexes(&fields)
    let inflection = try inflection(&fields)
    let nameLetters = Self.letters("name-letters", &fields)
    let origin: WorkspaceLanguage.Origin?
    var grammar: LanguageGrammar?
    if fields.value(of: "derived-from") != nil {
      origin = transliteration == nil ? nil : source.map { .derived(from: $0) }
    } else {
      grammar = fields.required("grammar").flatMap {
        Fields.read($0, in: file, expecting: "the grammar") { Self.grammar(&$0) }
      }
      origin = ConventionsReader(file: file, grammar: grammar ?? .unknown)
        .read(&fields, fullTag: fullTag).map { .authored($0) }
    }
    guard let tag, let fullTag, let script, let autonym, let origin else { return nil }
    var language = WorkspaceLanguage(
      tag: tag, fullTag: fullTag, aliases: aliases, script: script, autonym: autonym,
      concept: concept, origin: origin, transliteration: transliteration,
      reflexes: reflexes, inflection: inflection, checkFacts: checkFacts,
      recognition: recognition)
    language.defaultScript = defaultScript
    language.nameLetters = nameLetters
    return Locale(language: language, grammar: grammar, root: file.root)
  }

  private static func script(_ reader: YAMLReader) -> String? {
    reader.value("a script of four letters, such as Cyrl") {
      LanguageTag("und-" + $0)?.script == $0 ? $0 : nil
    }
  }

  /// Reports what is wrong in the file of recognition, at its lines.
  private func reportFaults(ofRecognition text: String) {
    guard file.log.keepsReferences, let name = file.root["recognition"]?.text else { return }
    let path = "Locales/" + (name.contains("/") ? name : "\(folder)/\(name)")
    for fault in RecognitionRules.faults(in: text) {
      file.log.add(
        Finding(
          rule: WorkspaceRule.valueWrong.rawValue, severity: .error,
          place: SourcePlace(file: path, line: fault.line, column: 1), message: fault.message))
    }
  }

  /// How text of another language is written in this one's script; required of a derived language.
  private func transliteration(
    _ fields: inout Fields, source: LanguageTag?
  ) throws(WorkspaceError) -> WorkspaceLanguage.Transliteration? {
    let isDerived = fields.value(of: "derived-from") != nil
    guard isDerived || fields.has("transliteration") else { return nil }
    guard let reader = fields.required("transliteration") else { return nil }
    var texts: [String: String] = [:]
    var failure: WorkspaceError?
    let result = Fields.read(reader, in: file, expecting: "the transliteration") {
      fields -> WorkspaceLanguage.Transliteration? in
      let source = source ?? fields.language("from")
      let keptWords = fields.has("keep") ? fields.strings("keep") ?? [] : []
      do throws(WorkspaceError) {
        for key in ["rules", "boundaries", "foreign-words"] where key == "rules" || fields.has(key)
        {
          texts[key] = try text(key, &fields)
        }
        var standards: [String: String] = [:]
        if fields.has("standards"), let reader = fields.optional("standards") {
          let names = reader.node.entries.compactMap(\.key.text)
          var found: [String: String] = [:]
          _ = Fields.read(reader, in: file, expecting: "the standards") { fields -> Bool? in
            for name in names {
              do throws(WorkspaceError) {
                found[name] = try text(name, &fields)
              } catch {
                failure = error
              }
            }
            return true
          }
          standards = found
        }
        guard let source, let rules = texts["rules"] else { return nil }
        return WorkspaceLanguage.Transliteration(
          source: source, rules: rules, boundaries: texts["boundaries"] ?? "",
          foreignWords: texts["foreign-words"] ?? "", standards: standards,
          keptWords: keptWords)
      } catch {
        failure = error
        return nil
      }
    }
    if let failure { throw failure }
    return result
  }

  /// The pronunciation, and the lexicons of the other one.
  private func reflexes(
    _ fields: inout Fields
  ) throws(WorkspaceError) -> WorkspaceLanguage.Reflexes? {
    guard fields.has("pronunciation"), let reader = fields.optional("pronunciation") else {
      return nil
    }
    var failure: WorkspaceError?
    let result = Fields.read(reader, in: file, expecting: "the pronunciation") {
      fields -> WorkspaceLanguage.Reflexes? in
      let pronunciation = fields.choice("jat", Pronunciation.self)
      do throws(WorkspaceError) {
        let roots = try text("roots", &fields)
        let words = fields.has("words") ? try text("words", &fields) : nil
        guard let pronunciation, let roots else { return nil }
        return WorkspaceLanguage.Reflexes(
          pronunciation: pronunciation, roots: roots, words: words ?? "")
      } catch {
        failure = error
        return nil
      }
    }
    if let failure { throw failure }
    return result
  }

  /// The data by which the language inflects; its files are looked at when they are needed.
  private func inflection(_ fields: inout Fields) throws(WorkspaceError) -> InflectionData? {
    guard fields.has("inflection"), let reader = fields.optional("inflection") else { return nil }
    var failure: WorkspaceError?
    let data = Fields.read(reader, in: file, expecting: "the inflection") {
      fields -> InflectionData? in
      do throws(WorkspaceError) {
        var words: [InflectionData.File] = []
        for name in fields.strings("words") ?? [] {
          if let read = try inflectionFile(name, key: "words", fields) { words.append(read) }
        }
        let phrases = fields.optionalString("phrases")
        let names = fields.optionalString("names")
        let letters = Self.letters("letters", &fields)
        return InflectionData(
          words: words,
          phrases: try inflectionFile(phrases, key: "phrases", fields),
          names: try inflectionFile(names, key: "names", fields),
          letters: letters)
      } catch {
        failure = error
        return nil
      }
    }
    if let failure { throw failure }
    return data
  }

  /// Letters and what stands for them.
  private static func letters(_ key: String, _ fields: inout Fields) -> [String: String] {
    var letters: [String: String] = [:]
    _ = fields.optional(key)?.entries(expecting: "letters and what stands for them") {
      key, value in
      if let from = key.node.text, let letter = value.line() { letters[from] = letter }
      return Optional<Void>.none
    }
    return letters
  }

  /// A file of inflection data: `inflection/nouns.txt`, or with the tag of another language in front;
  /// one of another script is foreign, and is read in the letters of this language.
  private func inflectionFile(
    _ name: String?, key: String, _ fields: Fields
  ) throws(WorkspaceError) -> InflectionData.File? {
    guard let name else { return nil }
    let isOwn = name.hasPrefix("inflection/")
    let path = isOwn ? "\(folder)/\(name)" : name
    let owner = LanguageTag(String(name.prefix { $0 != "/" }))
    let isForeign = !isOwn && (owner?.script == nil || owner?.script != LanguageTag(folder)?.script)
    guard name.hasSuffix(".txt"), !name.contains(".."), let text = try rules(path) else {
      fields.problem(
        .fileMissing, "there is no file \"\(name)\"; add it, or correct the name", at: key)
      return nil
    }
    return InflectionData.File(path: "Locales/" + path, text: text, isForeign: isForeign)
  }

  /// The content of a file that a key names: in the folder of the language, or `<tag>/file.txt`.
  private func text(_ key: String, _ fields: inout Fields) throws(WorkspaceError) -> String? {
    let name = fields.required(key)?.value("a file such as transliteration.txt") {
      $0.hasSuffix(".txt") && !$0.contains("..") && $0.split(separator: "/").count <= 2 ? $0 : nil
    }
    guard let name else { return nil }
    if let text = try rules(name) { return text }
    fields.problem(
      .fileMissing, "there is no file \"\(name)\"; add it, or correct the name", at: key)
    return nil
  }

  private static func grammar(_ fields: inout Fields) -> LanguageGrammar {
    LanguageGrammar(
      cases: fields.choices("cases", GrammaticalCase.self) ?? [],
      numbers: fields.choices("numbers", GrammaticalNumber.self) ?? [],
      definiteness: fields.choices("definiteness", Definiteness.self) ?? [],
      quantities: fields.quantities(), agreement: fields.agreement(), pairs: fields.genderPairs())
  }
}
