import SlovoModel
import SlovoYAML

/// Reads the nodes of a template.
enum TemplateNodeReader {
  /// The keys of which exactly one says what a node makes.
  private enum Key: String, CaseIterable {
    case heading, paragraph, fields, list, table, each, group, input, timeline, blank, contents
    case pageBreak = "page-break"
  }

  /// The roles of a paragraph, as templates write them.
  private enum Role: String, CaseIterable {
    case body, subtitle, lead, label, remark, name, signature
    case speakerNote = "speaker-note"

    var role: ParagraphRole {
      switch self {
      case .body: .body
      case .subtitle: .subtitle
      case .lead: .lead
      case .label: .label
      case .remark: .remark
      case .name: .name
      case .signature: .signature
      case .speakerNote: .speakerNote
      }
    }
  }

  /// The looks of a table, as templates write them.
  private enum Look: String, CaseIterable {
    case data, cards, signatures

    var role: Table.Role {
      switch self {
      case .data: .data
      case .cards: .cards
      case .signatures: .signatures
      }
    }
  }

  static func read(_ reader: YAMLReader, in file: ContentFile) -> TemplateNode? {
    Fields.read(reader, in: file, expecting: "a node, such as {heading: …} or {paragraph: …}") {
      fields in
      let condition = fields.condition()
      let present = Key.allCases.filter { fields.has($0.rawValue) }
      guard let key = present.first else {
        let keys = Key.allCases.map(\.rawValue).joined(separator: ", ")
        fields.problem(.keyMissing, "it is not said what the node makes; write one of \(keys)")
        return nil
      }
      for other in present.dropFirst() {
        _ = fields.optional(other.rawValue)
        fields.problem(
          .contradiction,
          "a node makes one thing; keep \"\(key.rawValue)\" or \"\(other.rawValue)\"",
          at: other.rawValue)
      }
      return kind(key, &fields).map { TemplateNode(kind: $0, condition: condition) }
    }
  }

  private static func kind(_ key: Key, _ fields: inout Fields) -> TemplateNode.Kind? {
    let name = key.rawValue
    switch key {
    case .heading:
      let text = fields.text(name)
      let level = fields.optionalInteger("level", in: 1...4) ?? 1
      let number = headingNumber(&fields)
      return text.map { .heading($0, level: level, number: number) }
    case .paragraph:
      let text = fields.text(name)
      let role = fields.optionalChoice("role", Role.self) ?? .body
      return text.map { .paragraph($0, role: role.role) }
    case .pageBreak:
      return fields.flag(name) == true ? .pageBreak : isMissing(name, "true", in: fields)
    case .blank:
      return fields.integer(name, in: 1...200).map { .blank(lines: $0) }
    case .contents:
      let title = fields.text(name)
      let deepest = fields.optionalInteger("deepest", in: 2...4) ?? 3
      return title.map { .contents($0, deepest: deepest) }
    case .fields:
      return fields.requiredList(name, of: "a field") { field(&$0) }.map { .fields($0) }
    case .list:
      let loop = Self.loop(name, &fields)
      let item = content("item", &fields)
      let isOrdered = fields.flag("ordered") ?? false
      guard let loop, let item else { return nil }
      return .list(loop, item: item, isOrdered: isOrdered)
    case .input:
      let label = fields.optionalText("label")
      return Self.input(&fields).map { .input($0, label: label) }
    case .timeline:
      let header = fields.text("header")
      let series = fields.requiredList(name, of: "a part of the timeline") { Self.series(&$0) }
      guard let header, let series else { return nil }
      return .timeline(series, header: header)
    case .table:
      let loop = Self.rows(name, &fields)
      let caption = fields.optionalText("caption")
      let subdued = fields.optionalPath("subdued")
      let look = TemplateNode.TableLook(
        role: (fields.optionalChoice("look", Look.self) ?? .data).role,
        rowHeight: fields.optionalInteger("row-height", in: 4...200))
      let columns = fields.requiredList("columns", of: "a column") { column(&$0) }
      let total = total(&fields, of: columns ?? [])
      guard let loop, let columns else { return nil }
      return .table(
        loop, caption: caption, columns: columns, subdued: subdued, look: look, total: total)
    case .each:
      let loop = Self.loop(name, &fields)
      let body = Self.nodes("body", &fields)
      let separator = fields.optional("separator")?.string()
      guard let loop, let body else { return nil }
      return .each(loop, body: body, separator: separator)
    case .group:
      return nodes(name, &fields).map { .group($0) }
    }
  }

  /// The number of a heading, with what stands in front of it.
  private static func headingNumber(_ fields: inout Fields) -> TemplateNode.HeadingNumber? {
    let isNumbered = fields.flag("numbered") ?? false
    let prefix = fields.optionalString("number-prefix")
    if prefix != nil, !isNumbered {
      fields.problem(
        .valueWrong, "the heading has no number; write numbered: true, or remove the prefix",
        at: "number-prefix")
    }
    return isNumbered ? TemplateNode.HeadingNumber(prefix: prefix ?? "") : nil
  }

  /// The words of the row of sums, which stand in front of the first one.
  private static func total(_ fields: inout Fields, of columns: [TemplateNode.Column]) -> Text? {
    let words = fields.optionalText("total")
    let first = columns.firstIndex(where: \.isSummed)
    if words != nil, first == nil {
      fields.problem(
        .valueWrong, "there is no column to sum up; write sum: true in those that are", at: "total")
    } else if words == nil, first != nil {
      fields.problem(
        .keyMissing, "the row of the sums has no words; write total: and the words of it")
    } else if first == 0 {
      fields.problem(
        .valueWrong,
        "these words have no room in front of the first sum; let another column be the "
          + "first", at: "total")
    }
    return words
  }

