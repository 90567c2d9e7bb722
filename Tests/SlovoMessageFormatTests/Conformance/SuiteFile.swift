import FoundationEssentials

/// A file of the MessageFormat Working Group's suite.
struct SuiteFile: Decodable {
  let defaultTestProperties: SuiteCase?
  let tests: [SuiteCase]
}

/// A test of the suite, or the properties that all tests of a file have.
struct SuiteCase: Decodable {
  var description: String?
  var locale: String?
  var src: String?
  var bidiIsolation: String?
  var params: [SuiteParameter]?
  var exp: String?
  var expParts: [SuiteValue]?
  var expErrors: SuiteErrors?
  var expCleanSrc: String?

  func inheriting(_ defaults: SuiteCase?) -> SuiteCase {
    var merged = self
    merged.locale = locale ?? defaults?.locale
    merged.src = src ?? defaults?.src
    merged.bidiIsolation = bidiIsolation ?? defaults?.bidiIsolation
    merged.params = params ?? defaults?.params
    merged.exp = exp ?? defaults?.exp
    merged.expParts = expParts ?? defaults?.expParts
    merged.expErrors = expErrors ?? defaults?.expErrors
    merged.expCleanSrc = expCleanSrc ?? defaults?.expCleanSrc
    return merged
  }
}

struct SuiteParameter: Decodable {
  let name: String
  let type: String?
  let value: SuiteValue?
}

/// What errors a test expects: a list of them, or whether there are any.
enum SuiteErrors: Decodable {
  case any(Bool)
  case list([String])

  init(from decoder: any Decoder) throws {
    struct Error: Decodable { let type: String }
    let container = try decoder.singleValueContainer()
    if let flag = try? container.decode(Bool.self) {
      self = .any(flag)
    } else {
      self = .list(try container.decode([Error].self).map(\.type))
    }
  }
}

/// Any JSON value.
indirect enum SuiteValue: Decodable, Equatable {
  case null
  case boolean(Bool)
  case number(Double)
  case string(String)
  case array([SuiteValue])
  case object([String: SuiteValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .boolean(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let string = try? container.decode(String.self) {
      self = .string(string)
    } else if let array = try? container.decode([SuiteValue].self) {
      self = .array(array)
    } else {
      self = .object(try container.decode([String: SuiteValue].self))
    }
  }

  /// Whether an actual value has all that is expected here, and perhaps more members.
  func isMatched(by actual: SuiteValue) -> Bool {
    switch (self, actual) {
    case (.object(let expected), .object(let actual)):
      expected.allSatisfy { name, value in actual[name].map { value.isMatched(by: $0) } ?? false }
    case (.array(let expected), .array(let actual)):
      expected.count == actual.count
        && zip(expected, actual).allSatisfy { $0.isMatched(by: $1) }
    default: self == actual
    }
  }
}
