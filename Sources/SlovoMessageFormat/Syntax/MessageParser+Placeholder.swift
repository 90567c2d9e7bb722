extension MessageParser {
  /// Parses `{…}`: an expression or markup.
  mutating func parsePlaceholder() {
    let placeholder = builder.open(.expression, at: scanner.position)
    take(.openBrace)
    takeWhitespace()
    var state = PlaceholderState()
    switch scanner.current {
    case Byte.hash, Byte.slash:
      builder.setKind(.markup, of: placeholder)
      state.isMarkup = true
      state.isOpening = scanner.current == Byte.hash
      take(state.isOpening ? .hash : .slash)
      parseIdentifier()
      parseOptions(state: &state)
    case Byte.dollar:
      parseVariable()
    case Byte.colon:
      parseFunction(state: &state)
    default:
      if !parseLiteral() {
        report(.placeholderContent)
        state.hasReported = true
      }
    }
    parseRest(of: &state)
    builder.close(placeholder, at: scanner.position)
  }

  /// What was seen of a placeholder so far.
  private struct PlaceholderState {
    var isMarkup = false
    var isOpening = false
    var hasFunction = false
    var hasAttribute = false
    var hasReported = false
  }

  private mutating func parseRest(of state: inout PlaceholderState) {
    while true {
      let hasSpace = takeWhitespace()
      if scanner.isAtEnd {
        // After another error the missing brace is only its consequence.
        if !state.hasReported { report(.placeholderEnd) }
        return
      }
      switch scanner.current {
      case Byte.close:
        take(.closeBrace)
        return
      case Byte.open:
        report(.placeholderEnd)
        return
      case Byte.at:
        if !hasSpace { report(.whitespace) }
        parseAttribute()
        state.hasAttribute = true
      case Byte.slash where state.isOpening && scanner.byte(ahead: 1) == Byte.close:
        take(.slash)
      case Byte.colon where !state.isMarkup && !state.hasFunction && !state.hasAttribute:
        if !hasSpace { report(.whitespace) }
        parseFunction(state: &state)
      default:
        if !state.hasReported { report(.placeholderRest) }
        state.hasReported = true
        takeJunkRun()
      }
    }
  }

  private mutating func parseFunction(state: inout PlaceholderState) {
    let function = builder.open(.function, at: scanner.position)
    take(.colon)
    parseIdentifier()
    state.hasFunction = true
    parseOptions(state: &state)
    builder.close(function, at: scanner.position)
  }

  private mutating func parseOptions(state: inout PlaceholderState) {
    while true {
      let start = scanner.position
      let hasSpace = scanner.advanceOverWhitespace()
      guard !scanner.isAtEnd, hasSpace, scanner.isAtNameStart else {
        scanner.rewind(to: start)
        return
      }
      builder.token(.whitespace, from: start, to: scanner.position)
      parseOption(state: &state)
    }
  }

  private mutating func parseOption(state: inout PlaceholderState) {
    let option = builder.open(.option, at: scanner.position)
    defer { builder.close(option, at: scanner.position) }
    parseIdentifier()
    guard takeWhitespace(before: Byte.equals) else {
      report(.equals)
      state.hasReported = true
      return
    }
    take(.equals)
    takeWhitespace()
    if scanner.current == Byte.dollar {
      parseVariable()
    } else if !parseLiteral() {
      report(.optionValue)
      state.hasReported = true
    }
  }

  private mutating func parseAttribute() {
    let attribute = builder.open(.attribute, at: scanner.position)
    defer { builder.close(attribute, at: scanner.position) }
    take(.at)
    parseIdentifier()
    guard takeWhitespace(before: Byte.equals) else { return }
    take(.equals)
    takeWhitespace()
    if !parseLiteral() { report(.attributeValue) }
  }

  /// Parses `$name`.
  mutating func parseVariable() {
    let variable = builder.open(.variable, at: scanner.position)
    take(.dollar)
    takeDirectionalMark()
    parseName()
    builder.close(variable, at: scanner.position)
  }

  /// Parses `name` or `namespace:name`.
  private mutating func parseIdentifier() {
    let identifier = builder.open(.identifier, at: scanner.position)
    defer { builder.close(identifier, at: scanner.position) }
    takeDirectionalMark()
    guard parseName() else { return }
    let markLength = scanner.lengthOfDirectionalMark
    guard scanner.byte(ahead: markLength) == Byte.colon else { return }
    takeDirectionalMark()
    take(.colon)
    takeDirectionalMark()
    parseName()
  }

  @discardableResult
  private mutating func parseName() -> Bool {
    guard !scanner.isAtEnd, scanner.isAtNameStart else {
      report(.name)
      return false
    }
    let start = scanner.position
    scanner.advanceOverNameParts()
    builder.token(.name, from: start, to: scanner.position)
    return true
  }

  private mutating func takeDirectionalMark() {
    let length = scanner.lengthOfDirectionalMark
    if length > 0 { take(.whitespace, length: length) }
  }

  /// Parses a literal, quoted or not.
  ///
  /// - Returns: whether there was one.
  mutating func parseLiteral() -> Bool {
    guard !scanner.isAtEnd else { return false }
    if scanner.current == Byte.bar {
      let literal = builder.open(.quotedLiteral, at: scanner.position)
      take(.quote)
      parseCharacters(until: Byte.bar, or: Byte.bar)
      if scanner.isAtEnd {
        report(.quoteEnd)
      } else {
        take(.quote)
      }
      builder.close(literal, at: scanner.position)
      return true
    }
    guard scanner.isAtNamePart else { return false }
    let start = scanner.position
    scanner.advanceOverNameParts()
    builder.token(.unquotedLiteral, from: start, to: scanner.position)
    return true
  }
}