  private static func isMissing(
    _ key: String, _ value: String, in fields: Fields
  ) -> TemplateNode.Kind? {
    fields.problem(
      .valueWrong, "this does nothing; write \(key): \(value), or remove the node", at: key)
    return nil
  }

  private static func loop(_ key: String, _ fields: inout Fields) -> TemplateNode.Loop? {
    let list = fields.path(key)
    let name = Self.name(&fields)
    guard let list, let name else { return nil }
    return TemplateNode.Loop(list: list, name: name)
  }

  private static func name(_ fields: inout Fields) -> String? {
    fields.required("as")?.value(Fields.nameNotation) { Identifier<ScopePath>($0)?.rawValue }
  }

  /// The rows of a table: a list, words, or so many empty ones.
  private static func rows(_ key: String, _ fields: inout Fields) -> TemplateNode.Loop? {
    if fields.value(of: key)?.kind == .sequence {
      let file = fields.file
      let texts = fields.required(key)?.sequence(atLeast: 1) { file.text($0) }
      guard let texts, let name = Self.name(&fields) else { return nil }
      var loop = TemplateNode.Loop(list: nil, name: name)
      loop.texts = texts
      return loop
    }
    guard fields.value(of: key)?.text.flatMap({ Int($0) }) == nil else {
      let count = fields.integer(key, in: 1...200)
      let name = Self.name(&fields)
      guard let count, let name else { return nil }
      return TemplateNode.Loop(list: nil, name: name, blanks: count)
    }
    let loop = Self.loop(key, &fields)
    let blanks = fields.optionalInteger("blank-rows", in: 1...200) ?? 0
    let spares = fields.optionalInteger("spare-rows", in: 1...200) ?? 0
    return loop.map {
      var loop = TemplateNode.Loop(list: $0.list, name: $0.name, blanks: blanks)
      loop.spares = spares
      return loop
    }
  }

  private static func series(_ fields: inout Fields) -> TemplateNode.Series? {
    let loop = Self.loop("of", &fields)
    let label = fields.required("label").flatMap { Self.value($0, in: fields.file) }
    let when = fields.path("when")
    let condition = fields.condition()
    guard let loop, let label, let when else { return nil }
    return TemplateNode.Series(loop: loop, label: label, when: when, condition: condition)
  }

  private static func nodes(_ key: String, _ fields: inout Fields) -> [TemplateNode]? {
    let file = fields.file
    return fields.required(key)?.sequence(atLeast: 1, expecting: "a list of nodes") {
      read($0, in: file)
    }
  }

  private static func field(_ fields: inout Fields) -> TemplateNode.Field? {
    let label = fields.text("label")
    let value = fields.required("value").flatMap { Self.value($0, in: fields.file) }
    let condition = fields.condition()
    guard let label, let value else { return nil }
    return TemplateNode.Field(label: label, value: value, condition: condition)
  }

  private static func column(_ fields: inout Fields) -> TemplateNode.Column? {
    let header = fields.text("header")
    let width = fields.optionalInteger("width", in: 1...1000) ?? 1
    let cell = content("cell", &fields)
    let condition = fields.condition()
    let isSummed = fields.flag("sum") ?? false
    guard let header, let cell else { return nil }
    var column = TemplateNode.Column(
      header: header, width: width, cell: cell, condition: condition)
    column.isSummed = isSummed
    return column
  }

  private static func content(_ key: String, _ fields: inout Fields) -> TemplateContent? {
    let file = fields.file
    guard let reader = fields.required(key) else { return nil }
    guard reader.node.kind == .sequence else {
      return value(reader, in: file).map { .value($0) }
    }
    return reader.sequence(atLeast: 1) { read($0, in: file) }.map { .nodes($0) }
  }

  /// The kinds of a place to fill in, as templates write them.
  private enum InputKind: String, CaseIterable {
    case text, number, date, choice, checkbox
  }

  private static func input(_ fields: inout Fields) -> TemplateInput? {
    guard let kind = fields.choice("input", InputKind.self) else { return nil }
    switch kind {
    case .text: return .text(lines: fields.optionalInteger("lines", in: 1...40) ?? 1)
    case .number:
      return .number(decimals: fields.optionalInteger("decimals", in: 1...4) ?? 0)
    case .date: return .date
    case .checkbox: return .checkbox
    case .choice:
      let file = fields.file
      return fields.required("choices")?.sequence(atLeast: 2, expecting: "a list of answers") {
        file.text($0)
      }.map { .choice($0) }
    }
  }

  /// Reads words, `{value: path}` or `{input: kind}`.
  private static func value(_ reader: YAMLReader, in file: ContentFile) -> TemplateValue? {
    if reader.node["input"] != nil {
      return Fields.read(reader, in: file, expecting: "{input: kind}") { fields in
        Self.input(&fields).map { .input($0) }
      }
    }
    guard reader.node["value"] != nil else { return file.text(reader).map { .text($0) } }
    return Fields.read(reader, in: file, expecting: "{value: path}") { fields in
      fields.path("value").map { .path($0) }
    }
  }
}
