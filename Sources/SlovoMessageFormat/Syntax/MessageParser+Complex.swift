extension MessageParser {
  /// Parses declarations and the body after them.
  mutating func parseComplexMessage() {
    var hasReported = false
    while true {
      takeWhitespace()
      if scanner.isAtEnd {
        report(.messageBody)
        return
      }
      if scanner.isAt(Byte.open, Byte.open) {
        parseQuotedPattern()
        break
      }
      if scanner.isAt(".input") {
        parseInputDeclaration()
      } else if scanner.isAt(".local") {
        parseLocalDeclaration()
      } else if scanner.isAt(".match") {
        parseMatcher()
        break
      } else {
        if !hasReported { report(.messageStart) }
        hasReported = true
        takeJunkBeforeDeclaration()
      }
    }
    takeWhitespace()
    if !scanner.isAtEnd {
      report(.messageEnd, to: scanner.bytes.count)
      takeJunk(upTo: scanner.bytes.count)
    }
  }

  /// Makes junk of what is before the next keyword or pattern.
  private mutating func takeJunkBeforeDeclaration() {
    let start = scanner.position
    repeat {
      scanner.advanceOverScalar()
    } while !scanner.isAtEnd && !scanner.isAt(Byte.open, Byte.open)
      && !(scanner.current == Byte.dot
        && (scanner.isAt(".input") || scanner.isAt(".local") || scanner.isAt(".match")))
    builder.token(.junk, from: start, to: scanner.position)
  }

  private mutating func parseQuotedPattern() {
    let pattern = builder.open(.quotedPattern, at: scanner.position)
    take(.openPattern, length: 2)
    parsePattern(isQuoted: true)
    if scanner.isAtEnd {
      report(.patternEnd)
    } else {
      take(.closePattern, length: 2)
    }
    builder.close(pattern, at: scanner.position)
  }

  private mutating func parseInputDeclaration() {
    let declaration = builder.open(.inputDeclaration, at: scanner.position)
    defer { builder.close(declaration, at: scanner.position) }
    take(.keyword, length: 6)
    takeWhitespace()
    guard scanner.current == Byte.open, scanner.byte(ahead: 1) != Byte.open else {
      report(.variableExpression)
      return
    }
    let start = scanner.position
    let expression = builder.nodes.count
    parsePlaceholder()
    if !isVariableExpression(at: expression) {
      report(.variableExpression, from: start)
    }
  }

  private func isVariableExpression(at index: Int) -> Bool {
    guard builder.nodes[index].kind == .expression else { return false }
    return builder.nodes[(index + 1)...].prefix(3).contains { $0.kind == .variable }
  }

  private mutating func parseLocalDeclaration() {
    let declaration = builder.open(.localDeclaration, at: scanner.position)
    defer { builder.close(declaration, at: scanner.position) }
    take(.keyword, length: 6)
    let hasSpace = takeWhitespace()
    guard scanner.current == Byte.dollar else {
      report(.variable)
      return
    }
    if !hasSpace { report(.whitespace) }
    parseVariable()
    guard takeWhitespace(before: Byte.equals) else {
      takeWhitespace()
      report(.equals)
      return
    }
    take(.equals)
    takeWhitespace()
    guard scanner.current == Byte.open, scanner.byte(ahead: 1) != Byte.open else {
      report(.expression)
      return
    }
    let start = scanner.position
    let expression = builder.nodes.count
    parsePlaceholder()
    if builder.nodes[expression].kind == .markup {
      report(.expression, from: start)
    }
  }

  private mutating func parseMatcher() {
    let matcher = builder.open(.matcher, at: scanner.position)
    defer { builder.close(matcher, at: scanner.position) }
    take(.keyword, length: 6)
    var hasSpace = takeWhitespace()
    if scanner.current != Byte.dollar { report(.selector) }
    while scanner.current == Byte.dollar {
      if !hasSpace { report(.whitespace) }
      parseVariable()
      hasSpace = takeWhitespace()
    }
    if scanner.isAtEnd {
      report(.variant)
    } else if !hasSpace {
      report(.whitespace)
    }
    while !scanner.isAtEnd {
      parseVariant()
      let end = scanner.position
      _ = scanner.advanceOverWhitespace()
      let isDone = scanner.isAtEnd
      scanner.rewind(to: end)
      if isDone { return }
      takeWhitespace()
    }
  }

  private mutating func parseVariant() {
    let variant = builder.open(.variant, at: scanner.position)
    defer { builder.close(variant, at: scanner.position) }
    var hasSpace = true
    var hasReported = false
    var hasKey = false
    while !scanner.isAtEnd {
      if scanner.isAt(Byte.open, Byte.open) {
        if !hasKey { report(.variant) }
        parseQuotedPattern()
        return
      }
      if scanner.current == Byte.star || scanner.current == Byte.bar || scanner.isAtNamePart {
        if !hasSpace { report(.whitespace) }
        if scanner.current == Byte.star {
          take(.star)
        } else {
          _ = parseLiteral()
        }
        hasKey = true
      } else {
        if !hasReported { report(.key) }
        hasReported = true
        takeJunkRun()
      }
      hasSpace = takeWhitespace()
    }
    report(.variantPattern)
  }
}
