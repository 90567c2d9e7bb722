import SlovoModel
import SlovoRendering
import Testing

@Suite("Templates")
struct TemplateWriterTests {
  private static func path(_ path: String) throws -> ScopePath { try SmallContent.path(path) }

  private static func value(_ path: String) throws -> TemplateContent {
    .value(.path(try Self.path(path)))
  }

  private static func loop(_ list: String, _ name: String) throws -> TemplateNode.Loop {
    TemplateNode.Loop(list: try path(list), name: name)
  }

  private static func paragraph(
    _ key: String, present: String? = nil, absent: String? = nil
  ) throws -> TemplateNode {
    TemplateNode(
      kind: .paragraph(try SmallContent.text(key), role: .body),
      condition: TemplateCondition(
        present: try present.map(path), absent: try absent.map(path)))
  }

  private static func field(
    _ key: String, _ value: String, present: String? = nil
  ) throws -> TemplateNode.Field {
    TemplateNode.Field(
      label: try SmallContent.text(key), value: .path(try path(value)),
      condition: TemplateCondition(present: try present.map(path)))
  }

  private static func column(
    _ key: String, _ width: Int, _ cell: TemplateContent, present: String? = nil
  ) throws -> TemplateNode.Column {
    TemplateNode.Column(
      header: try SmallContent.text(key), width: width, cell: cell,
      condition: TemplateCondition(present: try present.map(path)))
  }

  /// The blocks under the title, and the findings.
  private static func built(
    _ nodes: [TemplateNode], _ content: SmallContent
  ) throws -> (lines: [String], findings: [Finding]) {
    let built = try content.built(nodes)
    return (BlockSketch.lines(Array(built.document.blocks.dropFirst())), built.findings)
  }

  private static func withAgenda() throws -> SmallContent {
    var content = try SmallContent()
    try content.addAgenda()
    return content
  }

  // MARK: Conditions

  @Test("leave out nodes whose condition does not hold, and say nothing of it")
  func conditions() throws {
    let built = try Self.built(
      [
        try Self.paragraph("first", present: "event.venue"),
        try Self.paragraph("second", absent: "event.venue"),
        try Self.paragraph("first", present: "event.title"),
        try Self.paragraph("second", present: "event.title", absent: "event.title"),
      ], SmallContent())
    #expect(built.lines == ["Second", "First"])
    #expect(built.findings.isEmpty)
  }

