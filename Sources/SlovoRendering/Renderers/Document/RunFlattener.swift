internal import SlovoModel

/// Flattens the paragraphs of one document.
struct RunFlattener {
  private let tags: [LanguageTag: LanguageTag]
  /// The language of what has none of its own.
  let defaultLanguage: LanguageTag

  /// Whether places of forms stay what they are; else they are printed.
  private let keepsControls: Bool
  /// Whether the format has lines, in whose ends some blanks do not stand.
  private let hasLines: Bool
  /// The full tags of the languages that keep words of one letter with the next word.
  private let joiningLanguages: Set<LanguageTag>

  /// - Parameters:
  ///   - document: the document.
  ///   - keepsControls: whether the format has places of forms.
  ///   - hasLines: whether the format lays text out in lines: then some blanks are hard.
  ///   - tag: which of a language's tags stands in the file.
  /// - Throws: What `consistent()` throws, so that no renderer works on a document that contradicts
  ///   itself.
  init(
    _ document: Document, keepsControls: Bool = false, hasLines: Bool = false,
    tag: KeyPath<DocumentLanguage, LanguageTag> = \.webTag
  ) throws(RenderingError) {
    self.keepsControls = keepsControls
    self.hasLines = hasLines
    joiningLanguages = Set(
      document.languages.filter(\.joinsOneLetterWords).map { $0[keyPath: tag] })
    guard let first = try document.consistent().languages.first else {
      throw document.error(.noLanguage)
    }
    tags = Dictionary(
      document.languages.map { ($0.tag, $0[keyPath: tag]) },
      uniquingKeysWith: { first, _ in first })
    defaultLanguage = first[keyPath: tag]
  }

  /// The tag that stands in the file for a tag of the workspace: `sr-Cyrl-BA` for `sr-Cyrl`.
  func fileTag(of tag: LanguageTag) -> LanguageTag {
    tags[tag] ?? tag
  }

  /// The runs of a paragraph.
  ///
  /// What has no language of its own (a mark, a line break, a gap to be filled in) has that of the
  /// text before it, else of the text behind it, else the inherited one.
  func runs(of inlines: [Inline], inheriting inherited: LanguageTag? = nil) -> [TextRun] {
    var runs: [TextRun] = []
    let first = firstLanguage(in: inlines) ?? inherited ?? defaultLanguage
    append(inlines, like: TextRun(content: .lineBreak, language: first), to: &runs)
    if hasLines {
      HardBlanks.harden(&runs) { joiningLanguages.contains($0.language) }
    }
    return runs
  }

  /// The runs of a place of a form as it is printed.
  func printed(_ control: FormControl, in language: LanguageTag) -> [TextRun] {
    runs(of: control.printed, inheriting: language)
  }

  /// The tag of the first text among the inlines.
  func firstLanguage(in inlines: some Sequence<Inline>) -> LanguageTag? {
    for inline in inlines {
      switch inline {
      case .text(_, let language): return fileTag(of: language)
      case .strong(let inner), .emphasis(let inner), .link(_, let inner):
        if let language = firstLanguage(in: inner) { return language }
      case .control(let control): return fileTag(of: control.language)
      case .noteMark, .lineBreak, .blank, .missing: break
      }
    }
    return nil
  }

  /// The tag of the first text among the blocks.
  func firstLanguage(in blocks: some Sequence<Block>) -> LanguageTag? {
    for block in blocks {
      let language: LanguageTag? =
        switch block {
        case .heading(_, let inlines), .paragraph(let inlines, _): firstLanguage(in: inlines)
        case .list(_, let items): firstLanguage(in: items.joined())
        case .table(let table): firstLanguage(in: table)
        case .columns(let pairs): firstLanguage(in: pairs.lazy.flatMap { $0.left + $0.right })
        case .contents(let contents): firstLanguage(in: contents.title)
        case .blank, .pageBreak: nil
        }
      if let language { return language }
    }
    return nil
  }

  private func firstLanguage(in table: Table) -> LanguageTag? {
    if let language = firstLanguage(in: table.caption) { return language }
    for cell in (table.header + table.rows).flatMap(\.cells) {
      if let language = firstLanguage(in: cell.blocks) { return language }
    }
    return nil
  }

  private func append(_ inlines: [Inline], like model: TextRun, to runs: inout [TextRun]) {
    for inline in inlines {
      var run = model
      run.language = runs.last?.language ?? model.language
      switch inline {
      case .text(let text, let language):
        run.language = fileTag(of: language)
        append(text, like: run, to: &runs)
        continue
      case .strong(let inner):
        run.isStrong = true
        append(inner, like: run, to: &runs)
        continue
      case .emphasis(let inner):
        run.isEmphasis = true
        append(inner, like: run, to: &runs)
        continue
      case .link(let target, let inner):
        run.link = Self.isSafe(target) ? target : run.link
        append(inner, like: run, to: &runs)
        continue
      case .noteMark(let note): run.content = .noteMark(note: note)
      case .lineBreak: run.content = .lineBreak
      case .blank(let width): run.content = .blank(width: max(1, width))
      case .control(let control):
        guard keepsControls else {
          append(control.printed, like: run, to: &runs)
          continue
        }
        run.content = .control(control)
      case .missing(let name): run.content = .missing(name.withoutControlCharacters)
      }
      runs.append(run)
    }
  }

  private func append(_ text: String, like model: TextRun, to runs: inout [TextRun]) {
    // Nearly all text is one line without control characters: its bytes show that.
    let isPlain = text.utf8.allSatisfy {
      (0x20..<0x7F).contains($0) || (0xC3...0xDF).contains($0) || (0x80...0xBF).contains($0)
    }
    let lines =
      isPlain
      ? [text[...]] : text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      var run = model
      if index > 0 {
        run.content = .lineBreak
        runs.append(run)
      }
      let characters = isPlain ? text : String(line).withoutControlCharacters
      guard !characters.isEmpty else { continue }
      run.content = .text(characters)
      if let last = runs.last, case .text(let before) = last.content {
        var merged = run
        merged.content = last.content
        if merged == last {
          run.content = .text(before + characters)
          runs.removeLast()
        }
      }
      runs.append(run)
    }
  }

  /// Whether a link with this target can be followed without running anything.
  private static func isSafe(_ target: String) -> Bool {
    let lowercased = target.lowercased()
    guard target == target.withoutControlCharacters, !target.contains(where: \.isWhitespace)
    else { return false }
    if target.isFileName { return true }
    return ["http://", "https://", "mailto:"].contains {
      lowercased.hasPrefix($0) && lowercased.utf8.count > $0.utf8.count
    }
  }
}

extension String {
  /// Whether the text can only mean a file beside the document: `agenda.docx`.
  fileprivate var isFileName: Bool {
    contains(".") && !hasPrefix(".")
      && utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"), UInt8(ascii: "."):
          true
        default: false
        }
      }
  }

  /// The text without the characters that no format can hold: control characters except the tab,
  /// and noncharacters.
  ///
  /// Source: XML 1.0, production 2 (`Char`).
  var withoutControlCharacters: String {
    var kept = String.UnicodeScalarView()
    kept.append(
      contentsOf: unicodeScalars.lazy.filter { scalar in
        switch scalar.value {
        case 0x09: true
        case 0..<0x20, 0x7F..<0xA0, 0xFFFE...0xFFFF: false
        default: true
        }
      })
    return String(kept)
  }
}
