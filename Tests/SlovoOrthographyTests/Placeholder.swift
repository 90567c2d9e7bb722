import SlovoOrthography
import Testing

@Test("converts") func basic() throws {
  let c = try ScriptConverter(rules: "a > а; n > н; nj > њ; j > ј;", direction: .toCyrillic)
  #expect(c.convert("anja nja") == "ања ња")
}