  @Test("leave out fields, columns and groups whose condition does not hold")
  func partConditions() throws {
    let group = TemplateNode(
      kind: .group([try Self.paragraph("first")]),
      condition: TemplateCondition(present: try Self.path("event.venue")))
    let built = try Self.built(
      [
        TemplateNode(
          kind: .fields([
            try Self.field("first", "event.number", present: "event.number"),
            try Self.field("second", "event.title"),
          ])),
        TemplateNode(
          kind: .table(
            try Self.loop("agenda.items", "item"), caption: nil,
            columns: [
              try Self.column("first", 1, Self.value("item.title")),
              try Self.column("second", 1, Self.value("item.aim"), present: "event.venue"),
            ], subdued: nil)),
        group,
      ], Self.withAgenda())
    #expect(
      built.lines == [
        "[label: Second; Training]", "[*label: First]", "[First]", "[Second]", "[Second]",
      ])
    #expect(built.findings.isEmpty)
  }

  @Test("leave out a table of fields without fields, and tables and lists without elements")
  func nothingLeft() throws {
    let built = try Self.built(
      [
        TemplateNode(
          kind: .fields([try Self.field("first", "event.venue", present: "event.venue")])),
        TemplateNode(
          kind: .list(
            try Self.loop("event.purposes", "it"), item: Self.value("it"), isOrdered: false)
        ),
        TemplateNode(
          kind: .table(
            try Self.loop("event.purposes", "it"), caption: nil,
            columns: [try Self.column("first", 1, Self.value("it"))], subdued: nil)),
      ], SmallContent())
    #expect(built.lines.isEmpty)
    #expect(built.findings.isEmpty)
  }

  // MARK: Loops

  @Test("repeat nodes for each element, loops in loops included")
  func loops() throws {
    var content = try Self.withAgenda()
    content.messages["item"] = ("", "{$item.start} {$item.title}")
    content.messages["track"] = ("", "{$item.title}: {$track.title}")
    let tracks = TemplateNode(
      kind: .each(try Self.loop("item.tracks", "track"), body: [try Self.paragraph("track")]))
    let built = try Self.built(
      [
        TemplateNode(
          kind: .each(
            try Self.loop("agenda.items", "item"), body: [try Self.paragraph("item"), tracks]))
      ], content)
    #expect(
      built.lines == [
        "09:00 First", "09:30 Second", "09:45 Second", "Second: First", "Second: Second",
      ])
    #expect(built.findings.isEmpty)
  }

  @Test("make an item for each element of a list, in order", arguments: [false, true])
  func list(isOrdered: Bool) throws {
    let built = try Self.built(
      [
        TemplateNode(
          kind: .list(
            try Self.loop("agenda.items", "item"), item: Self.value("item.time"),
            isOrdered: isOrdered))
      ], Self.withAgenda())
    let marks = isOrdered ? ["1.", "2.", "3."] : ["-", "-", "-"]
    let times = ["09:00–09:30", "09:30–09:45", "09:45–10:30"]
    #expect(built.lines == zip(marks, times).map { "\($0) \($1)" })
  }

  @Test("take a single value as a list of one")
  func singleValue() throws {
    let built = try Self.built(
      [
        TemplateNode(
          kind: .list(try Self.loop("event.title", "it"), item: Self.value("it"), isOrdered: false))
      ], SmallContent())
    #expect(built.lines == ["- Training"])
  }

  @Test("set rows apart, share widths, and fill cells with nodes")
  func table() throws {
    let speakers = TemplateNode(
      kind: .each(
        try Self.loop("item.speakers", "speaker"), body: [try Self.paragraph("speaker")]))
    var content = try Self.withAgenda()
    content.messages["speaker"] = ("", "{$speaker :slovo:term}")
    let built = try content.built([
      TemplateNode(
        kind: .table(
          try Self.loop("agenda.items", "item"), caption: try SmallContent.text("first"),
          columns: [
            try Self.column("first", 1, Self.value("item.title")),
            try Self.column("second", 3, .nodes([speakers])),
          ], subdued: try Self.path("item.is-break")))
    ])
    #expect(built.findings.isEmpty)
    guard case .table(let table)? = built.document.blocks.last else {
      Issue.record("there is no table")
      return
    }
    #expect(table.columns.map(\.share) == [0.25, 0.75])
    #expect(table.rows.map(\.isSubdued) == [false, true, false])
    #expect(
      BlockSketch.lines([.table(table)]) == [
        "table: First", "[*label: First; label: Second]", "[First; savez · zajednica]",
        "[~Second; ]", "[Second; ]",
      ])
  }

  @Test("write empty lines and page breaks")
  func breaks() throws {
    let built = try Self.built(
      [
        TemplateNode(kind: .blank(lines: 2)), TemplateNode(kind: .pageBreak),
        TemplateNode(kind: .blank(lines: 2)),
      ], SmallContent())
    #expect(built.lines == ["__", "---", "__"])
  }

  @Test("count the headings that have numbers, anew under each heading of a higher rank")
  func numberedHeadings() throws {
    func heading(_ level: Int, _ prefix: String? = nil) throws -> TemplateNode {
      TemplateNode(
        kind: .heading(
          try SmallContent.text("first"), level: level,
          number: prefix.map { .init(prefix: $0) }))
    }
    let built = try Self.built(
      [
        try heading(2), try heading(3, "1."), try heading(3), try heading(4, ""),
        try heading(3, "1."), try heading(2), try heading(3, ""), try heading(4, ""),
      ], SmallContent())
    #expect(
      built.lines == [
        "## First", "### 1.1. First", "### First", "#### 1. First", "### 1.2. First", "## First",
        "### 1. First", "#### 1. First",
      ])
  }

  @Test("list the headings that follow in a table of contents, down to the level that is wanted")
  func contents() throws {
    func heading(_ level: Int) throws -> TemplateNode {
      TemplateNode(kind: .heading(try SmallContent.text("first"), level: level))
    }
    func contents(_ deepest: Int) throws -> TemplateNode {
      TemplateNode(kind: .contents(try SmallContent.text("second"), deepest: deepest))
    }
    let content = try SmallContent()
    let built = try Self.built(
      [try heading(2), try contents(3), try heading(2), try heading(3), try heading(4)], content)
    #expect(
      built.lines == [
        "## First", "contents: Second", "2 → 3 First", "3 → 4 First", "## First", "### First",
        "#### First",
      ])
    #expect(try Self.built([try contents(2), try heading(3)], content).lines == ["### First"])
    #expect(try Self.built([try heading(2), try contents(4)], content).lines == ["## First"])
  }

  @Test("begin no page that would be empty at the end")
  func breakAtEnd() throws {
    let built = try Self.built(
      [TemplateNode(kind: .blank(lines: 2)), TemplateNode(kind: .pageBreak)], SmallContent())
    #expect(built.lines == ["__"])
  }

  // MARK: Paths

  @Test("show and report a path that no content could have, with the names that there are")
  func unknownPath() throws {
    let built = try Self.built(
      [TemplateNode(kind: .fields([try Self.field("first", "event.titel")]))], SmallContent())
    #expect(built.lines == ["[label: First; ⟨event.titel⟩]"])
    let finding = try #require(built.findings.first)
    #expect(built.findings.count == 1)
    #expect(finding.rule == "field-unknown")
    #expect(finding.severity == .error)
    #expect(
      finding.message.hasPrefix("the path “event.titel” has no “titel”; known here: id, title,"))
  }

  @Test("say nothing of a path that is only empty here")
  func emptyPath() throws {
    let built = try Self.built(
      [
        TemplateNode(kind: .fields([try Self.field("first", "event.venue")])),
        TemplateNode(
          kind: .each(
            try Self.loop("curriculum.modules", "it"), body: [try Self.paragraph("first")])
        ),
      ], SmallContent())
    #expect(built.lines == ["[label: First; ]"])
    #expect(built.findings.isEmpty)
  }

  @Test(
    "report an unknown path wherever it stands",
    arguments: ["loop", "condition", "absence", "column", "subdued", "field"])
  func unknownPathAnywhere(where place: String) throws {
    let unknown = try Self.path("event.nothing")
    let node: TemplateNode
    switch place {
    case "loop":
      node = TemplateNode(kind: .each(try Self.loop("event.nothing", "it"), body: []))
    case "condition": node = try Self.paragraph("first", present: "event.nothing")
    case "absence": node = try Self.paragraph("first", absent: "event.nothing")
    case "field":
      node = TemplateNode(
        kind: .fields([try Self.field("first", "event.title", present: "event.nothing")]))
    default:
      node = TemplateNode(
        kind: .table(
          try Self.loop("agenda.items", "item"), caption: nil,
          columns: [
            try Self.column(
              "first", 1, Self.value("item.title"),
              present: place == "column" ? "event.nothing" : nil)
          ], subdued: place == "subdued" ? unknown : nil))
    }
    let findings = try Self.built([node], Self.withAgenda()).findings
    #expect(findings.map(\.rule).contains("field-unknown"))
    #expect(Set(findings).count == 1)
  }

  @Test("show and report a message that is missing")
  func missingMessage() throws {
    let built = try Self.built([try Self.paragraph("no.such")], SmallContent())
    #expect(built.lines == ["⟨no.such⟩"])
    #expect(built.findings.map(\.rule) == ["translation-missing"])
  }

  @Test("words that are empty in one language only leave the two languages level")
  func emptyWords() throws {
    var content = try Self.withAgenda()
    content.messages["second"] = ("", "Second")
    let table = TemplateNode(
      kind: .table(
        try Self.loop("agenda.items", "item"), caption: nil,
        columns: [try Self.column("first", 1, try Self.value("item.title"))], subdued: nil))
    let list = TemplateNode(
      kind: .list(
        try Self.loop("agenda.items", "item"), item: try Self.value("item.title"),
        isOrdered: false))
    for layout in [Document.Layout.stacked, .sideBySide] {
      #expect(
        BilingualLayout.document(
          try content.built([table, list], "bs-Latn").document,
          try content.built([table, list], "en").document, layout: layout) != nil)
    }
  }

  @Test("a loop variable that has the name of something else stands in front of it, inside only")
  func shadowing() throws {
    let content = try Self.withAgenda()
    let built = try Self.built(
      [
        TemplateNode(
          kind: .each(
            try Self.loop("event.agenda.items", "event"),
            body: [
              TemplateNode(
                kind: .list(
                  try Self.loop("event.title", "title"), item: try Self.value("title"),
                  isOrdered: false))
            ])),
        TemplateNode(
          kind: .list(
            try Self.loop("event.title", "title"), item: try Self.value("title"),
            isOrdered: false)),
      ], content)
    #expect(built.lines == ["- First", "- Second", "- Second", "- Training"])
    #expect(built.findings.isEmpty)
  }

  @Test("a path behind a value without parts says so")
  func noParts() throws {
    let built = try Self.built(
      [try Self.paragraph("first", present: "event.title.more")], try Self.withAgenda())
    #expect(
      built.findings.map(\.message) == [
        "the path “event.title.more” has no “more”; what stands in front of it has no parts"
      ])
  }
}
