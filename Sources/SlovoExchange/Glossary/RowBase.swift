import SlovoLocalization
public import SlovoModel

/// What a row of a table was made from: a mark for each value that the term had.
///
/// With it a table that comes back is compared value by value: what the table changed, what the
/// glossary changed meanwhile, and what both did. Written as letters alone, because a spreadsheet takes
/// other signs for numbers: `000123` would come back as 123, and `12e345` as infinity.
public struct RowBase: Hashable, Sendable {
  /// The marks of values by those of their names.
  private let marks: [String: String]
  /// What the row is about, so that the base of one row does not fit another one.
  private let owner: String

  private static let nameLength = 4
  private static let valueLength = 6

  /// The base of a row with these values; those that are empty have no mark.
  ///
  /// - Parameters:
  ///   - values: the values as they are in the glossary.
  ///   - concept: the concept.
  ///   - language: the language.
  public init(
    _ values: [TermValue: String], of concept: Identifier<Concept>, in language: LanguageTag
  ) {
    owner = "\(concept) \(language)"
    var marks: [String: String] = [:]
    for (value, text) in values where !Self.normalized(text).isEmpty {
      marks[Self.nameMark(value)] = Self.valueMark(text, value, owner)
    }
    self.marks = marks
  }

  /// The base as a table has it; `nil` when it is not one of this row, or a sign of it was changed.
  ///
  /// - Parameters:
  ///   - text: the letters.
  ///   - key: the term that the row was made from.
  ///   - concept: the concept.
  ///   - language: the language.
  public init?(
    _ text: String, key: String, of concept: Identifier<Concept>, in language: LanguageTag
  ) {
    let letters = Array(text.utf8)
    let length = Self.nameLength + Self.valueLength
    guard letters.count >= Self.nameLength, (letters.count - Self.nameLength) % length == 0 else {
      return nil
    }
    owner = "\(concept) \(language)"
    var marks: [String: String] = [:]
    var start = Self.nameLength
    while start < letters.count {
      let middle = start + Self.nameLength
      marks[String(decoding: letters[start..<middle], as: UTF8.self)] =
        String(decoding: letters[middle..<start + length], as: UTF8.self)
      start += length
    }
    self.marks = marks
    guard self.text == text, has(key, as: .term) else { return nil }
  }

  /// The base as a table has it.
  public var text: String {
    let body = marks.sorted { $0.key < $1.key }.map { $0.key + $0.value }.joined()
    return Self.letters(of: owner + " " + body, count: Self.nameLength) + body
  }

  /// Whether the value had that text when the table was written; blanks around it do not count.
  public func has(_ text: String, as value: TermValue) -> Bool {
    let isEmpty = Self.normalized(text).isEmpty
    return marks[Self.nameMark(value)] == (isEmpty ? nil : Self.valueMark(text, value, owner))
  }

  /// Whether the value had any text.
  public func hasAny(_ value: TermValue) -> Bool { marks[Self.nameMark(value)] != nil }

  /// The mark of a value's name; they differ for all names, which a test holds.
  static func nameMark(_ value: TermValue) -> String {
    letters(of: value.name, count: nameLength)
  }

  private static func valueMark(_ text: String, _ value: TermValue, _ owner: String) -> String {
    letters(of: "\(owner) \(value.name)=\(normalized(text))", count: valueLength)
  }

  /// The text as a spreadsheet gives it back: blanks around it are lost, and line ends become line
  /// feeds.
  private static func normalized(_ text: String) -> String { text.withLineFeeds.trimmingBlanks }

  /// Letters that stand for a text (the fingerprint of catalogues, folded).
  private static func letters(of text: String, count: Int) -> String {
    var hash = Catalogue.number(of: text)
    hash ^= hash >> 32
    var letters: [UInt8] = []
    for _ in 0..<count {
      letters.append(UInt8(ascii: "a") + UInt8(hash % 26))
      hash /= 26
    }
    return String(decoding: letters, as: UTF8.self)
  }
}

extension String {
  /// The text with line feeds for all line ends.
  var withLineFeeds: String {
    guard utf8.contains(0x0D) else { return self }
    var text: [UInt8] = []
    var isAfterReturn = false
    for byte in utf8 {
      if byte == 0x0A, isAfterReturn { isAfterReturn = false; continue }
      isAfterReturn = byte == 0x0D
      text.append(isAfterReturn ? 0x0A : byte)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
