internal import SlovoModel

/// One column of a sheet; a column of a document becomes one or several.
struct SheetColumn {
  var name: String?
  var values: [SheetValue]
  /// The column of the document; `nil` when the words are not in it.
  var place: Int?
  /// What the column was worked out from, and which of several it is.
  var dates: Dates?

  struct Dates: Hashable {
    var days: [ClosedRange<CalendarDate>?]
    var part: Int
  }

  /// The columns for one column of a document.
  ///
  /// A column of stretches of time becomes two. A column of dates in words keeps them, because they
  /// say what days cannot (“at the beginning of October”); after it stand the first day, the last
  /// day and how many days that are.
  static func columns(
    name: String?, _ texts: [String], _ meanings: [Table.Value?], _ places: [SheetPlace?],
    place: Int, _ words: WorkbookWords
  ) -> [SheetColumn] {
    func value(_ index: Int) -> SheetValue {
      if let place = places[index] { return .place(place) }
      guard name != nil, case .when? = meanings[index] else {
        return SheetValue(texts[index], meaning: meanings[index])
      }
      return texts[index].isEmpty ? .empty : .text(texts[index])
    }
    let values = texts.indices.map(value)
    guard let name else { return [SheetColumn(name: nil, values: values, place: place)] }
    if let times = times(name, texts, place, words) { return times }
    let column = SheetColumn(name: name, values: values, place: place)
    let whens = meanings.map { meaning -> When? in
      if case .when(let when)? = meaning { when } else { nil }
    }
    guard whens.contains(where: { $0?.days != nil }), !words.start.isEmpty else { return [column] }
    return [column] + days(of: whens, words)
  }

  private static func times(
    _ name: String, _ texts: [String], _ place: Int, _ words: WorkbookWords
  ) -> [SheetColumn]? {
    let stretches = texts.map { SheetValue.stretch($0) }
    guard stretches.contains(where: { $0 != nil }),
      zip(stretches, texts).allSatisfy({ $0 != nil || $1.isEmpty })
    else { return nil }
    func named(_ word: [Inline]) -> String {
      word.isEmpty ? "" : " – " + word.sheetText.onOneLine.lowercased()
    }
    let end = named(words.end)
    return [
      SheetColumn(
        name: name + named(words.start), values: stretches.map { $0?.0 ?? .empty }, place: place),
      SheetColumn(
        name: name + (end.isEmpty ? " (–)" : end), values: stretches.map { $0?.1 ?? .empty }),
    ]
  }

  private static func days(of whens: [When?], _ words: WorkbookWords) -> [SheetColumn] {
    let days = whens.map { $0?.days }
    // Until a day something can be done, and nobody said from when on.
    let starts = whens.map { when in when?.role == .until ? nil : when?.days?.lowerBound }
    let counts = zip(days, starts).map { days, start -> SheetValue in
      guard let days, start != nil else { return .empty }
      return .dayCount(days.upperBound.daysSince1970 - days.lowerBound.daysSince1970 + 1)
    }
    let columns: [([Inline], [SheetValue])] = [
      (words.start, starts.map { $0.map(SheetValue.date) ?? .empty }),
      (words.end, days.map { ($0?.upperBound).map(SheetValue.date) ?? .empty }),
      (words.days, counts),
    ]
    return columns.enumerated().map { part, column in
      SheetColumn(
        name: column.0.sheetText.onOneLine, values: column.1,
        dates: Dates(days: days, part: part))
    }
  }
}
