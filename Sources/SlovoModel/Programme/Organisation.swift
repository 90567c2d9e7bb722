/// An organisation; its name in every language and case is the concept of the same name.
public struct Organisation: Hashable, Sendable {
  /// What kind of organisation it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case network, association, agency, ministry, state, committee, secretariat, collective, body
  }

  /// What it does in the programmes.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    case network, implementer, partner, donor, host, addressee, evaluator, adviser, supervisor
  }

  /// The name of the organisation, and of the concept that holds its names.
  public var id: Identifier<Organisation>
  /// What kind of organisation it is.
  public var kind: Kind
  /// The organisation that it belongs to.
  public var parent: Identifier<Organisation>?
  /// The acronym, where one is used.
  public var acronym: Text?
  /// The country or economy that it works in.
  public var economy: Identifier<Concept>?
  /// What it does in the programmes.
  public var roles: [Role] = []
  /// The words of its logo.
  public var logoText: Text?
  /// How it is reached.
  public var contacts: [Contact] = []

  /// An organisation of which nothing else is known.
  public init(id: Identifier<Organisation>, kind: Kind) {
    self.id = id
    self.kind = kind
  }

  /// The concept that holds its names.
  public var concept: Identifier<Concept>? { Identifier(id.rawValue) }
}

/// A way to reach an organisation.
public struct Contact: Hashable, Sendable {
  /// The mailbox.
  public var email: String
  /// Whether it belongs to a person; such a contact is never copied into a new workspace.
  public var isPersonal: Bool
  /// What it is for: "applications".
  public var purpose: String?

  /// A contact; `nil` when the address is none.
  ///
  /// Source: HTML Living Standard, "valid e-mail address", with a dot in the domain; RFC 3696,
  /// section 2, for its last part, which is never a number.
  public init?(email: String, isPersonal: Bool = false, purpose: String? = nil) {
    let parts = email.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, Self.isDomain(parts[1]),
      parts[0].utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !#"<>()[],;:\""#.utf8.contains($0) })
    else { return nil }
    self.email = email
    self.isPersonal = isPersonal
    self.purpose = purpose
  }

  private static func isDomain(_ text: Substring) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last else { return false }
    return last.utf8.contains(where: \.isASCIILetter)
      && labels.allSatisfy { label in
        (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
          && label.utf8.allSatisfy {
            $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-")
          }
      }
  }
}
