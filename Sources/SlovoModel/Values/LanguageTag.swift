/// A language tag: `sr-Cyrl`, `bs-Latn`, `mk`, `en`, `sr-Cyrl-RS`.
///
/// ```swift
/// LanguageTag("SR-cyrl")?.description  // "sr-Cyrl"
/// LanguageTag("srpski jezik")          // nil
/// ```
///
/// Only well-formedness is checked, and only of the subtags that name a language, a script, a
/// region and variants: extensions and private use have no meaning in a workspace.
///
/// Source: RFC 5646, section 2.1 (syntax) and 2.1.1 (letter case).
public struct LanguageTag: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The tag in the recommended letter case.
  public let description: String

  /// Reads a tag in any letter case, with `-` or `_` between subtags; `nil` when it is malformed.
  public init?(_ text: some StringProtocol) {
    let subtags = text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "-" || $0 == "_" })
    guard let language = subtags.first, (2...3).contains(language.utf8.count),
      language.utf8.allSatisfy(\.isASCIILetter)
    else { return nil }
    var parts = [language.lowercased()]
    var stage = Stage.language
    for subtag in subtags.dropFirst() {
      guard let (part, next) = Self.part(subtag, after: stage) else { return nil }
      parts.append(part)
      stage = next
    }
    description = parts.joined(separator: "-")
  }

  /// The language subtag alone: `sr` of `sr-Cyrl-BA`.
  public var language: String {
    String(description.prefix { $0 != "-" })
  }

  /// The script subtag, if the tag has one: `Cyrl` of `sr-Cyrl-BA`.
  public var script: String? {
    description.split(separator: "-").dropFirst().first {
      $0.utf8.count == 4 && !$0.startsWithDigit
    }
    .map(String.init)
  }

  /// The region subtag, if the tag has one: `BA` of `sr-Cyrl-BA`.
  public var region: String? {
    description.split(separator: "-").dropFirst().first {
      $0.utf8.count == 2 || ($0.utf8.count == 3 && $0.startsWithDigit)
    }.map(String.init)
  }

  /// The tag without its script: `bs-BA` of `bs-Latn-BA`.
  public var withoutScript: LanguageTag {
    guard let script else { return self }
    let parts = description.split(separator: "-").filter { $0 != script }
    return LanguageTag(parts.joined(separator: "-")) ?? self
  }

  /// The tag and its ever shorter prefixes, longest first: `sr-Cyrl-BA`, `sr-Cyrl`, `sr`.
  ///
  /// Source: RFC 4647, section 3.4, "Lookup".
  public var lookupChain: [LanguageTag] {
    var parts = description.split(separator: "-")
    var chain: [LanguageTag] = []
    while !parts.isEmpty {
      if let tag = LanguageTag(parts.joined(separator: "-")) { chain.append(tag) }
      parts.removeLast()
    }
    return chain
  }

  /// Alphabetical order of the tags as text.
  public static func < (one: LanguageTag, other: LanguageTag) -> Bool {
    one.description < other.description
  }

  private enum Stage: Int {
    case language, script, region, variant
  }

  private static func part(
    _ subtag: some StringProtocol, after stage: Stage
  ) -> (String, Stage)? {
    let letters = subtag.utf8.allSatisfy(\.isASCIILetter)
    let digits = subtag.utf8.allSatisfy(\.isASCIIDigit)
    let alphanumeric = subtag.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit }
    switch subtag.utf8.count {
    case 4 where letters && stage.rawValue < Stage.script.rawValue:
      return (subtag.prefix(1).uppercased() + subtag.dropFirst().lowercased(), .script)
    case 2 where letters && stage.rawValue < Stage.region.rawValue:
      return (subtag.uppercased(), .region)
    case 3 where digits && stage.rawValue < Stage.region.rawValue:
      return (String(subtag), .region)
    case 5...8 where alphanumeric:
      return (subtag.lowercased(), .variant)
    case 4 where alphanumeric && subtag.startsWithDigit:
      return (subtag.lowercased(), .variant)
    default:
      return nil
    }
  }
}

extension StringProtocol {
  fileprivate var startsWithDigit: Bool { utf8.first?.isASCIIDigit ?? false }
}

extension UInt8 {
  var isASCIILetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }

  var isASCIIDigit: Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }
}
