/// What the formatting of messages knows beyond locale, functions and arguments.
public struct FormattingContext: Hashable, Sendable {
  /// The time zone that dates are shown in, unless `timeZone` says otherwise; an IANA name.
  public var timeZone: String
  /// The names of the twelve months in running text, where they differ from those of ICU.
  ///
  /// For Bosnian, the genitive: "17. maja 2024." They are used in long dates that have a day.
  public var monthNames: [String]
  /// What takes the place of ICU's currency symbols, by ISO 4217 code: `["BAM": "КМ"]`.
  public var currencySymbols: [String: String]

  /// Makes a context.
  public init(
    timeZone: String = "UTC", monthNames: [String] = [], currencySymbols: [String: String] = [:]
  ) {
    self.timeZone = timeZone
    self.monthNames = monthNames
    self.currencySymbols = currencySymbols
  }
}
