import SlovoLocalization
import SlovoModel

/// Writes the nodes of a template in one language.
struct TemplateWriter {
  let voice: Voice
  /// What is missing or wrong so far.
  var findings: [Finding] = []
  /// What places to fill in are about that have no words of their own: the heading above them, or the
  /// name of their column.
  var subject: [Inline] = []
  /// How many places to fill in there are so far.
  var controlCount = 0
  private var headingNumbers = HeadingNumbers()

  init(voice: Voice) {
    self.voice = voice
  }

  // MARK: Nodes

  mutating func blocks(of nodes: [TemplateNode], in scope: Scope) -> [Block] {
    var blocks: [Block] = []
    for node in nodes where holds(node.condition, in: scope) {
      blocks += self.blocks(of: node, in: scope)
    }
    return blocks
  }

  private mutating func blocks(of node: TemplateNode, in scope: Scope) -> [Block] {
    switch node.kind {
    case .heading(let text, let level, let number):
      subject = inlines(text, in: scope)
      guard let digits = headingNumbers.next(level: level, number) else {
        return [.heading(level: level, subject)]
      }
      let front = Inline.text(digits + " ", language: voice.language.tag)
      return [.heading(level: level, [front] + subject)]
    case .paragraph(let text, let role):
      let words = inlines(text, in: scope)
      if role == .label { subject = words }
      return [.paragraph(words, role: role)]
    case .fields(let fields):
      return fieldTable(fields, in: scope).map { [.table($0)] } ?? []
    case .list(let loop, let item, let isOrdered):
      var items: [[Block]] = []
      for scope in elements(of: loop, in: scope) {
        items.append(blocks(of: item, in: scope, role: .body))
      }
      return items.isEmpty ? [] : [.list(isOrdered: isOrdered, items: items)]
    case .table(let loop, let caption, let columns, let subdued, let look, let total):
      guard
        var table = table(
          loop, caption: caption, columns, subdued: subdued, total: total, in: scope)
      else { return [] }
      table.role = look.role
      table.rowHeight = look.rowHeight
      if look.role != .data { table.header = [] }
      return [.table(table)]
    case .each(let loop, let body, let separator):
      var blocks: [Block] = []
      for scope in elements(of: loop, in: scope) { blocks += self.blocks(of: body, in: scope) }
      guard let separator else { return blocks }
      return blocks.joinedParagraphs(
        separator: .text(separator, language: voice.language.tag))
    case .group(let body): return blocks(of: body, in: scope)
    case .input(let input, let label): return blocks(of: input, label: label, in: scope)
    case .timeline(let series, let header):
      return timeline(series, header: header, in: scope).map { [.table($0)] } ?? []
    case .blank(let lines): return [.blank(lines: lines)]
    case .pageBreak: return [.pageBreak]
    case .contents(let title, let deepest):
      // The entries are filled in when all headings are known.
      return [.contents(Contents(title: inlines(title, in: scope), deepest: deepest))]
    }
  }

  /// Whether a condition holds; a path in it that no content could have is reported.
  mutating func holds(_ condition: TemplateCondition, in scope: Scope) -> Bool {
    for path in [condition.present, condition.absent].compactMap(\.self) {
      reportIfUnknown(path, in: scope)
    }
    return scope.holds(condition)
  }

  mutating func elements(of loop: TemplateNode.Loop, in scope: Scope) -> [Scope] {
    var values: [ScopeValue] = []
    if let list = loop.list {
      switch scope.value(at: list) {
      case .list(let elements): values = elements
      case .some(let value): values = [value]
      case nil: if reportIfUnknown(list, in: scope) { return [] }
      }
    }
    for (index, text) in loop.texts.enumerated() {
      values.append(.blank(number: index + 1, text: text))
    }
    let blanks = values.isEmpty ? loop.blanks : loop.spares
    for number in values.count..<(values.count + blanks) {
      values.append(.blank(number: number + 1))
    }
    return values.map { scope.adding(loop.name, $0) }
  }

  private mutating func fieldTable(
    _ fields: [TemplateNode.Field], in scope: Scope
  ) -> Table? {
    var rows: [Table.Row] = []
    for field in fields where holds(field.condition, in: scope) {
      let name = inlines(field.label, in: scope)
      let label = Block.paragraph(name, role: .label)
      let value = Block.paragraph(inlines(field.value, label: name, in: scope), role: .body)
      let cell = Table.Cell([value], value: meaning(of: field, in: scope))
      rows.append(Table.Row(cells: [Table.Cell([label]), cell]))
    }
    guard !rows.isEmpty else { return nil }
    return Table(
      role: .fields, columns: [Table.Column(share: 0.34), Table.Column(share: 0.66)], header: [],
      rows: rows)
  }

