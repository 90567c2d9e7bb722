public import SlovoModel

/// The messages of one language.
public struct Catalogue: Sendable {
  /// A message with what is known about it.
  public struct Entry: Hashable, Sendable {
    /// Whether somebody who speaks the language has confirmed it.
    public enum Status: String, Hashable, Sendable, CaseIterable {
      case unreviewed, translated, reviewed
    }

    /// The message, in the syntax of MessageFormat 2.
    public var text: String
    /// Whether it has been confirmed.
    public var status: Status
    /// The hash of the source text that it was translated from.
    public var sourceHash: String?
    /// A remark.
    public var note: String?
    /// Where it stands.
    public var place: SourcePlace
    /// Where the parts of its text stand.
    public var textPlaces: TextPlaces

    /// A message as given.
    public init(
      text: String, status: Status, sourceHash: String? = nil, note: String? = nil,
      place: SourcePlace, textPlaces: TextPlaces = .unknown
    ) {
      self.text = text
      self.status = status
      self.sourceHash = sourceHash
      self.note = note
      self.place = place
      self.textPlaces = textPlaces
    }
  }

  /// The language.
  public let language: LanguageTag
  /// The messages.
  public var entries: [MessageKey: Entry]

  /// A catalogue as given.
  public init(language: LanguageTag, entries: [MessageKey: Entry] = [:]) {
    self.language = language
    self.entries = entries
  }

  /// A short fingerprint of a source text: it changes when the text does.
  ///
  /// The 64-bit FNV-1a hash of the UTF-8 bytes, in sixteen hexadecimal digits.
  ///
  /// Source: "The FNV Non-Cryptographic Hash Algorithm", draft-eastlake-fnv, FNV-1a.
  public static func hash(of text: String) -> String { digits(of: number(of: text.utf8)) }

  /// The same fingerprint of any bytes.
  package static func hash(of bytes: [UInt8]) -> String { digits(of: number(of: bytes)) }

  /// The same fingerprint as a number.
  package static func number(of text: String) -> UInt64 { number(of: text.utf8) }

  private static func digits(of hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static func number(of bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
