import SlovoModel
import Testing

@Suite("Values")
struct ValueTests {
  @Test("a decimal keeps its digits and adds exactly")
  func decimals() throws {
    #expect(Decimal("6131.52")?.description == "6131.52")
    #expect(Decimal("-0.5")?.description == "-0.5")
    let days = ["4", "3", "3", "1", "1.5", "3", "1", "1.5", "1"].compactMap { Decimal($0) }
    #expect(days.reduce(Decimal(0), +).description == "19.0")
    #expect(Decimal("19.0") == Decimal(19))
    #expect(Decimal("19.0")?.hashValue == Decimal(19).hashValue)
    #expect(try #require(Decimal("1.5")) < Decimal(2))
  }

  @Test(
    "a decimal is nil for anything else",
    arguments: [
      "", "-", ".5", "5.", "1,5", "1e3", "+1", "0.1234567890", "1234567890123456789",
      "1234567890.123456789",
    ])
  func notDecimals(text: String) {
    #expect(Decimal(text) == nil)
  }

  @Test("long decimals compare by their value, and do not wrap round")
  func longDecimals() throws {
    let long = try #require(Decimal("999999999999999999"))
    let tiny = try #require(Decimal("0.000000001"))
    #expect(tiny < long)
    #expect(!(long < tiny))
    #expect(Decimal(Int.min) < tiny)
    #expect(long != Decimal(1_000_000_000_000_000_000))
    // Times 10 to the power of 9 both have the same lower 64 bits.
    #expect(Decimal(1 << 55) != Decimal("0.000000000"))
  }

  @Test("a sum that is too long loses digits behind the point, never its size")
  func longSums() throws {
    let long = try #require(Decimal("999999999999999999"))
    let tiny = try #require(Decimal("0.000000001"))
    #expect((long + tiny).description == "999999999999999999")
    #expect((tiny + Decimal(Int.max)).description == String(Int.max))
    #expect((Decimal(Int.max) + Decimal(1)).description == String(Int.max))
    #expect((Decimal(Int.min) + Decimal(-1)).description == String(Int.min))
  }

  @Test("days and times past every calendar are nil", arguments: [Int.min, Int.max])
  func outOfReach(number: Int) throws {
    #expect(CalendarDate(daysSince1970: number) == nil)
    #expect(try #require(TimeOfDay("09:00")).adding(minutes: number) == nil)
  }

  @Test(
    "an identifier has small letters, digits and single hyphens",
    arguments: [
      ("fbih-2024-exchange-2", true), ("a", true), ("", false), ("-a", false), ("a--b", false),
      ("A", false), ("a_b", false), ("č", false), ("a b", false),
    ])
  func identifiers(text: String, isValid: Bool) {
    #expect((Identifier<Event>(text) != nil) == isValid)
  }

  @Test(
    "a mailbox needs a name, an at sign and a domain with a dot",
    arguments: [
      ("info@alvrs.com", true), ("contact@zels.org.mk", true), ("info@alvrs", false),
      ("@a.b", false),
      ("a b@c.d", false), ("a@b@c.d", false), ("a@.b", false), ("č@b.c", false),
      ("info@alvrs.com'", false), ("info@-alvrs.com", false), ("info@al_vrs.com", false),
      ("price@5.00", false), ("a@b.c2", true), ("o'neil+x@a-b.example", true),
    ])
  func contacts(text: String, isValid: Bool) {
    #expect((Contact(email: text) != nil) == isValid)
  }

  @Test("a currency is three capital letters")
  func money() {
    #expect(Money(amount: Decimal(3000), currency: "EUR") != nil)
    for code in ["EURO", "eur", "€", ""] {
      #expect(Money(amount: Decimal(1), currency: code) == nil)
    }
  }

  @Test("JSON keeps the order and escapes what it must")
  func json() {
    let value = JSONValue.members([
      "б": .string("a\"\\\n\u{1}\u{2028}"), "a": .array([.integer(1), .null, .boolean(true)]),
      "gone": nil, "empty": .object([]),
    ])
    #expect(
      value.text()
        == #"{"б": "a\"\\\n\u0001\u2028", "a": [1, null, true], "empty": {}}"#)
    #expect(JSONValue.array([.integer(1)]).text(isPretty: true) == "[\n  1\n]")
  }
}
