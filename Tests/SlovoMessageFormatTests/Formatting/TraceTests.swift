import SlovoMessageFormat
import Testing

@Suite("A trace")
struct TraceTests {
  @Test("tells how each part came about")
  func steps() throws {
    let message = try Message(
      parsing: ".input {$n :integer} .match $n one {{a}} few {{{$n} sesije {$x}}} * {{b}}")
    let (result, trace) = MessageFormatter(locale: "bs", bidi: .none)
      .explain(message, arguments: ["n": 3])
    #expect(result.text == "3 sesije {$x}")
    #expect(
      trace.steps.map(\.description) == [
        "$n is 3", ":integer of $n is 3", "$n selects as 3 (few)", "variant 2 (few) was chosen",
        "\"3\" comes from $n", "$x has no value", "\"{$x}\" comes from $x",
      ])
  }

  @Test("has the text of isolated parts too")
  func isolated() throws {
    let message = try Message(parsing: "{a}")
    let trace = MessageFormatter(locale: "en").explain(message).trace
    #expect(trace.steps == [.part(source: "|a|", text: "a")])
  }
}
