import SlovoMessageFormat
import Testing

@Suite("A message that is not valid")
struct ValidationTests {
  @Test(
    "is refused with the standard's code, at its place",
    arguments: [
      (".input {$a :f} .match $a ⟦1 2 {{}}⟧ * {{}}", MessageErrorCode.variantKeyMismatch),
      ("⟦.input {$a :f} .match $a 1 {{}}⟧", .missingFallbackVariant),
      (".input {$a} .match ⟦$a⟧ * {{}}", .missingSelectorAnnotation),
      (".match ⟦$a⟧ * {{}}", .missingSelectorAnnotation),
      (".input {$a} ⟦.local $a = {1}⟧ {{}}", .duplicateDeclaration),
      (".local $a = {$b :f c=$d} ⟦.input {$d}⟧ {{}}", .duplicateDeclaration),
      ("⟦.local $a = {$a}⟧ {{}}", .duplicateDeclaration),
      ("⟦.input {$a :f b=$a}⟧ {{}}", .duplicateDeclaration),
      ("{:f a=1 ⟦a=2⟧}", .duplicateOptionName),
      ("{#m a=1 ⟦a=2⟧}", .duplicateOptionName),
      (".input {$a :f} .match $a * {{}} ⟦* {{}}⟧", .duplicateVariant),
      (".input {$a :f} .match $a e\u{301} {{}} ⟦|\u{E9}| {{}}⟧ * {{}}", .duplicateVariant),
    ])
  func code(marked: String, code: MessageErrorCode) throws {
    let source = MarkedSource(marked)
    let errors = Message.parse(source.text).errors
    #expect(errors.map(\.code) == [code])
    #expect(errors.first?.place?.utf8Range == source.ranges.first)
  }

  @Test(
    "is not one of these",
    arguments: [
      ".input {$a :f} .local $b = {$a} .match $b |*| {{}} * {{}}",
      ".local $a = {$b :f} .local $c = {$b} {{}}",
      "{:f a=1 n:a=2 @a=1 @a=2}",
    ])
  func valid(source: String) {
    #expect(Message.parse(source).errors.isEmpty)
  }
}
