import SlovoLocalization
import SlovoMessageFormat
import SlovoModel
import Testing

@Suite(":slovo:when")
struct WhenFunctionTests {
  private static func text(_ options: String) throws -> String {
    let when = When(.part(.beginning, try Make.month("2024-09")))
    let spoken = try ShippedWorkspace.voice("bs-Latn").speak(
      "{$when :slovo:when \(options)}", in: Scope(["when": .leaf(.when(when))])
    ).message
    #expect(spoken.errors.isEmpty)
    return spoken.text
  }

  @Test(
    "writes the date in the style that is asked for",
    arguments: [
      ("", "početak septembra 2024. godine"),
      ("style=label", "početak septembra 2024. godine"),
      ("style=at", "početkom septembra 2024. godine"),
      ("style=from", "od početka septembra 2024. godine"),
      ("style=until", "do početka septembra 2024. godine"),
      ("style=during", "početkom septembra 2024. godine"),
      ("style=at capitalize=true", "Početkom septembra 2024. godine"),
      ("capitalize=false", "početak septembra 2024. godine"),
    ])
  func styles(options: String, text: String) throws {
    #expect(try Self.text(options) == text)
  }

  @Test("does not call preliminary what has taken place, where a message asks for that")
  func preliminary() throws {
    let when = When(.day(try Make.day("2024-05-17")), isPreliminary: true)
    let spoken = try ["", " preliminary=say", " preliminary=omit"].map { option in
      try ShippedWorkspace.voice("en").speak(
        "held {$when :slovo:when style=at\(option)}", in: Scope(["when": .leaf(.when(when))])
      ).message.text
    }
    #expect(
      spoken == [
        "held on 17 May 2024 (preliminary)", "held on 17 May 2024 (preliminary)",
        "held on 17 May 2024",
      ])
  }

  @Test("refuses an unknown style and what is no date")
  func refusals() throws {
    let voice = try ShippedWorkspace.voice("bs-Latn")
    let scope = Scope([
      "when": .leaf(.when(.unstated)), "text": .leaf(.plain("2024-05-17")),
    ])
    let style = try voice.speak("{$when :slovo:when style=by}", in: scope).message
    #expect(style.errors.map(\.code.rawValue) == ["bad-option"])
    #expect(style.errors.first?.reason.contains("label, at, from, until, during, day") == true)
    let operand = try voice.speak("{$text :slovo:when}", in: scope).message
    #expect(operand.errors.map(\.code.rawValue) == ["bad-operand"])
  }

  @Test(
    "writes the date alone beside a label that says what it is, and else that something is due",
    arguments: [
      ("sr-Cyrl", "15. јула 2024. године", "рок: 15. јула 2024. године"),
      ("bs-Latn", "15. jula 2024. godine", "rok: 15. jula 2024. godine"),
      ("mk", "15 јули 2024 година", "рок: 15 јули 2024 година"),
      ("en", "15 July 2024", "due 15 July 2024"),
    ])
  func deadlines(tag: String, alone: String, due: String) throws {
    let day = When.Span.day(try Make.day("2024-07-15"))
    func text(_ role: When.Role, _ options: String) throws -> String {
      try ShippedWorkspace.voice(tag).speak(
        "… {$when :slovo:when \(options)}",
        in: Scope(["when": .leaf(.when(When(day, role: role)))])
      ).message.text
    }
    for role in [When.Role.on, .until, .due] {
      #expect(try text(role, "style=day") == "… " + alone)
    }
    #expect(try text(.due, "style=label") == "… " + due)
    #expect(try text(.due, "style=at") == text(.on, "style=at"))
  }

  @Test("names the events of a relative date by their terms")
  func relative() throws {
    let event = try Make.id("fbih-2024-exchange-2", Event.self)
    let scope = Scope(["when": .leaf(.when(When(.before(event))))])
    for (tag, text) in [
      ("sr-Cyrl", "прије другог догађаја размјене"),
      ("bs-Latn", "prije drugog događaja razmjene znanja"),
      ("mk", "пред вториот настан за размена"),
      ("en", "before the second exchange event"),
    ] {
      let spoken = try ShippedWorkspace.voice(tag).speak("{$when :slovo:when}", in: scope)
      #expect(spoken.message.text == text)
    }
  }
}
