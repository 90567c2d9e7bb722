internal import SlovoModel

/// One column of a sheet; a column of a document becomes one or several.
struct SheetColumn {
  var name: String?
  var values: [SheetValue]
  /// The column of the document; `nil` when the words are not in it.
  var place: Int? = nil
  /// What the column was worked out from, and which of several it is.
  var dates: Dates? = nil

  struct Dates: Hashable {
    var days: [ClosedRange<CalendarDate>?]
    var part: Int
  }

  /// The columns for one column of a document.
  ///
  /// A column of stretches of time becomes two. A column of dates in words keeps them, because they
  /// say what days cannot (“at the beginning of October”); after it stand the first day, the last
  /// day and, where all days between are meant, how many they are. Of what is known by its month the
  /// days hold the month alone.
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

  static func days(of whens: [When?], _ words: WorkbookWords) -> [SheetColumn] {
    let hasWindow = whens.contains { $0?.role == .window }
    let columns: [([Inline], (When) -> SheetValue)] = [
      (hasWindow ? words.earliest : words.start, \.start),
      (hasWindow ? words.latest : words.end, \.end), (words.days, \.dayCount),
    ]
    return columns.enumerated().map { part, column in
      SheetColumn(
        name: column.0.sheetText.onOneLine, values: whens.map { $0.map(column.1) ?? .empty },
        dates: Dates(days: whens.map { $0?.days }, part: part))
    }
  }
}

extension When {
  /// The first day; none where something can be done until a day, and nobody said from when on.
  fileprivate var start: SheetValue {
    role == .until ? .empty : days.map { value(of: $0.lowerBound) } ?? .empty
  }

  fileprivate var end: SheetValue { days.map { value(of: $0.upperBound) } ?? .empty }

  private func value(of day: CalendarDate) -> SheetValue {
    switch span {
    case .month, .months, .part: .month(day)
    case .day, .days, .before, .after, .between, .unstated: .date(day)
    }
  }

  /// How many days it takes, where that is known.
  fileprivate var dayCount: SheetValue {
    guard namesItsDays, role != .until, let days else { return .empty }
    return .dayCount(days.upperBound.daysSince1970 - days.lowerBound.daysSince1970 + 1)
  }
}
