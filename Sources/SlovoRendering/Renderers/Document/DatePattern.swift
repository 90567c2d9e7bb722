internal import SlovoModel

extension WorkbookWords {
  /// How a day is written in figures, as Word and LibreOffice are told: `d. M. yyyy.`
  ///
  /// Source: ECMA-376, part 1, section 17.16.4.1, "Date and Time Formatting".
  var datePattern: String {
    date.map { part in
      switch part {
      case .day: "d"
      case .month: "M"
      case .year: "yyyy"
      case .text(let text):
        text.contains(where: \.isLetter)
          ? "'\(text.withoutControlCharacters.filter { $0 != "'" })'" : text
      }
    }.joined()
  }
}
