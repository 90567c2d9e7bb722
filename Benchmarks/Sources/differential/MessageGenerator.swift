/// Makes messages by the grammar, and spoils some of them; the same ones for the same seed.
struct MessageGenerator {
  private var random: Randomness

  init(seed: UInt64) {
    random = Randomness(state: seed)
  }

  mutating func next() -> GeneratedMessage {
    var source = message()
    if random.chance(30) { source = spoiled(source) }
    return GeneratedMessage(
      locale: random.pick(["bs", "bs", "en", "mk", "sr-Cyrl", "ar", "he", "cs"]), source: source,
      arguments: arguments())
  }

  // MARK: Values

  private static let names = ["n", "m", "s", "d", "b", "ime", "x", "e\u{301}"]

  private mutating func arguments() -> [String: GeneratedMessage.Argument] {
    var arguments: [String: GeneratedMessage.Argument] = [:]
    for name in Self.names.dropLast(2) where random.chance(88) {
      switch name {
      case "n", "m":
        arguments[name] =
          random.chance(70)
          ? .integer(random.pick([0, 1, 2, 3, 5, 11, 21, 22, 100, 1500, -1, 1_000_000]))
          : .double(random.pick([0.5, 1.5, 0.2, -2.5, 1e3, 12.75]))
      case "b": arguments[name] = random.chance(50) ? .boolean(random.chance(50)) : .string("b")
      case "d":
        arguments[name] = .string(
          random.pick(["2024-05-17", "2024-05-17T09:30:00", "2024-05-17T09:30:00Z", "soon"]))
      default:
        arguments[name] = .string(
          random.pick(["Amra", "1", "2.5", "one", "few", "", "latn", "1e1", "Ана", "\u{E9}", "ltr"])
        )
      }
    }
    arguments["\u{E9}"] = .string("accent")
    return arguments
  }

  // MARK: Messages

  private mutating func message() -> String {
    switch random.below(10) {
    case 0...3: return simpleStart() + pattern()
    case 4...5: return declarations() + "{{" + pattern() + "}}"
    default: return matcher()
    }
  }

  private mutating func simpleStart() -> String {
    random.pick(["", "", "Rok je ", "a. ", " x "])
  }

  private mutating func space() -> String {
    random.chance(85) ? " " : random.pick(["  ", "\n", "\u{3000}", " \u{200E}", "\u{200F} ", "\t"])
  }

  private mutating func maybeSpace() -> String {
    random.chance(75) ? "" : space()
  }

  private mutating func pattern() -> String {
    (0..<random.below(4)).map { _ in
      switch random.below(8) {
      case 0...2: text()
      case 3...6: placeholder(markup: true)
      default: markup()
      }
    }.joined()
  }

  private mutating func text() -> String {
    random.pick([
      "abc", " ", "\\{", "\\}", "\\\\", "|", "Ж", "a\nb", "$n", ":x", "@", "\\|", "😀", "e\u{301}",
    ])
  }

  private mutating func declarations() -> String {
    (0..<random.below(4)).map { _ in declaration() + maybeSpace() }.joined()
  }

  private mutating func declaration() -> String {
    let variable = "$" + random.pick(Self.names)
    if random.chance(50) {
      return ".input" + maybeSpace() + "{" + maybeSpace() + variable + annotation() + attributes()
        + maybeSpace() + "}"
    }
    return ".local" + space() + variable + maybeSpace() + "=" + maybeSpace()
      + placeholder(markup: false)
  }

  private mutating func placeholder(markup: Bool) -> String {
    if markup, random.chance(12) { return self.markup() }
    let hasOperand = random.chance(90)
    return "{" + maybeSpace()
      + (hasOperand
        ? operand() + annotation()
        : function()) + attributes() + maybeSpace() + "}"
  }

  private mutating func operand() -> String {
    random.chance(60) ? "$" + random.pick(Self.names) : literal()
  }

