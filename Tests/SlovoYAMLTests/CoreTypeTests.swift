import SlovoYAML
import Testing

@Suite("The core schema")
struct CoreTypeTests {
  @Test(
    "text stays text",
    arguments: [
      "no", "yes", "on", "off", "y", "n", "NO", "да", "09:30", "2024-05-17", "1_000", "1,5", "0b1",
      "+", "-", ".", "..", "1.2.3", "1e", "tRUE", "nULL", "0x", "0o8", "+0x1F", "-.nan", "e3",
      "- 1",
      "nullable", "1 ", "٣",
    ])
  func strings(text: String) {
    #expect(YAMLCoreType(plain: text) == .string)
  }

  @Test(
    "whole numbers", arguments: ["0", "12", "-3", "+3", "007", "0x1F", "0o17", "123456789012345"])
  func integers(text: String) {
    #expect(YAMLCoreType(plain: text) == .integer)
  }

  @Test(
    "other numbers",
    arguments: [
      "0.5", ".5", "5.", "-1.5", "1e3", "1E+3", "1.5e-3", ".inf", "-.INF", "+.Inf", ".nan",
    ])
  func floats(text: String) {
    #expect(YAMLCoreType(plain: text) == .float)
  }

  @Test("truth values", arguments: ["true", "True", "TRUE", "false", "False", "FALSE"])
  func booleans(text: String) {
    #expect(YAMLCoreType(plain: text) == .boolean)
  }

  @Test("nothing", arguments: ["", "~", "null", "Null", "NULL"])
  func nulls(text: String) {
    #expect(YAMLCoreType(plain: text) == .null)
  }

  @Test("quotes make text, tags decide")
  func quotesAndTags() throws {
    let root = try node("['1', \"true\", !!str 1, ! 1, !!int '1', 1, [1]]")
    #expect(
      root.items.map(\.coreType)
        == [.string, .string, .string, .string, .integer, .integer, nil])
  }
}
