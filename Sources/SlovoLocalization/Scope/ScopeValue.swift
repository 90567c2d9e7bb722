public import SlovoModel

/// A value that templates and messages can use, in no language yet.
public indirect enum ScopeValue: Sendable {
  /// A value that a message can format.
  case leaf(ScopeLeaf)
  /// Values in order.
  case list([ScopeValue])
  /// Values by name.
  case record(ScopeRecord)

  /// What an empty row of a table stands for: all that is known is its number, and
  /// perhaps words.
  public static func blank(number: Int, text: Text? = nil) -> ScopeValue {
    var record = ScopeRecord([
      .init("number") { .leaf(.number(Decimal(number))) },
      .init("text") { text.map { .leaf(.text($0)) } },
    ])
    record.isBlank = true
    return .record(record)
  }

  /// Whether there is anything to show: an empty list and a date that is not stated are nothing.
  public var isPresent: Bool {
    switch self {
    case .leaf(.when(let when)): when.isStated
    case .leaf(.boolean(let value)): value
    case .leaf(.plain(let text)): !text.isEmpty
    case .leaf: true
    case .list(let values): !values.isEmpty
    case .record: true
    }
  }
}

/// A value that a message can format.
public enum ScopeLeaf: Hashable, Sendable {
  /// Words, in the language of the document.
  case text(Text)
  /// Words that are the same in every language, such as a mailbox.
  case plain(String)
  /// What is said of a person, in the letters and forms of the language: "Петровићу".
  case person(Attendee, Attendee.Part)
  /// A term.
  case concept(Identifier<Concept>)
  /// A term in the plural: several of a kind.
  case several(Identifier<Concept>)
  /// A number.
  case number(Decimal)
  /// A duration in minutes.
  case minutes(Int)
  /// An amount.
  case money(Money)
  /// A date of any kind.
  case when(When)
  /// A time of day.
  case time(TimeOfDay)
  /// From one time of day to another.
  case times(start: TimeOfDay, end: TimeOfDay)
  /// A language.
  case language(LanguageTag)
  /// Yes or no; `no` counts as nothing.
  case boolean(Bool)
}

/// Values by name, each made when it is asked for.
public struct ScopeRecord: Sendable {
  /// Whether it stands for something that is not known yet: any name may be asked for.
  public var isBlank = false

  /// A member of a record.
  public struct Member: Sendable {
    /// The name.
    public var name: String
    /// Whether the value is described in full elsewhere; then only its names are written out.
    public var isReference: Bool
    /// Makes the value; `nil` when there is none.
    public var value: @Sendable () -> ScopeValue?

    /// A member as given.
    public init(
      _ name: String, isReference: Bool = false, value: @escaping @Sendable () -> ScopeValue?
    ) {
      self.name = name
      self.isReference = isReference
      self.value = value
    }
  }

  /// The members, in the order in which they are written out.
  public let members: [Member]

  /// A record as given.
  public init(_ members: [Member]) {
    self.members = members
  }

  /// The value of that name; `nil` when there is none.
  public subscript(_ name: String) -> ScopeValue? {
    members.first { $0.name == name }?.value()
  }
}
