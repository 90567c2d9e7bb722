/// A syntax error as the parser meets it: what was expected, and where.
struct SyntaxFault: Hashable, Sendable {
  let expectation: Expectation
  private let lower: UInt32
  private let upper: UInt32

  init(expectation: Expectation, range: Range<Int>) {
    self.expectation = expectation
    lower = UInt32(truncatingIfNeeded: range.lowerBound)
    upper = UInt32(truncatingIfNeeded: range.upperBound)
  }

  var range: Range<Int> { Int(lower)..<Int(upper) }

  /// What the grammar wanted.
  enum Expectation: UInt8, Hashable, Sendable {
    case messageStart
    case messageBody
    case messageEnd
    case placeholderContent
    case placeholderEnd
    case placeholderRest
    case patternEnd
    case patternOnlyAtStart
    case escapedCharacter
    case escapedBrace
    case characterOtherThanNull
    case name
    case whitespace
    case equals
    case optionValue
    case attributeValue
    case quoteEnd
    case variable
    case variableExpression
    case expression
    case selector
    case variant
    case key
    case variantPattern
    case shorterMessage

    var sentence: String {
      switch self {
      case .messageStart:
        "expected .input, .local, .match or {{ here; text that begins with a dot is written in {{ }}"
      case .messageBody: "expected {{…}} or .match after the declarations"
      case .messageEnd: "expected the end of the message after the closing }}"
      case .placeholderContent:
        "expected a literal, $variable, :function, #markup or /markup after {"
      case .placeholderEnd: "expected } to close the placeholder"
      case .placeholderRest:
        "expected an option (name=value), an attribute (@name) or } here"
      case .patternEnd: "expected }} to close the pattern"
      case .patternOnlyAtStart:
        "expected a placeholder; {{ may only open a whole pattern, and a brace in text is written \\{"
      case .escapedCharacter: "expected \\, {, | or } after a backslash"
      case .escapedBrace: "expected \\} for a closing brace in text"
      case .characterOtherThanNull: "expected any character but U+0000"
      case .name: "expected a name"
      case .whitespace: "expected a space before this"
      case .equals: "expected = after the name of an option"
      case .optionValue: "expected a literal or a $variable after ="
      case .attributeValue: "expected a literal after ="
      case .quoteEnd: "expected | to close the literal"
      case .variable: "expected a $variable after .local"
      case .variableExpression: "expected {$variable …} after .input"
      case .expression: "expected an expression in { } after ="
      case .selector: "expected a $variable after .match"
      case .variant: "expected a key, and then a pattern in {{ }}"
      case .key: "expected a literal, * or {{ here"
      case .variantPattern: "expected a pattern in {{ }} after the keys"
      case .shorterMessage: "expected a message of less than 4 GiB"
      }
    }
  }
}
