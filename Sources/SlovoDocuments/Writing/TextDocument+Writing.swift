internal import SlovoZip

extension TextDocument {
  /// The document with changes.
  ///
  /// A change that touches what can only stay as it is, such as a tab, is not made.
  ///
  /// - Parameters:
  ///   - edits: The changes; of two that overlap the first one counts.
  ///   - languages: What is written instead of a language mark; `nil` for the mark itself.
  /// - Returns: The bytes of the file.
  /// - Throws: ``DocumentError`` when an archive cannot be written.
  public func writing(
    _ edits: [TextEdit], languages: (String) -> String? = { _ in nil }
  ) throws(DocumentError) -> [UInt8] {
    var texts: [Int: [String]] = [:]
    for (unit, edits) in Dictionary(grouping: edits, by: \.unit) where units.indices ~= unit {
      texts[unit] = units[unit].applying(edits)
    }
    return try write(texts, languages: languages)
  }

  /// The document with the text of every unit converted.
  ///
  /// The text of a unit is converted as one, so that a word which is split over runs is one word; what
  /// comes of it goes back to the runs letter by letter. Runs that can only stay as they are, and
  /// those kept, are U+FFFC to the conversion, unless they are white space.
  ///
  /// - Parameters:
  ///   - convert: The conversion.
  ///   - isKept: Whether a run stays as it is.
  ///   - languages: What is written instead of a language mark; `nil` for the mark itself.
  /// - Returns: The bytes of the file.
  /// - Throws: ``DocumentError`` when an archive cannot be written.
  public func converting(
    _ convert: (String) -> String, isKept: (TextRun) -> Bool = { _ in false },
    languages: (String) -> String? = { _ in nil }
  ) throws(DocumentError) -> [UInt8] {
    var texts: [Int: [String]] = [:]
    for (index, unit) in units.enumerated() {
      texts[index] = unit.converting(convert, isKept: isKept)
    }
    return try write(texts, languages: languages)
  }

  private func write(
    _ texts: [Int: [String]], languages: (String) -> String?
  ) throws(DocumentError) -> [UInt8] {
    var edits: [Int: [PartEdit]] = [:]
    for (index, texts) in texts {
      let unit = units[index]
      let bytes = parts[unit.partIndex].bytes
      for (run, text) in zip(unit.runs, texts) where !run.isFixed && run.text != text {
        edits[unit.partIndex, default: []] += run.edits(for: text, in: bytes)
      }
    }
    for mark in languageMarks {
      guard let tag = languages(mark.tag), tag != mark.tag else { continue }
      edits[mark.part, default: []] += mark.edits(for: tag)
    }
    var changed: [String: [UInt8]] = [:]
    for (part, edits) in edits where !edits.isEmpty {
      changed[parts[part].name] = PartEdit.apply(edits, to: parts[part].bytes)
    }
    guard let archive else {
      return parts.first.map { changed[$0.name] ?? $0.bytes } ?? []
    }
    do throws(ZipError) {
      return try archive.replacing(changed)
    } catch {
      throw DocumentError(.archive(error), file: file)
    }
  }
}

extension TextRun {
  /// What has to be written where, for another text.
  fileprivate func edits(for text: String, in bytes: [UInt8]) -> [PartEdit] {
    let encoded = notation.encode(text, like: bytes, within: range)
    var edits = [PartEdit(range, encoded)]
    if let spaceMark, text.hasOuterSpace, !self.text.hasOuterSpace {
      edits.append(PartEdit(spaceMark..<spaceMark, " xml:space=\"preserve\""))
    }
    return edits
  }
}

extension String {
  fileprivate var hasOuterSpace: Bool {
    first?.isWhitespace == true || last?.isWhitespace == true
  }
}
