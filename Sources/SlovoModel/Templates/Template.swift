/// A document template: which events it belongs to, and the nodes that its document is built from.
public struct Template: Hashable, Sendable {
  /// What one document of the template is about.
  public enum Scope: String, Hashable, Sendable, CaseIterable {
    /// An event.
    case event
    /// A cluster with all its events.
    case cluster
    /// A period that begins with an event.
    case period
  }

  /// Whose dates go into a calendar file.
  public enum Dates: String, Hashable, Sendable, CaseIterable {
    /// Those of the event.
    case event
    /// Those of the cluster: its events, its periods, the deadline of its call.
    case cluster
  }

  /// The name of the template, which is also that of the files.
  public var id: Identifier<Template>
  /// The title of the document; its message may use the variables of the scope.
  public var title: Text
  /// What a document is about.
  public var scope: Scope
  /// The kinds of event whose pack it belongs to.
  public var kinds: Set<Event.Kind> = Set(Event.Kind.allCases)
  /// The numbers of the events of a kind whose pack it belongs to; empty for all.
  public var numbers: Set<Int> = []
  /// The kinds of period that it belongs to; empty for all.
  public var periods: Set<Period.Kind> = []
  /// Whether every participant gets a document.
  public var isPersonal = false
  /// What an event must have for the template to be in its pack.
  public var requirements: [ScopePath] = []
  /// What an event must not have for the template to be in its pack.
  public var exclusions: [ScopePath] = []
  /// What goes into the calendar file, if there is one.
  public var calendar: Dates?
  /// Whether the page lies on its long side.
  public var isLandscape = false
  /// How the pages look.
  public var look = Document.Look.text
  /// The nodes.
  public var body: [TemplateNode] = []

  /// A template of which nothing else is known.
  public init(id: Identifier<Template>, title: Text, scope: Scope) {
    self.id = id
    self.title = title
    self.scope = scope
  }
}

/// The way to a value of the scope: `event.when`, `item.title`.
public struct ScopePath: Hashable, Sendable, CustomStringConvertible {
  /// The names, from the outside in.
  public let names: [String]

  /// Reads a path; `nil` when a name is not an identifier.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard !parts.isEmpty, parts.allSatisfy({ Identifier<ScopePath>($0) != nil }) else { return nil }
    names = parts.map { String($0) }
  }

  /// The path with the given names.
  public init(_ names: [String]) {
    self.names = names
  }

  /// The names joined by dots.
  public var description: String { names.joined(separator: ".") }
}

/// When a node of a template is there.
public struct TemplateCondition: Hashable, Sendable {
  /// The value that must be there, if any.
  public var present: ScopePath?
  /// The value that must not be there, if any.
  public var absent: ScopePath?

  /// A condition as given; without either it always holds.
  public init(present: ScopePath? = nil, absent: ScopePath? = nil) {
    self.present = present
    self.absent = absent
  }
}

/// A value in a template: words, or what a path leads to.
public enum TemplateValue: Hashable, Sendable {
  /// Words; a message may use the variables of the scope.
  case text(Text)
  /// What stands in the scope, written as its kind is written.
  case path(ScopePath)
  /// A place to fill in.
  case input(TemplateInput)
}

/// A place of a form, as a template asks for it.
public enum TemplateInput: Hashable, Sendable {
  /// Words, on so many lines.
  case text(lines: Int)
  /// A number, with so many decimals; none where it may be whole or not.
  case number(decimals: Int)
  /// A date.
  case date
  /// One of several answers.
  case choice([Text])
  /// A box to tick.
  case checkbox
}

/// A list item or a table cell: one value, or nodes.
public enum TemplateContent: Hashable, Sendable {
  /// A value in a paragraph of its own.
  case value(TemplateValue)
  /// Nodes.
  case nodes([TemplateNode])
}

/// A node of a template.
public struct TemplateNode: Hashable, Sendable {
  /// A field: a name and a value.
  public struct Field: Hashable, Sendable {
    /// The name.
    public var label: Text
    /// The value.
    public var value: TemplateValue
    /// When it is there.
    public var condition: TemplateCondition

