internal import SlovoModel

/// What a cell holds: a value where its text is one.
enum SheetValue: Hashable {
  case empty
  /// A place to fill in.
  case place(SheetPlace)
  case text(String)
  /// A number, digits with a point, and whether its thousands stand apart.
  case number(String, isGrouped: Bool = false)
  /// An amount and the words before and behind it, such as "EUR ".
  case amount(String, before: String, behind: String)
  /// A day.
  case date(CalendarDate)
  /// A month, by a day in it.
  case month(CalendarDate)
  /// A time of day, in minutes.
  case time(Int)
  /// A time of a day, in minutes.
  case moment(CalendarDate, minutes: Int)
  /// The sum of the cells above, as far as they are filled in, and how it is shown.
  indirect case sum(SheetValue)
  /// How many days it is from the day two cells before to the day one cell before, both included.
  case dayCount(Int)

  /// The value of a text that is known to be an amount, or of any other text.
  init(_ text: String, meaning: Table.Value?) {
    self.init(text)
    guard case .money? = meaning, case .text = self, let first = text.firstIndex(where: \.isDigit),
      let last = text.lastIndex(where: \.isDigit), !text.contains("\n"),
      let number = Self.number(String(text[first...last]))
    else { return }
    self = .amount(
      number, before: String(text[..<first]), behind: String(text[text.index(after: last)...]))
  }

  init(_ text: String) {
    let trimmed = text.trimmingBlanks
    if trimmed.isEmpty {
      self = .empty
    } else if let minutes = Self.minutes(trimmed) {
      self = .time(minutes)
    } else if let date = Self.date(trimmed) {
      self = .date(date)
    } else if let number = Self.number(trimmed) {
      self = .number(number, isGrouped: Self.isGrouped(trimmed, number))
    } else if let amount = Self.amount(trimmed) {
      self = amount
    } else {
      self = .text(text)
    }
  }

  /// The beginning and the end of a stretch of time such as 09:00–09:15; `nil` for anything else.
  static func stretch(_ text: String) -> (SheetValue, SheetValue)? {
    let parts = text.trimmingBlanks.split(whereSeparator: { "–-—".contains($0) })
    guard parts.count == 2 else { return nil }
    let (first, last) = (parts[0].trimmingBlanks, parts[1].trimmingBlanks)
    // Two figures with a point between them are numbers when they stand alone, and hours with a dash.
    for sign: Character in [":", "."] {
      if let start = minutes(first, after: sign), let end = minutes(last, after: sign) {
        return (.time(start), .time(end))
      }
    }
    return nil
  }

  /// A time such as 9:00 or 09:00, or with another sign between hours and minutes.
  private static func minutes(_ text: String, after sign: Character = ":") -> Int? {
    let parts = text.split(separator: sign, omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
      let hours = digits(parts[0]), let minutes = digits(parts[1]), hours <= 24, minutes < 60
    else { return nil }
    return hours * 60 + minutes
  }

  /// A day such as 2024-05-17, 17.5.2024 or 17.05.2024.
  private static func date(_ text: String) -> CalendarDate? {
    if let date = CalendarDate(text) { return date }
    let parts = text.split(separator: ".").map { $0.trimmingBlanks }
    guard parts.count == 3, text.last != ",", parts[2].utf8.count == 4,
      let day = digits(parts[0][...]), let month = digits(parts[1][...]),
      digits(parts[2][...]) != nil
    else { return nil }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return CalendarDate("\(parts[2])-\(two(month))-\(two(day))")
  }

  /// A number: a separator before exactly three digits parts thousands, any other one decimals.
  private static func number(_ text: String) -> String? {
    var rest = text[...]
    var sign = ""
    if let first = rest.first, first == "-" || first == "−" {
      sign = "-"
      rest = rest.dropFirst()
    }
    let groups = rest.split(
      omittingEmptySubsequences: false, whereSeparator: { ".,\u{A0}\u{202F}".contains($0) })
    guard let first = groups.first, digits(first) != nil, groups.count <= 5,
      groups.allSatisfy({ digits($0) != nil })
    else { return nil }
    // A number with a zero in front is a name, such as a telephone's.
    if first.utf8.count > 1, first.first == "0" { return nil }
    if groups.count == 1 { return first.utf8.count <= 15 ? sign + first : nil }
    let isGrouped = first.utf8.count <= 3 && first != "0"
    let middle = groups.dropFirst().dropLast()
    guard middle.allSatisfy({ $0.utf8.count == 3 }), let last = groups.last else { return nil }
    if last.utf8.count == 3, isGrouped { return sign + groups.joined() }
    guard (1...4).contains(last.utf8.count), middle.isEmpty || isGrouped else { return nil }
    // A full stop is no decimal sign between day and month.
    return sign + groups.dropLast().joined() + "." + last
  }

  /// Whether the thousands of a number stand apart: it has more signs than digits and a point.
  private static func isGrouped(_ text: String, _ number: String) -> Bool {
    text.count > number.count
  }

  /// An amount with its currency before or behind it: 3.000 EUR, BAM 6,131.52.
  private static func amount(_ text: String) -> SheetValue? {
    let parts = text.split(maxSplits: 1, whereSeparator: { $0 == " " || $0 == "\u{A0}" })
      .map { $0.trimmingBlanks }
    guard parts.count == 2 else { return nil }
    // Capital letters as in EUR and КМ, a sign, or an abbreviation as in ден. and мин.
    func isCurrency(_ text: String) -> Bool {
      (text.count == 1 && text.allSatisfy(\.isCurrencySymbol))
        || ((2...3).contains(text.count) && text.allSatisfy(\.isUppercase))
        || ((3...5).contains(text.count) && text.last == "."
          && text.dropLast().allSatisfy(\.isLetter))
    }
    if let number = number(parts[0]), isCurrency(parts[1]) {
      return .amount(number, before: "", behind: " " + parts[1])
    }
    if let number = number(parts[1]), isCurrency(parts[0]) {
      return .amount(number, before: parts[0] + " ", behind: "")
    }
    return nil
  }

  private static func digits(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }
}

extension SheetValue {
  /// How many characters wide the value is, its longest line.
  var width: Int {
    switch self {
    case .empty: 0
    case .place(let place): place.width
    case .text(let text): text.split(separator: "\n").map(\.count).max() ?? 0
    case .number(let digits, _): digits.count + 2
    case .amount(let digits, let before, let behind): digits.count + before.count + behind.count + 4
    case .date, .month: 12
    case .time: 6
    case .moment: 18
    case .dayCount: 5
    case .sum(let value): value.width + 2
    }
  }
}

extension SheetValue {
  /// The sum that a cell of the last row stands for: what it shows, or nothing yet where it is a place
  /// to fill in; `nil` where it is no sum.
  init?(sumOf cell: Table.Cell, text: String) {
    switch (SheetPlace(cell), cell.value) {
    case (.number(let decimals)?, _):
      self = .sum(
        decimals == 0
          ? .number("0")
          : .amount("0." + String(repeating: "0", count: decimals), before: "", behind: ""))
    case (nil, .money?), (nil, .number?): self = .sum(SheetValue(text, meaning: cell.value))
    case (_, _): return nil
    }
  }
}

extension Character {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
