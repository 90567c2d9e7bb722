import SlovoMessageFormat
import Testing

@Suite("Selection")
struct SelectionTests {
  static let sessions =
    ".input {$n :integer} .match $n 0 {{nijedna}} one {{one}} few {{few}} * {{other}}"

  @Test(
    "follows the plural rules of Bosnian",
    arguments: [
      (0, "nijedna"), (1, "one"), (2, "few"), (5, "other"), (11, "other"), (21, "one"),
      (134, "few"), (1_000_001, "one"),
    ])
  func bosnian(number: Int, variant: String) throws {
    #expect(try text(Self.sessions, ["n": .integer(number)], locale: "bs") == variant)
  }

  @Test(
    "follows the plural rules of Macedonian",
    arguments: [(1, "one"), (11, "other"), (21, "one"), (5, "other")])
  func macedonian(number: Int, variant: String) throws {
    #expect(try text(Self.sessions, ["n": .integer(number)], locale: "mk") == variant)
  }

  @Test(
    "knows the visible fraction digits",
    arguments: [
      ("{1 :number}", "one"), ("{1 :number minimumFractionDigits=1}", "other"),
      ("{1.5 :number}", "other"),
    ])
  func fraction(expression: String, variant: String) throws {
    #expect(try text(".local $n = \(expression) .match $n one {{one}} * {{other}}") == variant)
  }

  @Test("can use ordinal rules")
  func ordinal() throws {
    let source =
      ".input {$n :integer select=ordinal} .match $n one {{st}} two {{nd}} few {{rd}} * {{th}}"
    #expect(
      try [1, 2, 3, 4, 11, 22].map { try text(source, ["n": .integer($0)]) } == [
        "st", "nd", "rd", "th", "th", "nd",
      ])
  }

  @Test("prefers an exact number wherever it stands")
  func exact() throws {
    #expect(try text(".local $n = {1 :number} .match $n * {{*}} one {{one}} 1 {{1}}") == "1")
    #expect(try text(".local $n = {1 :number select=exact} .match $n one {{one}} * {{*}}") == "*")
    #expect(try text(".local $n = {1.5 :number} .match $n 1.5 {{exact}} * {{*}}") == "exact")
  }

  @Test(
    "compares the first key that differs first",
    arguments: [(1, 1, "one one"), (1, 5, "one *"), (5, 1, "* one"), (5, 5, "* *")])
  func several(first: Int, second: Int, variant: String) throws {
    let source = """
      .input {$a :integer} .input {$b :integer}
      .match $a $b
      * one {{* one}} * * {{* *}} one * {{one *}} one one {{one one}}
      """
    #expect(
      try text(source, ["a": .integer(first), "b": .integer(second)], locale: "bs") == variant)
  }

  @Test("does not let a later selector outweigh an earlier one")
  func precedence() throws {
    let source = """
      .local $a = {1 :number} .local $b = {1 :number}
      .match $a $b
      one 1 {{one 1}} 1 one {{1 one}} * * {{* *}}
      """
    #expect(try text(source) == "1 one")
  }

  @Test("reports a key that is no number and no category once")
  func badKey() throws {
    let result = try formatted(
      ".local $a = {1 :number} .local $b = {1 :number} .match $a $b x 1 {{}} x 2 {{}} * * {{a}}")
    #expect(result.text == "a")
    #expect(result.errors.map(\.code) == [.badVariantKey])
  }

  @Test("on a date takes the fallback variant and reports it")
  func unselectable() throws {
    let result = try formatted(".local $d = {|2024-05-17| :date} .match $d x {{x}} * {{y}}")
    #expect(result.text == "y")
    #expect(result.errors.map(\.code) == [.badSelector])
  }

  @Test("on text compares canonically equivalent strings as equal")
  func strings() throws {
    let source = ".input {$s :string} .match $s \u{E9} {{yes}} * {{no}}"
    #expect(try text(source, ["s": "e\u{301}"]) == "yes")
    #expect(try text(source, ["s": "e"]) == "no")
  }
}
