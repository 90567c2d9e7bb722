import SlovoMessageFormat
import Testing

@Suite("A date")
struct MessageDateTests {
  @Test(
    "is read as MessageFormat writes it",
    arguments: [
      ("1970-01-01", 0, MessageDate.Zone.floating),
      ("2024-05-17T09:30:00", 1_715_938_200_000, .floating),
      ("2024-05-17T09:30:00.5Z", 1_715_938_200_500, .named("UTC")),
      ("2024-05-17T09:30:00+02:00", 1_715_931_000_000, .named("GMT+02:00")),
      ("0001-01-01", -62_135_596_800_000, .floating),
      ("2024-02-29", 1_709_164_800_000, .floating),
    ] as [(String, Int64, MessageDate.Zone)])
  func read(text: String, milliseconds: Int64, zone: MessageDate.Zone) {
    let date = MessageDate(text)
    #expect(date?.milliseconds == milliseconds)
    #expect(date?.zone == zone)
  }

  @Test(
    "is nothing else",
    arguments: [
      "", "2024", "2024-5-17", "2023-02-29", "2024-13-01", "0000-01-01", "2024-05-17T",
      "2024-05-17T09:30",
      "2024-05-17T24:00:00", "2024-05-17T09:30:00.1234", "2024-05-17T09:30:00+15:00", "2024-05-17Z",
      "2024-05-17T09:30:00Zx",
    ])
  func refused(text: String) {
    #expect(MessageDate(text) == nil)
  }

  @Test(
    "is written as it is read",
    arguments: [
      "2024-05-17T09:30:00", "2024-05-17T09:30:00.007Z", "1969-12-31T23:59:59-03:30",
      "0001-01-01T00:00:00",
      "9999-12-31T23:59:59Z",
    ])
  func written(text: String) {
    #expect(MessageDate(text)?.description == text)
  }

  @Test("can be made of its fields")
  func fields() {
    #expect(MessageDate(year: 2024, month: 5, day: 17) == MessageDate("2024-05-17"))
    #expect(MessageDate(year: 2023, month: 2, day: 29) == nil)
  }
}
