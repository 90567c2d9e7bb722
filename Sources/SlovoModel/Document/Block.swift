/// A block of a document.
public indirect enum Block: Hashable, Sendable {
  /// A heading; the title of the document has level 1, levels go down to 4.
  ///
  /// In a stacked document the heading in the second language is a paragraph with the role
  /// `headingTranslation`, so that the outline of the document has each heading once.
  case heading(level: Int, [Inline])
  /// A paragraph.
  case paragraph([Inline], role: ParagraphRole)
  /// A list; an item is a sequence of blocks, the first one usually a paragraph.
  case list(isOrdered: Bool, items: [[Block]])
  /// A table with data.
  case table(Table)
  /// Two columns of text for two languages; the blocks of a pair begin level with one another.
  case columns([ColumnPair])
  /// Empty lines to be filled in by hand.
  case blank(lines: Int)
  /// A page break.
  case pageBreak
  /// A table of contents: the headings of the document that follow.
  case contents(Contents)
}

/// What a paragraph is for; each renderer has its own look for it.
public enum ParagraphRole: Hashable, Sendable {
  /// Running text.
  case body
  /// The line under the title.
  case subtitle
  /// The opening paragraph, a little larger.
  case lead
  /// The name of a field, in front of its value.
  case label
  /// A remark, smaller.
  case remark
  /// The name of the person that a certificate or a badge is made out to, large.
  case name
  /// Whom a letter is addressed to, who signs it.
  case signature
  /// What a donor wants to be said, smaller, at the end.
  case disclaimer
  /// What whoever presents should know: slides have it beside them, pages as a remark.
  case speakerNote
  /// The same text in the second language, under the first (stacked documents).
  case translation
  /// A heading in the second language, under the first (stacked documents).
  case headingTranslation(level: Int)
}

/// Blocks that say the same in two languages, side by side.
public struct ColumnPair: Hashable, Sendable {
  /// The blocks in the first language.
  public var left: [Block]
  /// The blocks in the second language.
  public var right: [Block]

  /// A pair as given.
  public init(left: [Block], right: [Block]) {
    self.left = left
    self.right = right
  }
}

/// A table: a header that repeats on every page, and rows that do not break over pages.
public struct Table: Hashable, Sendable {
  /// What a table is for.
  public enum Role: String, Hashable, Sendable {
    /// Rows of equal kind under a header.
    case data
    /// Names of fields in the first column, values in the second; no header.
    case fields
    /// Cells of one size to be cut out, such as badges; no header.
    case cards
    /// Lines to sign on, beside one another; no header, no borders.
    case signatures
  }

  /// One column.
  public struct Column: Hashable, Sendable {
    /// The share of the table's width; the shares of all columns add up to 1.
    public var share: Double

    /// A column as given.
    public init(share: Double) {
      self.share = share
    }
  }

  /// One cell.
  public struct Cell: Hashable, Sendable {
    /// What the cell holds.
    public var blocks: [Block]
    /// How many columns the cell spans.
    public var span: Int
    /// Whether the cell is shaded, as the months of a period in a timeline are.
    public var isShaded: Bool
    /// What the words of the cell mean to a program that calculates.
    public var value: Value?

    /// A cell as given.
    public init(
      _ blocks: [Block], span: Int = 1, isShaded: Bool = false, value: Value? = nil
    ) {
      self.blocks = blocks
      self.span = span
      self.isShaded = isShaded
      self.value = value
    }
  }

  /// What the words of a cell mean to a program that calculates.
  public enum Value: Hashable, Sendable {
    /// A date of any kind.
    case when(When)
    /// An amount.
    case money(Money)
    /// A number.
    case number(Decimal)
  }

  /// One row.
  public struct Row: Hashable, Sendable {
    /// The cells; their spans add up to the number of columns.
    public var cells: [Cell]
    /// Whether the row is set apart, as a break in an agenda is.
    public var isSubdued: Bool
    /// Whether the row has the sums of the rows above it: its cells with a value, or with a place to
    /// fill in, are those of their columns.
    public var isTotal: Bool

    /// A row as given.
    public init(cells: [Cell], isSubdued: Bool = false, isTotal: Bool = false) {
      self.cells = cells
      self.isSubdued = isSubdued
      self.isTotal = isTotal
    }
  }

  /// What the table is for.
  public var role: Role
  /// What the table shows, for screen readers and captions.
  public var caption: [Inline]
  /// The columns.
  public var columns: [Column]
  /// The rows of the header; empty in a table of fields.
  public var header: [Row]
  /// The rows.
  public var rows: [Row]
  /// How high a row is at least, in millimetres; `nil` for as high as its text.
  public var rowHeight: Int?

  /// A table as given.
  public init(
    role: Role = .data, caption: [Inline] = [], columns: [Column], header: [Row], rows: [Row],
    rowHeight: Int? = nil
  ) {
    self.role = role
    self.caption = caption
    self.columns = columns
    self.header = header
    self.rows = rows
    self.rowHeight = rowHeight
  }
}
