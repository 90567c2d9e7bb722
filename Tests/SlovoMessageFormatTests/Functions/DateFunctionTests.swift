import SlovoMessageFormat
import Testing

@Suite(":date, :time and :datetime")
struct DateFunctionTests {
  @Test(
    "follow their options",
    arguments: [
      ("{|2024-05-17| :date}", "en-GB", "17 May 2024"),
      ("{|2024-05-17| :date length=long}", "bs", "17. maj 2024."),
      ("{|2024-05-17| :date length=short}", "en-GB", "17/05/2024"),
      ("{|2024-05-17| :date fields=month-day length=long}", "mk", "17 мај"),
      ("{|2024-05-17| :date fields=weekday length=long}", "bs", "petak"),
      (
        "{|2024-05-17| :date fields=year-month-day-weekday length=long}", "en-GB",
        "Friday, 17 May 2024"
      ),
      ("{|2024-05-17| :date fields=day-weekday}", "en-GB", "Fri 17"),
      ("{|2024-05-17T09:05:07| :time}", "en-GB", "09:05"),
      ("{|2024-05-17T09:05:07| :time precision=second}", "en-GB", "09:05:07"),
      ("{|2024-05-17T09:05:07| :time precision=hour}", "en-GB", "09"),
      ("{|2024-05-17T21:05:07| :time hour12=true}", "en-GB", "9:05 pm"),
      ("{|2024-05-17T21:05:07| :time hour12=false}", "en-US", "21:05"),
      ("{|2024-05-17T09:05:07| :datetime}", "en-GB", "17 May 2024, 09:05"),
      (
        "{|2024-05-17T09:05:07| :datetime dateFields=month-day timePrecision=hour}", "en-GB",
        "17 May, 09"
      ),
      ("{|2024-05-17T09:05:07Z| :time timeZone=|Europe/Sarajevo|}", "en-GB", "11:05"),
      ("{|2024-05-17T09:05:07Z| :time timeZone=|-03:30|}", "en-GB", "05:35"),
      ("{|2024-05-17T09:05:07+05:00| :time timeZone=input}", "en-GB", "09:05"),
      ("{|2024-05-17T09:05:07+05:00| :time}", "en-GB", "04:05"),
      (
        "{|2024-05-17T09:05:07| :time timeZone=|Europe/Sarajevo| timeZoneStyle=short}", "en-GB",
        "09:05 CEST"
      ),
      ("{|2024-05-17| :date calendar=buddhist}", "en-GB", "17 May 2567 BE"),
      (
        ".local $t = {|2024-05-17T09:05:07Z| :datetime timeZone=|Europe/Sarajevo|} {{{$t :time}}}",
        "en-GB", "11:05"
      ),
    ])
  func options(source: String, locale: String, shown: String) throws {
    let result = try formatted(source, locale: locale)
    #expect(try text(source, locale: locale) == shown)
    #expect(result.errors.isEmpty)
  }

  @Test("take months in the form that the caller gives for running text")
  func monthNames() throws {
    let context = FormattingContext(
      monthNames: [
        "januara", "februara", "marta", "aprila", "maja", "juna", "jula", "augusta", "septembra",
        "oktobra",
        "novembra", "decembra",
      ])
    #expect(
      try text("do {|2024-05-17| :date length=long} godine", locale: "bs", context: context)
        == "do 17. maja 2024. godine")
    #expect(try text("{|2024-05-17| :date}", locale: "bs", context: context) == "17. maj 2024.")
  }

  @Test("show arguments in the time zone of the context")
  func context() throws {
    let moment = MessageValue.date(MessageDate(milliseconds: 1_715_931_000_000))
    let context = FormattingContext(timeZone: "Europe/Sarajevo")
    #expect(try text("{$d :time}", ["d": moment], context: context) == "09:30")
    #expect(try text("{$d}", ["d": moment], context: context) == "17 May 2024, 09:30")
  }

  @Test(
    "ignore an option that they cannot use, and report it",
    arguments: [
      ("{|2024-05-17| :date length=huge}", MessageErrorCode.badOption),
      ("{|2024-05-17| :date length=$x}", .badOption),
      ("{|2024-05-17| :date timeZone=|Middle/Earth|}", .badOption),
      ("{|2024-05-17| :date timeZone=input}", .badOperand),
      ("{|2024-05-17| :date calendar=x}", .badOption),
    ])
  func badOption(source: String, code: MessageErrorCode) throws {
    let result = try formatted(source, ["x": "long"])
    #expect(result.text == "17 May 2024")
    #expect(result.errors.map(\.code) == [code])
  }

  @Test("cannot use what is no date", arguments: ["{x :date}", "{:time}", "{$n :datetime}"])
  func badOperand(source: String) throws {
    #expect(try formatted(source, ["n": 1]).errors.map(\.code) == [.badOperand])
  }
}
