import SlovoMessageFormat
import Testing

@Suite("A checker")
struct MessageCheckerTests {
  private func findings(
    _ source: String, locale: String = "bs", functions: FunctionRegistry = .default
  ) throws -> [MessageFinding] {
    let checker = MessageChecker(
      locale: locale, functions: functions, isKnownVariable: { ["n", "x"].contains($0) })
    return checker.findings(in: try Message(parsing: source))
  }

  @Test(
    "finds what is wrong, at its place",
    arguments: [
      ("a ⟦{$y}⟧", MessageFinding.Kind.unknownVariable),
      ("⟦.local $a = {1}⟧ {{}}", .unusedVariable),
      ("⟦{$n :nubmer}⟧", .unknownFunction),
      ("⟦{:number}⟧", .badOperand),
      ("⟦{horse :number}⟧", .badOperand),
      ("{$n :number ⟦minimumFractionDigit=1⟧}", .unknownOption),
      ("{$n :number ⟦minimumFractionDigits=x⟧}", .badOption),
      ("{$n :number ⟦select=$x⟧}", .badOption),
      (".input {$n :date} .match ⟦$n⟧ * {{}}", .badSelector),
      (".input {$n :number} .match $n ⟦horse {{}}⟧ * {{}}", .badVariantKey),
      (".input {$n :number} .match $n ⟦one {{}}⟧ * {{}}", .missingVariant),
      (".input {$n :number} .match $n one {{}} few {{}} ⟦many {{}}⟧ * {{}}", .unreachableVariant),
      (".input {$n :number select=exact} .match $n ⟦one {{}}⟧ * {{}}", .unreachableVariant),
      (".input {$n :number} .match $n ⟦1.0 {{}}⟧ * {{}}", .unreachableVariant),
      (
        ".local $a = {x :my:shout select=loudness} .match $a loud {{}} ⟦soft {{}}⟧ * {{}}",
        .badVariantKey
      ),
      ("⟦{$n :offset}⟧", .functionProblem),
      ("{$n :my:shout ⟦mark=|.|⟧}", .functionProblem),
    ])
  func kinds(marked: String, kind: MessageFinding.Kind) throws {
    let source = MarkedSource(marked)
    let findings = try findings(source.text, functions: CustomFunctionTests.functions)
    #expect(findings.map(\.kind) == [kind])
    #expect(findings.first?.place?.utf8Range == source.ranges.first)
  }

  @Test(
    "is silent on good messages",
    arguments: [
      ("", "bs"), ("{$n}", "bs"), (".input {$n :integer} .match $n one {{}} few {{}} * {{}}", "bs"),
      (".input {$n :integer} .match $n one {{}} * {{}}", "mk"),
      (".input {$n :integer} .match $n 0 {{}} * {{}}", "sr"),
      (".input {$n :integer} .local $m = {$n} .match $m 0 {{}} one {{}} * {{}}", "en"),
      ("{$n :number u:id=x my:own=1}", "bs"),
      (".input {$n :number select=ordinal} .match $n one {{}} two {{}} few {{}} * {{}}", "en"),
    ])
  func silent(source: String, locale: String) throws {
    #expect(try findings(source, locale: locale).isEmpty)
  }

  @Test("wants all plural categories in each group of a selection by several")
  func groups() throws {
    let source = """
      .input {$n :integer} .input {$x :string}
      .match $x $n
      a one {{}} a few {{}} a * {{}}
      * one {{}} * * {{}}
      """
    let findings = try findings(source)
    #expect(findings.map(\.reason) == ["bs also needs few"])
  }

  @Test("finds a category whose numbers all have variants of their own")
  func shadowed() throws {
    let source = ".input {$n :integer} .match $n 1 {{}} one {{}} * {{}}"
    #expect(try findings(source, locale: "en").map(\.kind) == [.unreachableVariant])
    #expect(try findings(source, locale: "mk").isEmpty)
  }

  @Test("can be given the plural categories")
  func categories() throws {
    let checker = MessageChecker(locale: "x-own", cardinalCategories: ["one", "two", "other"])
    let message = try Message(parsing: ".input {$n :integer} .match $n one {{}} * {{}}")
    #expect(checker.findings(in: message).map(\.reason) == ["x-own also needs two"])
  }
}
