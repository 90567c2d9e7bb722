import SlovoLocalization
import SlovoModel
import SlovoWorkspace
import Testing

/// The shapes of the source documents that a naive model cannot hold, in the shipped content.
@Suite("The shipped content holds")
struct ShippedShapesTests {
  let content: Content

  init() throws {
    content = try ShippedContent.workspace().content
  }

  private func event(_ name: String) throws -> (event: Event, programme: Programme) {
    try #require(Identifier(name).flatMap { content.event($0) }, "\(name)")
  }

  private func programme(_ name: String) throws -> Programme {
    try #require(content.programmes.first { $0.id.rawValue == name }, "\(name)")
  }

  private func day(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(text))
  }

  private func month(_ text: String) throws -> YearMonth {
    try #require(YearMonth(text))
  }

  @Test("an event that five clusters share, with the hosts of all of them")
  func sharedEvent() throws {
    let (event, programme) = try event("regional-2021-exchange-3")
    #expect(event.clusters.count == 5)
    #expect(content.clusters(of: event, in: programme).count == 5)
    let hosts = content.hosts(of: event, in: programme).map(\.rawValue)
    #expect(Set(hosts) == ["akm", "zels", "alvrs", "sogfbih", "aam", "aal", "sctm"])
  }

  @Test("two hosts of one cluster")
  func twoHosts() throws {
    let programme = try programme("regional-2021")
    let hosts = programme.clusters.map { $0.hosts.map(\.rawValue) }
    #expect(hosts.contains(["aam", "aal"]))
    #expect(hosts.contains(["alvrs", "sogfbih"]))
  }

  @Test("a cluster that splits into subgroups for certain periods")
  func subgroups() throws {
    let programme = try programme("regional-2021")
    let cluster = try #require(programme.clusters.first { !$0.subgroups.isEmpty })
    #expect(cluster.subgroups.map(\.id.rawValue) == ["forum", "commissioner"])
    for subgroup in cluster.subgroups {
      #expect(!subgroup.periods.isEmpty)
      for period in subgroup.periods {
        let period = try #require(programme.periods.first { $0.id == period })
        #expect(period.subgroup == subgroup.id)
        #expect(period.clusters == [cluster.id])
      }
    }
  }

  @Test("approaches that consist of parts, with long and short names")
  func approaches() throws {
    let clusters = try programme("regional-2021").clusters
    let models = try #require(clusters.flatMap(\.approaches).first { !$0.parts.isEmpty })
    #expect(models.parts.count == 2)
    #expect(clusters.allSatisfy { $0.shortTitle != nil && $0.shortTitle != $0.title })
    #expect(clusters.flatMap(\.approaches).contains { $0.shortTitles.count > 1 })
  }

  @Test("a window in which an event of one day falls")
  func window() throws {
    let (event, _) = try event("rs-2024-training")
    #expect(event.when == When(.days(try day("2024-05-20")...day("2024-05-31")), role: .window))
    #expect(event.days == 1)
    #expect(!event.when.isExact)
  }

  @Test("the beginning and the end of a month")
  func partsOfMonths() throws {
    #expect(
      try event("fbih-2024-training").event.when == When(.part(.beginning, try month("2024-09"))))
    #expect(try event("zels-2024-training").event.when == When(.part(.end, try month("2024-05"))))
  }

  @Test("months, and ranges of months over the turn of the year")
  func months() throws {
    #expect(try event("fbih-2024-exchange-3").event.when.span == .month(try month("2025-04")))
    let spans = try programme("fbih-2024").periods.map(\.when.span)
    #expect(spans.contains(.months(try month("2024-10")...month("2025-03"))))
  }

  @Test("a date that is relative to another event, and its place in the calendar")
  func relativeDate() throws {
    let (visit, programme) = try event("regional-2021-minorities-study-visit")
    let second = try #require(Identifier<Event>("regional-2021-minorities-2"))
    #expect(visit.when == When(.before(second)))
    let names = programme.events.map(\.id)
    let position = try #require(names.firstIndex(of: visit.id))
    #expect(names[position + 1] == second)
  }

  @Test("dates that may still change, and the note that says so")
  func preliminaryDates() throws {
    let programme = try programme("regional-2021")
    #expect(programme.preliminaryNote != nil)
    let (event, _) = try event("regional-2021-exchange-3")
    #expect(event.when == When(.day(try day("2022-05-19")), isPreliminary: true))
  }

  @Test("an activity and a period without any date")
  func missingDate() throws {
    let activity = try #require(try programme("rs-2024").activities.first)
    #expect(activity.when == .unstated)
    #expect(try programme("regional-2021").periods.contains { !$0.when.isStated })
  }

  @Test("a deadline and a due date")
  func deadlines() throws {
    let call = try #require(try programme("fbih-2024").call)
    #expect(call.deadline == When(.day(try day("2024-07-15")), role: .until))
    let report = try #require(try programme("rs-2024").activities.last)
    #expect(report.when == When(.day(try day("2025-04-30")), role: .due))
  }

  @Test("tasks with deadlines of their own inside one activity")
  func taskDeadlines() throws {
    let activities = try programme("rs-2024").activities
    let support = try #require(
      activities.first { $0.id.rawValue == "conceptualisation-support" })
    let dates = support.tasks.compactMap(\.when)
    #expect(dates.contains(When(.days(try day("2024-09-11")...day("2024-09-27")))))
    #expect(dates.contains { !$0.events.isEmpty })
    #expect(support.tasks.contains { $0.when == nil })
  }

  @Test("half expert days, and their sum of nineteen")
  func expertDays() throws {
    let programme = try programme("rs-2024")
    #expect(programme.activities.contains { $0.expertDays == Decimal("1.5") })
    #expect(programme.expertDays == Decimal(19))
    #expect(programme.activities.filter { $0.number == nil }.count == 2)
  }

  @Test("one document that serves many activities")
  func sharedDocument() throws {
    let activities = try programme("rs-2024").activities
    func numbers(_ document: String) -> [Int] {
      activities.filter { activity in
        activity.deliverables.contains { $0.templates.map(\.rawValue).contains(document) }
      }.compactMap(\.number)
    }
    #expect(numbers("event-report") == [2, 5, 8])
    #expect(numbers("detailed-event-design") == [1, 4, 7])
  }

  @Test("a working language apart from that of the call, of applications and of materials")
  func languages() throws {
    let regional = try programme("regional-2021")
    #expect(regional.languages.call.description == "sr-Cyrl")
    for event in regional.events {
      #expect(content.workingLanguage(of: event, in: regional).description == "en")
    }
    let rs = try programme("rs-2024")
    #expect(rs.languages.applications?.description == "en")
    #expect(rs.languages.materials?.description == "en")
    let event = try event("rs-2024-exchange-1")
    #expect(content.workingLanguage(of: event.event, in: rs).description == "sr-Cyrl")
  }

  @Test("a working language that an event takes from its cluster")
  func inheritedLanguage() throws {
    let (event, programme) = try event("rs-2024-exchange-2")
    #expect(event.workingLanguage == nil)
    #expect(content.workingLanguage(of: event, in: programme) == programme.languages.events)
  }

  @Test("participants that are counted per local government, and pilots that are not added up")
  func participants() throws {
    let participants = try #require(try programme("rs-2024").clusters.first).participants
    #expect(participants.perLocalGovernment == 2)
    #expect(participants.maximum == 14)
    #expect(participants.pilotLocalGovernments == 3)
    #expect(participants.additionalLocalGovernments == 4)
    let project = try #require(content.projects.values.first { $0.id.rawValue == "rsi" })
    #expect(project.pilots == 13)
    #expect(
      try programme("regional-2021").clusters.allSatisfy {
        $0.participants.minimumPerEconomy == 1
      })
  }

  @Test("amounts that are a maximum, gross, or neither")
  func amounts() throws {
    let budget = try #require(try programme("rs-2024").budget)
    #expect(budget.amount.description == "6131.52")
    #expect(budget.currency == "BAM")
    #expect(budget.kind == .maximum)
    #expect(budget.isGross == true)
    let support = try #require(try programme("regional-2021").support)
    #expect(support.amount?.isGross == nil)
    #expect(support.committeeMembers.first == .hosts)
  }

  @Test("an event that is held together with another one")
  func linkedEvents() throws {
    let (exchange, _) = try event("fbih-2024-exchange-1")
    #expect(exchange.linkedTo?.rawValue == "fbih-2024-training")
  }

  @Test("another body that is invited to one event")
  func invited() throws {
    let (event, _) = try event("rs-2024-exchange-3")
    #expect(event.invited.map(\.rawValue) == ["social-inclusion-committee"])
  }

  @Test("two wordings of one title, and where the sources contradict themselves")
  func variants() throws {
    #expect(content.projects.values.contains { !$0.titleVariants.isEmpty })
    #expect(content.programmes.allSatisfy { !$0.contradictions.isEmpty })
  }

  @Test("an agenda with sessions at the same time")
  func parallelTracks() throws {
    let items = content.agendas.values.flatMap(\.items)
    #expect(items.contains { $0.kind == .parallel && $0.tracks.count > 1 })
  }

  @Test("an agenda whose items take their words from a curriculum")
  func taughtItems() throws {
    let curriculum = try #require(content.curricula.values.first)
    let agenda = try #require(content.agendas.values.first { $0.id.rawValue == "training" })
    for session in curriculum.modules.flatMap(\.sessions) {
      let item = try #require(
        agenda.items.first { $0.session.title == session.title }, "\(session.id)")
      #expect(item.minutes == session.minutes)
      #expect(item.session.aim == session.aim)
      #expect(item.session.method == session.method)
    }
  }

  @Test("agendas without a gap")
  func gaplessAgendas() {
    for agenda in content.agendas.values {
      for (item, next) in zip(agenda.items, agenda.items.dropFirst()) {
        #expect(item.end == next.start, "\(agenda.id)")
      }
    }
  }

  @Test("the mark of Kosovo* on every form of its names")
  func mark() throws {
    let glossary = try ShippedContent.workspace().glossary
    let concept = try #require(Identifier("kosovo").flatMap { glossary[$0] })
    #expect(concept.mark == "*")
    #expect(concept.markNote != nil)
    let terms = concept.terms.values.flatMap { $0 }.filter { $0.status == .preferred }
    #expect(terms.count == 4)
    #expect(terms.allSatisfy { $0.text.hasSuffix("*") })
    #expect(terms.flatMap(\.forms.values).allSatisfy { $0.hasSuffix("*") })
  }

  @Test("an ekavian term beside the ijekavian one")
  func ekavian() throws {
    let glossary = try ShippedContent.workspace().glossary
    let concept = try #require(Identifier("exchange-event").flatMap { glossary[$0] })
    let serbian = try #require(LanguageTag("sr-Cyrl"))
    #expect(concept.preferredTerm(in: serbian)?.ekavian != nil)
  }

  @Test("events in the order in which they take place")
  func order() throws {
    let names = try programme("fbih-2024").events.map(\.id.rawValue)
    #expect(
      names == [
        "fbih-2024-training", "fbih-2024-exchange-1", "fbih-2024-exchange-2",
        "fbih-2024-exchange-3",
      ])
    let regional = try programme("regional-2021").events.map(\.id.rawValue)
    #expect(regional.first == "regional-2021-day-centre-1")
    #expect(regional.last == "regional-2021-exchange-3")
  }
}