  private mutating func table(
    _ loop: TemplateNode.Loop, caption: Text?, _ columns: [TemplateNode.Column],
    subdued: ScopePath?, total: Text?, in scope: Scope
  ) -> Table? {
    let elements = elements(of: loop, in: scope)
    var shown: [TemplateNode.Column] = []
    for column in columns where holds(column.condition, in: scope) { shown.append(column) }
    let columns = shown
    guard !elements.isEmpty, !columns.isEmpty else { return nil }
    let width = columns.map { Double($0.width) }.reduce(0, +)
    var names: [[Inline]] = []
    for column in columns { names.append(inlines(column.header, in: scope)) }
    let header = names.map { Table.Cell([.paragraph($0, role: .label)]) }
    var rows: [Table.Row] = []
    let outer = scope
    for scope in elements {
      var cells: [Table.Cell] = []
      for (column, name) in zip(columns, names) {
        let blocks = blocks(of: column.cell, label: name, in: scope, role: .body)
        cells.append(Table.Cell(blocks, value: meaning(of: column.cell, in: scope)))
      }
      let isSubdued = holds(TemplateCondition(present: subdued), in: scope)
      rows.append(Table.Row(cells: cells, isSubdued: subdued != nil && isSubdued))
    }
    if let total {
      let sums = ColumnSums(
        columns: columns, names: names, rows: rows, isOpen: isOpen(loop, in: outer))
      rows += self.total(sums, words: inlines(total, in: outer)).map { [$0] } ?? []
    }
    return Table(
      caption: caption.map { inlines($0, in: scope) } ?? [],
      columns: columns.map { Table.Column(share: Double($0.width) / width) },
      header: [Table.Row(cells: header)], rows: rows)
  }

  private mutating func blocks(
    of content: TemplateContent, label: [Inline] = [], in scope: Scope, role: ParagraphRole
  ) -> [Block] {
    switch content {
    case .value(let value):
      guard hasValue(value, in: scope) else { return [] }
      // Empty words make a paragraph too, or else two languages would not correspond.
      return [.paragraph(inlines(value, label: label, in: scope), role: role)]
    case .nodes(let nodes):
      let outer = subject
      defer { subject = outer }
      if !label.isEmpty { subject = label }
      return blocks(of: nodes, in: scope)
    }
  }

  // MARK: Words

  mutating func inlines(_ text: Text, in scope: Scope) -> [Inline] {
    voice.inlines(of: text, in: scope, findings: &findings)
  }

  mutating func inlines(
    _ value: TemplateValue, label: [Inline] = [], in scope: Scope
  ) -> [Inline] {
    switch value {
    case .input(let input): return [.control(control(input, label: label, in: scope))]
    case .text(let text): return inlines(text, in: scope)
    case .path(let path):
      guard let value = scope.value(at: path) else {
        return reportIfUnknown(path, in: scope) ? [.missing(path.description)] : []
      }
      return voice.inlines(of: value, in: scope, findings: &findings)
    }
  }

  /// Whether there is anything to write, in whatever language; a path that no content could have is
  /// reported where it is written.
  private func hasValue(_ value: TemplateValue, in scope: Scope) -> Bool {
    switch value {
    case .text, .input: return true
    case .path(let path):
      switch scope.value(at: path) {
      case .leaf: return true
      case .list(let values): return !values.isEmpty
      case .record: return false
      case nil: return scope.unknownName(in: path) != nil
      }
    }
  }

  /// A path that leads nowhere in any content is a mistake of the template; one that leads to
  /// nothing here is not.
  @discardableResult
  mutating func reportIfUnknown(_ path: ScopePath, in scope: Scope) -> Bool {
    guard let (name, known) = scope.unknownName(in: path) else { return false }
    let advice =
      known.isEmpty
      ? "what stands in front of it has no parts" : "known here: " + known.joined(separator: ", ")
    findings.append(
      Finding(
        rule: "field-unknown", severity: .error,
        message: "the path “\(path)” has no “\(name)”; \(advice)"))
    return true
  }

  /// Whatever shows as `⟨…⟩` is reported, also when nothing else has noticed that it is missing.
  mutating func reportGaps(in document: Document) {
    let gaps = (document.header + document.notes.flatMap { $0.paragraphs.joined() })
      .flatMap(\.gaps)
    var known: Set<String> = []
    for gap in document.blocks.flatMap(\.gaps) + gaps
    where known.insert(gap).inserted && !findings.contains(where: { $0.message.contains(gap) }) {
      findings.append(
        Finding(
          rule: "text-missing", severity: .error, text: "⟨\(gap)⟩",
          message: "the document “\(document.properties.identifier)” shows “⟨\(gap)⟩”, which marks "
            + "what is missing; write the words, or take the brackets out of them"))
    }
  }

  // MARK: The document as a whole

  func pageLabel() -> PageLabel {
    PageLabel(
      parts: voice.conventions.page.parts.flatMap { part -> [PageLabel.Part] in
        switch part {
        case .place("page"): [.page]
        case .place("pages"): [.pages]
        case .place: []
        case .words(let words):
          [.text(voice.inlines(ofPlain: words).plainText, language: voice.language.tag)]
        }
      })
  }

  /// The notes whose marks stand in the text, in the order of the first marks; then those whose
  /// marks stand in notes.
  mutating func notes(markedIn blocks: [Block]) -> [Note] {
    var notes: [Note] = []
    var waiting = blocks.flatMap(\.noteMarks)[...]
    var known: Set<String> = []
    while let id = waiting.popFirst() {
      guard known.insert(id).inserted, let key = MessageKey(id) else { continue }
      let paragraph = inlines(.message(key), in: Scope())
      waiting += paragraph.flatMap(\.noteMarks)
      notes.append(
        Note(id: id, mark: voice.mark(ofNote: id) ?? "*", paragraphs: [paragraph]))
    }
    return notes
  }
}

extension [Block] {
  /// The blocks, in which paragraphs of one role that follow one another are one paragraph.
  func joinedParagraphs(separator: Inline) -> [Block] {
    reduce(into: []) { blocks, block in
      if case .paragraph(let words, let role) = block,
        case .paragraph(let before, role) = blocks.last
      {
        blocks[blocks.count - 1] = .paragraph(before + [separator] + words, role: role)
      } else {
        blocks.append(block)
      }
    }
  }
}
