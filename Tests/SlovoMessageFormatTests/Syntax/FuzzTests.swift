import FoundationEssentials
import Testing

@testable import SlovoMessageFormat

/// Random messages, the same ones each time; `SLOVO_FUZZ` says how many.
@Suite("Any text")
struct FuzzTests {
  static let count =
    ProcessInfo.processInfo.environment["SLOVO_FUZZ"].flatMap { Int($0) } ?? 3000

  static let seeds = [
    ".input {$n :integer} .match $n one {{{$n} sesija}} few {{{$n} sesije}} * {{{$n} sesija}}",
    "Zdravo, {$ime :string u:dir=ltr u:id=x @a=b}! {#b}x{/b}{#br /}",
    ".local $a = {|2024-05-17| :date length=long} .local $b = {$a :date} {{{$b} \\{\\|\\}}}",
    ".input {$a :number select=ordinal} .input {$b :string} .match $a $b 1 |x y| {{}} * * {{}}",
    "{1e5 :currency currency=BAM} {0.5 :percent} {3 :unit unit=meter} {7 :offset add=1}",
    "\u{061C}.local $\u{200E}имe\u{200F}\u{3000}= {1} {{\u{2067}}}",
  ]
  static let fragments = [
    "{", "}", "{{", "}}", "|", "\\", "$", ":", "@", "#", "/", "=", "*", ".", ".input ", ".local ",
    ".match ", " ", "\n", "a", "é", "д", "u:dir=", "1", "\u{200E}", "\u{3000}", "🏳️‍🌈", "\u{0}",
  ]

  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private func check(_ source: String, _ formatter: MessageFormatter) {
    let tree = MessageSyntaxTree(parsing: source)
    let tokens = tree.nodes.filter(\.kind.isToken)
    #expect(tokens.reduce(0) { $0 + $1.utf8Range.count } == source.utf8.count)
    #expect(
      zip(tokens, tokens.dropFirst()).allSatisfy {
        $0.utf8Range.upperBound == $1.utf8Range.lowerBound
      })
    #expect(tree.stepCount <= 4 * source.utf8.count + 4)
    _ = formatter.format(source: source, arguments: ["n": 3, "a": 0.5, "ime": "Амра"])
    guard let message = Message.parse(source).message else { return }
    #expect(Message.parse(message.serialized).message == message, "\(source.debugDescription)")
    #expect((try? Message(json: message.json)) == message, "\(source.debugDescription)")
  }

  @Test("is parsed, formatted and written again without harm")
  func mutations() throws {
    var random = Generator(state: 17)
    let formatter = MessageFormatter(locale: "bs")
    for _ in 0..<Self.count {
      var scalars = Array(try #require(Self.seeds.randomElement(using: &random)).unicodeScalars)
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        let index = Int.random(in: 0...scalars.count, using: &random)
        let end = min(scalars.count, index + Int.random(in: 0...3, using: &random))
        let fragment = try #require(Self.fragments.randomElement(using: &random))
        scalars.replaceSubrange(index..<end, with: Array(fragment.unicodeScalars))
      }
      check(String(String.UnicodeScalarView(scalars)), formatter)
    }
  }

  @Test("may be made of any bytes")
  func bytes() throws {
    var random = Generator(state: 99)
    let formatter = MessageFormatter(locale: "mk")
    for _ in 0..<Self.count {
      let length = Int.random(in: 0...40, using: &random)
      if Bool.random(using: &random) {
        let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
        check(String(decoding: bytes, as: UTF8.self), formatter)
      } else {
        let pieces = (0..<length).compactMap { _ in Self.fragments.randomElement(using: &random) }
        check(pieces.joined(), formatter)
      }
    }
  }
}
