import SlovoLocalization
import SlovoModel
import Testing

@Suite("The documents of the shipped packs")
struct StructureLaws {
  @Test("are there for every event, language, layout and template")
  func coverage() throws {
    let localizer = try ShippedPacks.localizer()
    let all = try ShippedPacks.all()
    #expect(ShippedPacks.variants.count >= 13)
    #expect(Set(all.map(\.variant)) == Set(ShippedPacks.variants))
    #expect(Set(all.map(\.event.id)) == Set(localizer.content.events.map(\.id)))
    #expect(Set(all.map(\.template.id)) == Set(localizer.content.templates.map(\.id)))
    let sample = try ShippedPacks.sample()
    #expect(Set(sample.map(\.variant)) == Set(ShippedPacks.variants))
    #expect(Set(sample.map(\.event.id)) == Set(localizer.content.events.map(\.id)))
    #expect(Set(sample.map(\.template.id)) == Set(localizer.content.templates.map(\.id)))
  }

  @Test("are built without a finding", arguments: ShippedPacks.variants)
  func findings(variant: PackVariant) throws {
    expectNone(
      try ShippedPacks.entries(variant).flatMap { entry in
        entry.findings.map { "\(entry.name): \($0.message)" }
      })
  }

  @Test("show nothing as missing", arguments: ShippedPacks.variants)
  func nothingMissing(variant: PackVariant) throws {
    var complaints: [String] = []
    for entry in try ShippedPacks.entries(variant) {
      let document = entry.document
      let properties = document.properties
      let texts =
        (document.paragraphs + document.notes.flatMap(\.paragraphs) + [document.header])
        .map(\.plainText) + [properties.title, properties.author, properties.subject]
        + document.calendar.flatMap { [$0.summary, $0.details, $0.location] }
      complaints += texts.filter { $0.contains("⟨") }.map { "\(entry.name): \($0)" }
    }
    expectNone(complaints)
  }

  @Test("have text in their own languages only", arguments: ShippedPacks.variants)
  func languages(variant: PackVariant) throws {
    let tags = [variant.first, variant.second].compactMap(\.self)
    var complaints: [String] = []
    for entry in try ShippedPacks.entries(variant) {
      let document = entry.document
      if document.languages.map(\.tag) != tags { complaints.append("\(entry.name): languages") }
      let paragraphs =
        document.paragraphs + document.notes.flatMap(\.paragraphs) + [document.header]
      var used: Set<LanguageTag> = []
      for leaf in paragraphs.flatMap(\.leaves) {
        guard let language = leaf.language else { continue }
        used.insert(language)
        if !tags.contains(language) { complaints.append("\(entry.name): \(leaf.text)") }
      }
      for case .text(let text, let language) in document.pageLabel.parts
      where !tags.contains(language) { complaints.append("\(entry.name): \(text)") }
      if used != Set(tags) { complaints.append("\(entry.name): no text in \(tags)") }
      if !document.calendar.allSatisfy({ tags.contains($0.language) }) {
        complaints.append("\(entry.name): calendar")
      }
    }
    expectNone(complaints)
  }

  @Test("begin with one title, and no heading skips a level", arguments: ShippedPacks.variants)
  func headings(variant: PackVariant) throws {
    var complaints: [String] = []
    for entry in try ShippedPacks.entries(variant) {
      for onTheRight in [false, true] {
        let levels = entry.document.blocks.flatMap { $0.headingLevels(onTheRight: onTheRight) }
        let isRight =
          levels.first == 1 && levels.dropFirst().allSatisfy { (2...4).contains($0) }
          && zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 }
        if !isRight { complaints.append("\(entry.name): \(levels)") }
      }
    }
    expectNone(complaints)
  }

  @Test(
    "have tables whose rows fit, and columns that share the width", arguments: ShippedPacks.variants
  )
  func tables(variant: PackVariant) throws {
    var complaints: [String] = []
    for entry in try ShippedPacks.entries(variant) {
      for table in entry.document.blocks.flatMap(\.tables) {
        for row in table.header + table.rows
        where row.cells.map(\.span).reduce(0, +) != table.columns.count {
          complaints.append("\(entry.name): a row of \(row.cells.count) cells")
        }
        let width = table.columns.map(\.share).reduce(0, +)
        if abs(width - 1) > 1e-9 || table.columns.contains(where: { $0.share < 0.02 }) {
          complaints.append("\(entry.name): shares \(table.columns.map(\.share))")
        }
        if table.rows.isEmpty { complaints.append("\(entry.name): a table without rows") }
        if (table.role == .data) == table.header.isEmpty {
          complaints.append("\(entry.name): a table of the role \(table.role) and its header")
        }
      }
    }
    expectNone(complaints)
  }

  @Test(
    "have what opens a table, and who signs, in columns of their own",
    arguments: ShippedPacks.variants.filter { $0.layout == .sideBySide })
  func ownColumns(variant: PackVariant) throws {
    var complaints: [String] = []
    for entry in try ShippedPacks.entries(variant) {
      let blocks = entry.document.blocks
      for (block, next) in zip(blocks, blocks.dropFirst()) {
        guard case .columns(let pairs) = block else { continue }
        switch next {
        case .table:
          let heading = pairs.lastIndex { $0.left.contains(where: \.isHeading) } ?? 0
          if heading > 0, pairs.count - heading <= 4,
            pairs[(heading + 1)...].allSatisfy({ $0.left.allSatisfy(\.isParagraph) })
          {
            complaints.append("\(entry.name): a table below \(pairs[heading])")
          }
        case .blank:
          let signed = pairs.map { $0.left.contains(where: \.isSignature) }
          if Set(signed).count > 1, signed.last == true {
            complaints.append("\(entry.name): a line to sign on below \(pairs)")
          }
        case .heading, .paragraph, .list, .columns, .pageBreak, .contents: continue
        }
      }
    }
    expectNone(complaints)
  }

  @Test("have no empty paragraphs outside of tables", arguments: ShippedPacks.variants)
  func emptyParagraphs(variant: PackVariant) throws {
    var complaints: [String] = []
    for entry in try ShippedPacks.entries(variant) {
      for block in entry.document.blocks {
        if case .table = block { continue }
        let isEmpty = block.paragraphs.contains { $0.plainText.allSatisfy(\.isWhitespace) }
        if isEmpty { complaints.append("\(entry.name): \(block.paragraphs.map(\.plainText))") }
      }
    }
    expectNone(complaints)
  }

  @Test("have no two spaces in a row, and none at the ends", arguments: ShippedPacks.variants)
  func spaces(variant: PackVariant) throws {
    var complaints: [String] = []
    for entry in try ShippedPacks.entries(variant) {
      for paragraph in entry.document.paragraphs {
        // Gaps to be filled in by hand stand apart.
        let text = paragraph.plainText.replacing("_  ", with: "_ ")
        if text.contains("  ") || text.contains(" \n") || text.first == " " || text.last == " " {
          complaints.append("\(entry.name): “\(text)”")
        }
      }
    }
    expectNone(complaints)
  }
}

extension Block {
  fileprivate var isHeading: Bool {
    switch self {
    case .heading, .paragraph(_, .label): true
    case .paragraph, .list, .table, .columns, .blank, .pageBreak, .contents: false
    }
  }

  fileprivate var isParagraph: Bool {
    if case .paragraph = self { true } else { false }
  }

  fileprivate var isSignature: Bool {
    if case .paragraph(_, .signature) = self { true } else { false }
  }
}
