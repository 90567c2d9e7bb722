import SlovoMessageFormat

/// A message with values for its variables.
struct GeneratedMessage: Codable {
  let locale: String
  let source: String
  let arguments: [String: Argument]

  /// A value that both implementations have.
  enum Argument: Codable {
    case integer(Int)
    case double(Double)
    case string(String)
    case boolean(Bool)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let flag = try? container.decode(Bool.self) {
        self = .boolean(flag)
      } else if let number = try? container.decode(Int.self) {
        self = .integer(number)
      } else if let number = try? container.decode(Double.self) {
        self = .double(number)
      } else {
        self = .string(try container.decode(String.self))
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .integer(let number): try container.encode(number)
      case .double(let number): try container.encode(number)
      case .string(let text): try container.encode(text)
      case .boolean(let flag): try container.encode(flag)
      }
    }

    var value: MessageValue {
      switch self {
      case .integer(let number): .integer(number)
      case .double(let number): .double(number)
      case .string(let text): .string(text)
      case .boolean(let flag): .boolean(flag)
      }
    }
  }
}
