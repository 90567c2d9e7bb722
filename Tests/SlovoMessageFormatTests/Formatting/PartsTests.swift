import SlovoMessageFormat
import Testing

@Suite("The parts of a message")
struct PartsTests {
  @Test("are its texts, values, marks and fallbacks")
  func parts() throws {
    let result = try formatted(
      "a {#b c=$d u:id=e}{1234 :number u:id=f}{/b}{$g}", ["d": "x"], locale: "en")
    guard case .markup(let markup) = result.parts[1], case .value(let value) = result.parts[2]
    else {
      Issue.record("these are other parts: \(result.parts)")
      return
    }
    #expect(result.parts.count == 5)
    #expect(result.parts[0] == .text("a "))
    #expect(markup.kind == .open)
    #expect(markup.id == "e")
    #expect(markup.options.entries.map(\.name) == ["c"])
    #expect(markup.options["c"]?.value == "x")
    #expect(value.kind == "number")
    #expect(value.id == "f")
    #expect(value.locale == "en")
    #expect(value.direction == .leftToRight)
    #expect(result.parts[4] == .fallback(source: "$g"))
  }

  @Test("joined are the text")
  func joined() throws {
    let result = try formatted("a{x}{1 :number}{$b}c{#d/}", bidi: .default)
    #expect(result.parts.map(\.text).joined() == result.text)
  }

  @Test(
    "of a number name its fields",
    arguments: [
      ("{-1234 :number}", ["minusSign", "integer", "group", "integer"]),
      ("{1.5 :number}", ["integer", "decimal", "fraction"]),
      ("{0.5 :percent}", ["integer", "percentSign"]),
      ("{3 :currency currency=EUR}", ["currency", "integer", "decimal", "fraction"]),
      ("{1 :number signDisplay=always}", ["plusSign", "integer"]),
    ])
  func fields(source: String, kinds: [String]) throws {
    guard case .value(let part) = try formatted(source).parts.first else {
      Issue.record("there is no value")
      return
    }
    #expect(part.fields.map(\.kind) == kinds)
    #expect(part.fields.map(\.text).joined() == part.text)
  }
}
