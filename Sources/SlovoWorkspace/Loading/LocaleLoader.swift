import SlovoLocalization
import SlovoModel
import SlovoOrthography
import SlovoYAML

/// Reads the languages of a workspace and what they say of one another.
struct LocaleLoader {
  let files: WorkspaceFiles
  let document: (String) throws(WorkspaceError) -> YAMLNode?
  let text: (String) throws(WorkspaceError) -> String?
  let log: ReadingLog

  func load() throws(WorkspaceError) -> [LocaleReader.Locale] {
    var locales: [LocaleReader.Locale] = []
    for (path, folder) in files.locales {
      guard let root = try document(path) else {
        noteIncomplete()
        continue
      }
      let file = ContentFile(log: log, root: root, subject: "locale")
      let reader = LocaleReader(file: file, folder: folder) { name throws(WorkspaceError) in
        let path = name.contains("/") ? "Locales/\(name)" : "Locales/\(folder)/\(name)"
        // A file that is there and is not text has been reported; it is not missing.
        return files.rules.contains(path) ? try text(path) ?? "" : nil
      }
      if let locale = try reader.read() {
        locales.append(locale)
      } else {
        noteIncomplete()
      }
    }
    reportFoldersWithoutLocale()
    if log.keepsReferences {
      reportSharedTags(locales)
      reportRules(locales)
    }
    return locales
  }

  private func noteIncomplete() {
    log.noteIncomplete(.language)
    log.noteIncomplete(.authoredLanguage)
  }

  private func reportFoldersWithoutLocale() {
    for (folder, paths) in files.catalogues
    where !files.locales.contains(where: { $0.name == folder }) {
      guard let path = paths.first else { continue }
      log.add(
        Finding(
          rule: WorkspaceRule.fileMissing.rawValue, severity: .error,
          place: SourcePlace(file: path, line: 1, column: 1),
          message: "there is no Locales/\(folder)/locale.yaml for this catalogue; add it"))
    }
  }

  private func reportSharedTags(_ locales: [LocaleReader.Locale]) {
    var owners: [LanguageTag: LanguageTag] = [:]
    for locale in locales { owners[locale.language.tag] = locale.language.tag }
    for locale in locales {
      let own = locale.language.tag
      for item in locale.root["aliases"].map({ Array($0.items) }) ?? [] {
        guard let tag = item.text.flatMap({ LanguageTag($0) }) else { continue }
        if let owner = owners[tag], owner != own {
          log.problem(
            .nameDuplicate, "the tag \(tag) means \(owner) already; remove it from one of the two",
            at: item)
        }
        owners[tag] = owners[tag] ?? own
      }
    }
  }

  /// Reports rules of transliteration that cannot be used.
  private func reportRules(_ locales: [LocaleReader.Locale]) {
    // Several languages share one lexicon of roots, which is long.
    var soundRoots: Set<String> = []
    for locale in locales {
      // Empty rules come from a file that is not text, which has been reported.
      guard let transliteration = locale.language.transliteration, !transliteration.rules.isEmpty
      else { continue }
      do throws(ConversionError) {
        _ = try ScriptConverter(transliteration, to: locale.language)
        if let reflexes = locale.language.reflexes {
          if !soundRoots.contains(reflexes.roots) { _ = try JatLexicon(reflexes.roots) }
          soundRoots.insert(reflexes.roots)
          _ = try PairLexicon(reflexes.words)
        }
      } catch {
        log.problem(
          .valueWrong, "\(error); correct the file",
          at: locale.root["transliteration"] ?? locale.root)
      }
    }
  }
}
