/// A person who takes part in an event, as a file of participants names them; stored nowhere.
public struct Attendee: Hashable, Sendable {
  /// Where the person stands in the file, from 1.
  public var number: Int
  /// The full name.
  public var name: String
  /// The gender, for salutations; `nil` when the file does not say.
  public var gender: PersonGender?
  /// The organisation.
  public var organisation: String?
  /// The role at the event.
  public var role: String?
  /// The mailbox.
  public var email: String?
  /// How the person is addressed behind "Mr" or "Ms", when the rules of the language would get it
  /// wrong.
  public var vocative: String?

  /// A person of whom nothing else is known.
  public init(number: Int, name: String) {
    self.number = number
    self.name = name
  }

  /// The last word of the name.
  public var surname: String {
    name.split(separator: " ").last.map { String($0) } ?? name
  }
}

/// The gender that a language speaks of a person in.
public enum PersonGender: String, Hashable, Sendable, CaseIterable {
  case female, male
}
