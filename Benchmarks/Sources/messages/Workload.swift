import SlovoMessageFormat

/// What is measured; the script of the peer does the same.
enum Workload {
  static let length = "length"
  static let names = [
    "formatting 100,000 messages with a number and a plural selection",
    "formatting 100,000 messages with a date, a name and a currency",
    "parsing 100,000 messages",
  ]

  static let plural =
    ".input {$n :integer} .match $n one {{Održana je {$n} sesija.}} "
    + "few {{Održane su {$n} sesije.}} * {{Održano je {$n} sesija.}}"
  static let mixed =
    "Poštovani {$ime}, rok je {$rok :date length=long}, a kotizacija {$n :currency currency=EUR}."
  static let parsed = [
    plural, mixed, "Dobro došli!", "Dobro došli, {$ime}!",
    ".local $a = {$b :number minimumFractionDigits=2} {{{$a} \\{km\\} @ {|x y| :string u:dir=ltr}}}",
    "{#b}Obavezno{/b} ponesite {$n :number} {#br /} primjerka. {$rok :datetime dateLength=long}",
    ".input {$n :integer} .input {$m :integer} .match $n $m one one {{1 1}} one * {{1 x}} "
      + "* one {{x 1}} * * {{x x}}",
    "Radionica traje {$n :unit unit=hour unitDisplay=long} i održava se u prostorijama saveza.",
  ]

  /// One run: milliseconds by what was measured, and the length of all texts.
  static func run() throws -> [String: Double] {
    var times: [String: Double] = [:]
    var length = 0
    let formatter = MessageFormatter(locale: "bs")
    let plural = try Message(parsing: plural)
    times[names[0]] = milliseconds {
      for number in 0..<100_000 {
        length += formatter.format(plural, arguments: ["n": .integer(number)]).text.utf8.count
      }
    }
    let mixed = try Message(parsing: mixed)
    times[names[1]] = milliseconds {
      for number in 0..<100_000 {
        _ =
          formatter.format(
            mixed, arguments: ["n": .integer(number), "ime": "Amra", "rok": "2024-05-17"]
          ).text.utf8.count
      }
    }
    var count = 0
    times[names[2]] = milliseconds {
      for number in 0..<100_000 where Message.parse(parsed[number % parsed.count]).message != nil {
        count += 1
      }
    }
    precondition(count == 100_000, "a message is malformed")
    times[Self.length] = Double(length)
    return times
  }

  private static func milliseconds(_ body: () -> Void) -> Double {
    let time = ContinuousClock().measure(body)
    return Double(time.components.attoseconds) / 1e15 + Double(time.components.seconds) * 1e3
  }
}