    /// A field as given.
    public init(label: Text, value: TemplateValue, condition: TemplateCondition) {
      self.label = label
      self.value = value
      self.condition = condition
    }
  }

  /// The number in front of a heading: "1.2. ".
  public struct HeadingNumber: Hashable, Sendable {
    /// What stands in front of the number itself, such as "1.".
    public var prefix: String

    /// A number behind a prefix.
    public init(prefix: String = "") {
      self.prefix = prefix
    }
  }

  /// A column of a table.
  public struct Column: Hashable, Sendable {
    /// The header.
    public var header: Text
    /// The width in relation to the other columns.
    public var width: Int
    /// The cell of each row.
    public var cell: TemplateContent
    /// When it is there.
    public var condition: TemplateCondition
    /// Whether the last row has the sum of the column.
    public var isSummed = false

    /// A column as given.
    public init(header: Text, width: Int, cell: TemplateContent, condition: TemplateCondition) {
      self.header = header
      self.width = width
      self.cell = cell
      self.condition = condition
    }
  }

  /// A loop: the list, and the name that its element has inside.
  public struct Loop: Hashable, Sendable {
    /// The list; `nil` when there are only empty elements.
    public var list: ScopePath?
    /// The name of the element.
    public var name: String
    /// How many empty elements there are when the list has none.
    public var blanks: Int
    /// How many empty elements there are behind those of the list.
    public var spares = 0
    /// Words of the template itself, instead of a list.
    public var texts: [Text] = []

    /// A loop as given.
    public init(list: ScopePath?, name: String, blanks: Int = 0) {
      self.list = list
      self.name = name
      self.blanks = blanks
    }
  }

  /// A part of a timeline: a list of things that have a date each.
  public struct Series: Hashable, Sendable {
    /// The list.
    public var loop: Loop
    /// What stands in front of the months.
    public var label: TemplateValue
    /// The date of an element.
    public var when: ScopePath
    /// When it is there.
    public var condition: TemplateCondition

    /// A part as given.
    public init(
      loop: Loop, label: TemplateValue, when: ScopePath, condition: TemplateCondition
    ) {
      self.loop = loop
      self.label = label
      self.when = when
      self.condition = condition
    }
  }

  /// How a table looks.
  public struct TableLook: Hashable, Sendable {
    /// What the table is for.
    public var role: Table.Role
    /// How high a row is at least, in millimetres.
    public var rowHeight: Int?

    /// A look as given.
    public init(role: Table.Role = .data, rowHeight: Int? = nil) {
      self.role = role
      self.rowHeight = rowHeight
    }
  }

  /// What a node makes.
  public indirect enum Kind: Hashable, Sendable {
    /// A heading; one with a number counts those of its level since the last heading above it.
    case heading(Text, level: Int, number: HeadingNumber? = nil)
    /// A paragraph.
    case paragraph(Text, role: ParagraphRole)
    /// A table of fields.
    case fields([Field])
    /// A list, an item for each element.
    case list(Loop, item: TemplateContent, isOrdered: Bool)
    /// A table, a row for each element; rows are set apart when `subdued` is there. With words for
    /// it, a last row has the sums of columns.
    case table(
      Loop, caption: Text?, columns: [Column], subdued: ScopePath?, look: TableLook = TableLook(),
      total: Text? = nil)
    /// Nodes for each element; with a separator, all their paragraphs are one, in which it stands
    /// between them.
    case each(Loop, body: [TemplateNode], separator: String? = nil)
    /// Nodes under one condition.
    case group([TemplateNode])
    /// A place to fill in, and what is asked for.
    case input(TemplateInput, label: Text?)
    /// A line for each thing, across the months in which anything takes place.
    case timeline([Series], header: Text)
    /// Empty lines.
    case blank(lines: Int)
    /// A page break.
    case pageBreak
    /// A table of contents under a title, down to a level of headings.
    case contents(Text, deepest: Int)
  }

  /// What the node makes.
  public var kind: Kind
  /// When it is there.
  public var condition: TemplateCondition

  /// A node as given.
  public init(kind: Kind, condition: TemplateCondition = TemplateCondition()) {
    self.kind = kind
    self.condition = condition
  }
}
