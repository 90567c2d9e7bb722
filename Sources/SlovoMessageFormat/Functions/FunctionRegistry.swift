/// The functions that messages can name.
///
/// A registry is a value: a change to a copy has no effect elsewhere.
///
/// ```swift
/// var functions = FunctionRegistry.default
/// functions["slovo:term"] = TermFunction(glossary: glossary)
/// ```
public struct FunctionRegistry: Sendable {
  private var functions: [String: any MessageFunction]

  /// A registry without functions.
  public init() {
    functions = [:]
  }

  /// The functions of the standard.
  ///
  /// Source: Unicode MessageFormat (LDML 48), "Default Functions".
  public static let `default` = FunctionRegistry(functions: [
    "string": StringFunction(),
    "number": NumberFunction(style: .number),
    "integer": NumberFunction(style: .integer),
    "percent": NumberFunction(style: .percent),
    "currency": NumberFunction(style: .currency),
    "unit": NumberFunction(style: .unit),
    "offset": OffsetFunction(),
    "datetime": DateFunction(style: .dateTime),
    "date": DateFunction(style: .date),
    "time": DateFunction(style: .time),
  ])

  private init(functions: [String: any MessageFunction]) {
    self.functions = functions
  }

  /// The function of a name, with its namespace and without the leading colon.
  public subscript(name: String) -> (any MessageFunction)? {
    get { functions[name] }
    set { functions[name] = newValue }
  }

  /// The names of all functions, in order.
  public var names: [String] { functions.keys.sorted() }
}
