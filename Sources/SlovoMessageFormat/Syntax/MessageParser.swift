/// Parses the bytes of a message to the nodes of its syntax tree, and goes on after errors.
///
/// Every byte is moved over once, apart from white space, which may be looked at twice to see what
/// follows it. No function calls itself, so that the depth of calls has a bound.
struct MessageParser {
  var scanner: MessageScanner
  var builder = SyntaxTreeBuilder()
  private(set) var faults: [SyntaxFault] = []

  init(bytes: ContiguousArray<UInt8>) {
    scanner = MessageScanner(bytes: bytes)
  }

  /// Parses the whole source.
  mutating func parseMessage() {
    var braces = 0
    var backslashes = 0
    for byte in scanner.bytes {
      if byte == Byte.open { braces += 1 }
      if byte == Byte.backslash { backslashes += 1 }
    }
    builder.reserve(braces: braces, backslashes: backslashes)
    let message = builder.open(.message, at: 0)
    if scanner.bytes.count >= Int(UInt32.max) {
      report(.shorterMessage, to: scanner.bytes.count)
      takeJunk(upTo: scanner.bytes.count)
    } else {
      _ = scanner.advanceOverWhitespace()
      let isComplex = scanner.current == Byte.dot || scanner.isAt(Byte.open, Byte.open)
      scanner.rewind(to: 0)
      if isComplex {
        parseComplexMessage()
      } else {
        parsePattern(isQuoted: false)
      }
    }
    builder.close(message, at: scanner.position)
  }

  /// Parses text and placeholders up to `}}` or, in a simple message, up to the end.
  mutating func parsePattern(isQuoted: Bool) {
    let pattern = builder.open(.pattern, at: scanner.position)
    defer { builder.close(pattern, at: scanner.position) }
    while !scanner.isAtEnd {
      switch scanner.current {
      case Byte.open:
        if scanner.byte(ahead: 1) == Byte.open {
          report(.patternOnlyAtStart, length: 2)
          takeJunk(upTo: scanner.position + 2)
        } else {
          parsePlaceholder()
        }
      case Byte.close:
        if isQuoted, scanner.byte(ahead: 1) == Byte.close { return }
        let start = scanner.position
        repeat {
          scanner.advance(by: 1)
        } while scanner.current == Byte.close && !isQuoted
        report(.escapedBrace, from: start)
        builder.token(.junk, from: start, to: scanner.position)
      default:
        parseCharacters(until: Byte.close, or: Byte.open)
      }
    }
  }

  /// Parses text and escapes up to one of two bytes.
  mutating func parseCharacters(until first: UInt8, or second: UInt8) {
    while !scanner.isAtEnd {
      switch scanner.current {
      case first, second: return
      case Byte.backslash: parseEscape()
      case 0:
        report(.characterOtherThanNull, length: 1)
        takeJunk(upTo: scanner.position + 1)
      default:
        let start = scanner.position
        scanner.advanceOverText(until: first, or: second)
        builder.token(.text, from: start, to: scanner.position)
      }
    }
  }

  private mutating func parseEscape() {
    switch scanner.byte(ahead: 1) {
    case Byte.backslash, Byte.open, Byte.close, Byte.bar:
      take(.escape, length: 2)
    default:
      report(.escapedCharacter, length: 1)
      takeJunk(upTo: scanner.position + 1)
    }
  }
}

extension MessageParser {
  /// Reports an error in the range from `lower` to the position.
  mutating func report(_ expectation: SyntaxFault.Expectation, from lower: Int) {
    report(expectation, in: lower..<scanner.position)
  }

  /// Reports an error in the range from the position to `upper`.
  mutating func report(_ expectation: SyntaxFault.Expectation, to upper: Int) {
    report(expectation, in: scanner.position..<upper)
  }

  /// Reports an error in the `length` bytes at the position.
  mutating func report(_ expectation: SyntaxFault.Expectation, length: Int) {
    report(expectation, to: min(scanner.position + length, scanner.bytes.count))
  }

  /// Reports an error at the character at the position.
  mutating func report(_ expectation: SyntaxFault.Expectation) {
    report(expectation, length: MessageScanner.length(ofScalarAfter: scanner.current))
  }

  private mutating func report(_ expectation: SyntaxFault.Expectation, in range: Range<Int>) {
    // A second error at the same place would only be a consequence of the first.
    if let last = faults.last, last.range.lowerBound >= range.lowerBound { return }
    faults.append(SyntaxFault(expectation: expectation, range: range))
  }

  /// Makes a token of the next `length` bytes.
  mutating func take(_ kind: MessageSyntaxKind, length: Int = 1) {
    let start = scanner.position
    scanner.advance(by: length)
    builder.token(kind, from: start, to: scanner.position)
  }

  mutating func takeJunk(upTo end: Int) {
    guard end > scanner.position else { return }
    take(.junk, length: end - scanner.position)
  }

  /// Makes a token of the white space here, if there is any.
  ///
  /// - Returns: whether there was a space, not only directional marks.
  @discardableResult
  mutating func takeWhitespace() -> Bool {
    let start = scanner.position
    let hasSpace = scanner.advanceOverWhitespace()
    if scanner.position > start {
      builder.token(.whitespace, from: start, to: scanner.position)
    }
    return hasSpace
  }

  /// Makes a token of the white space here if `byte` follows it.
  mutating func takeWhitespace(before byte: UInt8) -> Bool {
    let start = scanner.position
    _ = scanner.advanceOverWhitespace()
    guard !scanner.isAtEnd, scanner.current == byte else {
      scanner.rewind(to: start)
      return false
    }
    if scanner.position > start {
      builder.token(.whitespace, from: start, to: scanner.position)
    }
    return true
  }

  /// Makes junk of at least one character, up to white space, a brace or the end.
  ///
  /// What stands between quotes is one piece, so that a brace in it ends nothing.
  mutating func takeJunkRun() {
    let start = scanner.position
    repeat {
      if scanner.current == Byte.bar {
        scanner.advance(by: 1)
        while !scanner.isAtEnd, scanner.current != Byte.bar {
          scanner.advance(by: scanner.current == Byte.backslash ? 2 : 1)
        }
        if !scanner.isAtEnd { scanner.advance(by: 1) }
      } else {
        scanner.advanceOverScalar()
      }
    } while !scanner.isAtEnd && scanner.current != Byte.open && scanner.current != Byte.close
      && scanner.lengthOfSpace == 0
    scanner.clampToEnd()
    builder.token(.junk, from: start, to: scanner.position)
  }
}

/// The bytes that have a meaning in the syntax.
enum Byte {
  static let open = UInt8(ascii: "{")
  static let close = UInt8(ascii: "}")
  static let backslash = UInt8(ascii: "\\")
  static let bar = UInt8(ascii: "|")
  static let dot = UInt8(ascii: ".")
  static let dollar = UInt8(ascii: "$")
  static let colon = UInt8(ascii: ":")
  static let hash = UInt8(ascii: "#")
  static let slash = UInt8(ascii: "/")
  static let at = UInt8(ascii: "@")
  static let equals = UInt8(ascii: "=")
  static let star = UInt8(ascii: "*")
}
