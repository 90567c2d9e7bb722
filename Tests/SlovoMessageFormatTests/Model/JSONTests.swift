import SlovoMessageFormat
import Testing

@Suite("The interchange form")
struct JSONTests {
  @Test("is that of the standard")
  func written() throws {
    let message = try Message(
      parsing: ".input {$n :number} .match $n 1 {{a \\{ {#b c=$d @e /}}} * {{{|x| @f=g}}}")
    #expect(
      message.json
        == #"{"type":"select","declarations":[{"type":"input","name":"n","value":{"type":"expression","arg":{"type":"variable","name":"n"},"function":{"type":"function","name":"number"}}}],"selectors":[{"type":"variable","name":"n"}],"variants":[{"keys":[{"type":"literal","value":"1"}],"value":["a { ",{"type":"markup","kind":"standalone","name":"b","options":{"c":{"type":"variable","name":"d"}},"attributes":{"e":true}}]},{"keys":[{"type":"*"}],"value":[{"type":"expression","arg":{"type":"literal","value":"x"},"attributes":{"f":{"type":"literal","value":"g"}}}]}]}"#
    )
    #expect(try Message(json: message.json) == message)
  }

  @Test("is read with unknown fields, escapes and spaces")
  func read() throws {
    let message = try Message(
      json:
        #" { "type" : "message", "x":[1,-2.5e3,{"y":null}], "declarations":[], "pattern":["\u0161\ud83c\udf93\n\/"] } "#
    )
    #expect(message == (try Message(parsing: "š🎓\n/")))
  }

  @Test(
    "is refused with a reason if it is malformed or no message",
    arguments: [
      ("{", "at byte 1: expected a name in quotes"),
      ("[1,]", "at byte 3: expected a value"),
      ("{} x", "at byte 3: expected nothing more"),
      ("\"a", "at byte 2: expected a quote at the end of a string"),
      ("{}", "expected the type to be message or select"),
      (#"{"type":"message"}"#, "expected an array pattern"),
      (
        #"{"type":"message","pattern":[{"type":"expression"}]}"#,
        "expected an expression to have arg or function"
      ),
    ])
  func refused(json: String, reason: String) {
    let error = #expect(throws: MessageJSONError.self) { try Message(json: json) }
    #expect(error?.description == reason)
  }

  @Test("may not lie too deep")
  func depth() {
    let deep = String(repeating: "[", count: 100_000)
    let error = #expect(throws: MessageJSONError.self) { try Message(json: deep) }
    #expect(error?.utf8Offset == 256)
  }
}
