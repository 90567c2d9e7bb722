/// A person who takes part in an event, as a file of participants names them; stored nowhere.
public struct Attendee: Hashable, Sendable {
  /// Which documents words are for.
  public enum Audience: Hashable, Sendable {
    /// Those in a language.
    case language(LanguageTag)
    /// Those in a script, by its code in ISO 15924.
    case script(String)
  }

  /// What documents of one language or script say of a person in words of their own.
  public struct Wording: Hashable, Sendable {
    /// The full name.
    public var name: PersonName?
    /// The organisation.
    public var organisation: String?
    /// The role at the event.
    public var role: String?
    /// The form of address behind "Mr" or "Ms".
    public var vocative: String?

    /// Nothing in words of their own.
    public init() {}
  }

  /// What is said of a person.
  public enum Part: Hashable, Sendable {
    /// The full name, an organisation, a role.
    case name, organisation, role
    /// The surname in the form of address.
    case addressed
  }

  /// Where the person stands in the file, from 1.
  public var number: Int
  /// The full name.
  public var name: PersonName
  /// The gender, for salutations; `nil` when the file does not say.
  public var gender: PersonGender?
  /// The organisation.
  public var organisation: String?
  /// The role at the event.
  public var role: String?
  /// The mailbox.
  public var email: String?
  /// How the person is addressed behind "Mr" or "Ms" in languages that have a form for it, when
  /// their rules would get it wrong.
  public var vocative: String?
  /// What is written otherwise in some documents.
  public var wordings: [Audience: Wording] = [:]

  /// A person of whom nothing else is known.
  public init(number: Int, name: PersonName) {
    self.number = number
    self.name = name
  }
}

/// The name of a person.
public struct PersonName: Hashable, Sendable {
  /// The full name, as documents show it.
  public var text: String
  /// What a salutation takes of it; `nil` when nobody can tell: then the whole name is used.
  public var surname: String?

  /// A name as given.
  public init(_ text: String, surname: String? = nil) {
    self.text = text
    self.surname = surname
  }
}

/// The gender that a language speaks of a person in.
public enum PersonGender: String, Hashable, Sendable, CaseIterable {
  case female, male
}
