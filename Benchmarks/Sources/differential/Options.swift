/// The functions, and values for their options: right ones and wrong ones.
enum Options {
  static let common: [(String, [String])] = [
    ("u:dir", ["ltr", "rtl", "auto", "inherit", "up"]), ("u:id", ["id1", "$s", "|a b|"]),
    ("foo", ["bar", "$n"]), ("my:opt", ["1"]),
  ]
  static let markup: [(String, [String])] = [
    ("u:id", ["id1", "$s"]), ("href", ["|a b|", "$s", "$n"]), ("u:dir", ["ltr"]),
  ]

  private static let digits = ["0", "1", "2", "5", "x", "-1", "01", "$n", "$s"]
  private static let rounding: [(String, [String])] = [
    ("roundingMode", ["ceil", "halfEven", "up"]),
    ("trailingZeroDisplay", ["auto", "stripIfInteger"]),
  ]
  private static let number: [(String, [String])] =
    [
      ("select", ["plural", "ordinal", "exact", "exact", "cardinal", "$s"]),
      ("signDisplay", ["always", "never", "sometimes"]),
      ("useGrouping", ["auto", "always", "never", "min2", "maybe"]),
      ("minimumIntegerDigits", ["1", "3", "0"]),
      ("minimumFractionDigits", digits), ("maximumFractionDigits", digits),
      ("minimumSignificantDigits", ["1", "3"]), ("maximumSignificantDigits", ["2", "x"]),
    ] + rounding

  /// The first six can be selected on.
  static let functions: [(String, [(String, [String])])] = [
    ("number", number),
    ("integer", [number[0], number[1], number[2], number[3], number[7]]),
    ("string", []),
    ("offset", [("add", ["1", "0", "x", "$n"]), ("subtract", ["1", "2", "-1"])]),
    ("percent", [number[1], number[4], number[5]]),
    ("number", []),
    (
      "currency",
      [
        ("currency", ["EUR", "BAM", "eur", "EU", "$s"]), ("fractionDigits", ["2", "auto", "x"]),
        ("currencyDisplay", ["code", "name", "symbol", "never", "big"]),
      ]
    ),
    (
      "unit",
      [
        ("unit", ["meter", "hour", "kilometer-per-hour", "no-such", "$s"]),
        ("unitDisplay", ["long", "short", "wide"]),
      ]
    ),
    (
      "date", [("fields", ["month-day", "year-month-day", "year"]), ("length", ["long", "tiny"])]
    ),
    ("time", [("precision", ["hour", "second", "day"]), ("timeZoneStyle", ["long", "short"])]),
    (
      "datetime",
      [
        ("dateFields", ["weekday", "month-day", "$s"]), ("dateLength", ["long", "medium"]),
        ("timePrecision", ["minute", "second"]), ("timeZone", ["UTC", "input", "Mars/Base"]),
        ("hour12", ["true", "false", "yes"]), ("calendar", ["gregory", "no"]),
      ]
    ),
    ("nothing", []), ("my:function", []),
  ]
}