  private mutating func literal() -> String {
    random.pick([
      "1", "0", "21", "0.5", "-3", "1e3", "abc", "2024-05-17", "2024-05-17T09:30:00", "true",
      "|hello world|", "||", "|a\\|b|", "|1|", "|\\\\|", "|{}|", "Ж", "01", "+1", "|2024-05-17|",
      "1.",
      "2024-13-01",
    ])
  }

  private mutating func annotation() -> String {
    random.chance(65) ? space() + function() : ""
  }

  private mutating func function() -> String {
    let (name, options) = random.pick(Options.functions)
    return ":" + name + self.options(options)
  }

  private mutating func options(_ known: [(String, [String])]) -> String {
    var text = ""
    for _ in 0..<random.pick([0, 0, 0, 1, 1, 2]) {
      let (name, values) = random.pick(known.isEmpty || random.chance(12) ? Options.common : known)
      let value = random.chance(88) ? random.pick(values) : operand()
      text += space() + name + maybeSpace() + "=" + maybeSpace() + value
    }
    return text
  }

  private mutating func attributes() -> String {
    random.chance(8)
      ? space() + random.pick(["@a", "@a=b", "@a:b=|c|", "@translate=no @x"]) : ""
  }

  private mutating func markup() -> String {
    let options = self.options(Options.markup)
    return switch random.below(3) {
    case 0: "{" + maybeSpace() + "#" + random.pick(["b", "my:i"]) + options + "}"
    case 1: "{/" + random.pick(["b", "my:i"]) + options + maybeSpace() + "}"
    default: "{#br" + options + maybeSpace() + "/}"
    }
  }

  // MARK: Selection

  private mutating func matcher() -> String {
    let count = random.pick([1, 1, 1, 2, 2, 3])
    var names: [String] = []
    var text = random.chance(15) ? declarations() : ""
    for _ in 0..<count {
      let name = random.chance(92) ? random.pick(Self.names.filter { !names.contains($0) }) : "n"
      names.append(name)
      let function = random.chance(95) ? self.selectorFunction() : ""
      if random.chance(70) {
        text += ".input {$\(name)\(function)}" + maybeSpace()
      } else {
        text += ".local $\(name) = {\(literal())\(function)}" + maybeSpace()
      }
    }
    text += ".match" + names.map { space() + "$" + $0 }.joined() + space()
    for index in 0..<random.below(6) {
      let length = random.chance(98) ? count : count + 1
      text += (0..<length).map { _ in key() + space() }.joined() + "{{v\(index)" + pattern() + "}}"
      text += maybeSpace()
    }
    if random.chance(95) {
      text += String(repeating: "* ", count: count) + "{{rest" + pattern() + "}}"
    }
    return text
  }

  private mutating func selectorFunction() -> String {
    let (name, options) = random.pick(Array(Options.functions.prefix(6)))
    return " :" + name + self.options(options)
  }

  private mutating func key() -> String {
    random.pick([
      "*", "*", "one", "few", "other", "many", "two", "0", "1", "2", "21", "|1|", "1.0", "0.5",
      "abc",
      "Amra", "|hello world|", "50", "e\u{301}", "\u{E9}", "01", "1e3", "1500",
    ])
  }

  // MARK: Errors

  private mutating func spoiled(_ source: String) -> String {
    var scalars = Array(source.unicodeScalars)
    for _ in 0..<(1 + random.below(3)) {
      let index = random.below(scalars.count + 1)
      let end = min(scalars.count, index + random.below(3))
      let fragment = random.chance(30) ? "" : random.pick(Self.fragments)
      scalars.replaceSubrange(index..<end, with: Array(fragment.unicodeScalars))
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static let fragments = [
    "{", "}", "{{", "}}", "|", "\\", "$", ":", "@", "#", "/", "=", "*", ".", ".input ", ".local ",
    ".match ", " ", "\n", "a", "é", "д", "u:dir=", "1", "\u{200E}", "\u{3000}", "🏳️‍🌈", "-", "\u{37E}",
  ]
}
