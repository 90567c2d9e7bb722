import SlovoLocalization
import SlovoModel
import SlovoRendering
import Testing

@Suite("Fields of Word templates")
struct WordFieldTests {
  private static func fields(
    of event: Event, in programme: Programme, _ builder: PackBuilder
  ) throws -> [WordField] {
    let language = try #require(LanguageTag("en"))
    return try builder.wordFields(for: event, in: programme, language: language)
  }

  @Test("are the same for all events, whatever they have")
  func all() throws {
    let localizer = try ShippedPacks.localizer()
    let builder = PackBuilder(localizer: localizer)
    var paths: Set<[String]> = []
    for programme in localizer.content.programmes {
      for event in programme.events {
        paths.insert(try Self.fields(of: event, in: programme, builder).map(\.path))
      }
    }
    // A list of programmes' events that no shape knew would stand behind the others.
    #expect(paths.count == 1)
    let known = Set(try #require(paths.first))
    for path in [
      "event.venue", "participant.name", "participants[].email", "agenda.items[].tracks[].title",
      "call.documents[].title", "programme.activities[].tasks[].text", "event.invited[]",
      "programme.support.amount", "cluster.approaches[].parts[].title",
    ] { #expect(known.contains(path), "\(path)") }
    #expect(!known.contains { $0.hasPrefix("period.") })
  }

  @Test("say nothing where the event has nothing")
  func empty() throws {
    let localizer = try ShippedPacks.localizer()
    let id = try #require(Identifier<Event>("rs-2024-exchange-2"))
    let (event, programme) = try #require(localizer.content.event(id))
    let fields = try Self.fields(of: event, in: programme, PackBuilder(localizer: localizer))
    let value = { (path: String) in fields.first { $0.path == path } }
    #expect(value("event.venue")?.isEmpty == true)
    #expect(value("participant.name")?.isEmpty == true)
    #expect(value("event.title")?.isEmpty == false)
    #expect(value("agenda.items[].title")?.counts == [10])
  }
}
