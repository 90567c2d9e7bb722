internal import CSlovoICU

/// A locale identifier, read from its BCP 47 or its ICU form.
///
/// ```swift
/// try LocaleIdentifier("sr_Cyrl_BA").languageTag  // "sr-Cyrl-BA"
/// try LocaleIdentifier("sr").maximized.languageTag  // "sr-Cyrl-RS": CLDR's Serbian is Serbia's
/// ```
///
/// Calendars, numbering systems and hour cycles are part of it: `bs-Latn-BA-u-ca-buddhist-hc-h12`.
///
/// Source: UTS #35, part 1, "Unicode Language and Locale Identifiers"; RFC 5646.
public struct LocaleIdentifier: Hashable, Sendable, CustomStringConvertible {
  /// The identifier in ICU's form, such as `sr_Cyrl_BA`; `und` is the root.
  public let icuName: String

  /// Reads an identifier; the root is `und`.
  ///
  /// - Throws: An error when the identifier is empty or malformed.
  public init(_ identifier: String) throws(ICUError) {
    let malformed = { (status: SlovoUErrorCode) in
      ICUError(status, "reading the locale identifier \"\(identifier)\"")
    }
    guard !identifier.isEmpty, identifier.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      throw malformed(U_ILLEGAL_ARGUMENT_ERROR)
    }
    let halves = identifier.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let keywords = halves.count > 1 ? halves[1] : nil
    var tag = String(halves[0])
    if tag.contains("_") || (keywords != nil && tag.isEmpty) {
      let subtags = tag.split(whereSeparator: { $0 == "_" || $0 == "-" })
      tag = subtags.isEmpty || tag.first == "_" ? "und" : ""
      tag += (tag.isEmpty || subtags.isEmpty ? "" : "-") + subtags.joined(separator: "-")
    }
    if tag.lowercased() == "root" { tag = "und" }

    var parsedLength: Int32 = 0
    let base = try unsafe textFromUTF8("reading the locale identifier \"\(identifier)\"") {
      unsafe slovo_uloc_forLanguageTag(tag, $0, $1, &parsedLength, &$2)
    }
    guard Int(parsedLength) == tag.utf8.count else { throw malformed(U_ILLEGAL_ARGUMENT_ERROR) }
    var name = base.isEmpty ? "und" : base
    if let keywords {
      guard !base.contains("@"), keywords.contains("=") else {
        throw malformed(U_ILLEGAL_ARGUMENT_ERROR)
      }
      let joined = "\(name)@\(keywords)"
      name = try unsafe textFromUTF8("reading the locale identifier \"\(identifier)\"") {
        unsafe slovo_uloc_getName(joined, $0, $1, &$2)
      }
    }
    icuName = name
  }

  private init(icuName: String) {
    self.icuName = icuName.isEmpty ? "und" : icuName
  }

  /// The identifier in BCP 47 form, such as `sr-Cyrl-BA`.
  public var languageTag: String {
    unsafe text { unsafe slovo_uloc_toLanguageTag(icuName, $0, $1, 0, &$2) }
  }

  /// The language, such as `sr`; `und` when there is none.
  public var language: String {
    let language = unsafe text { unsafe slovo_uloc_getLanguage(icuName, $0, $1, &$2) }
    return language.isEmpty ? "und" : language
  }

  /// The script, such as `Cyrl`, if it is given.
  public var script: String? {
    let script = unsafe text { unsafe slovo_uloc_getScript(icuName, $0, $1, &$2) }
    return script.isEmpty ? nil : script
  }

  /// The region, such as `BA`, if it is given.
  public var region: String? {
    let region = unsafe text { unsafe slovo_uloc_getCountry(icuName, $0, $1, &$2) }
    return region.isEmpty ? nil : region
  }

  /// The identifier without its last subtag, or `nil` for a language alone.
  public var parent: LocaleIdentifier? {
    let parent = unsafe text { unsafe slovo_uloc_getParent(icuName, $0, $1, &$2) }
    return parent.isEmpty ? nil : LocaleIdentifier(icuName: parent)
  }

  /// The identifier with the likely script and region added.
  ///
  /// Source: UTS #35, part 1, "Likely Subtags".
  public var maximized: LocaleIdentifier {
    LocaleIdentifier(
      icuName: unsafe text { unsafe slovo_uloc_addLikelySubtags(icuName, $0, $1, &$2) })
  }

  /// The identifier without what its likely subtags would add.
  ///
  /// Source: UTS #35, part 1, "Likely Subtags".
  public var minimized: LocaleIdentifier {
    LocaleIdentifier(
      icuName: unsafe text { unsafe slovo_uloc_minimizeSubtags(icuName, $0, $1, &$2) })
  }

  /// The direction in which the locale is written.
  public var direction: TextDirection {
    unsafe slovo_uloc_isRightToLeft(icuName) != 0 ? .rightToLeft : .leftToRight
  }

  /// Whether ICU has data for the language.
  public var hasData: Bool {
    var status = U_ZERO_ERROR
    return unsafe slovo_locale_has_data(icuName, &status) != 0
  }

  /// The identifier in BCP 47 form.
  public var description: String { languageTag }

  /// The name under which ICU may be asked for data.
  ///
  /// ICU answers for a language that it does not know in the default locale of the process, so
  /// that the same call would print differently on two machines. Such a language gets the root's
  /// conventions instead; calendar, numbering system and hour cycle are kept.
  var dataName: String {
    guard !hasData else { return icuName }
    guard let keywords = icuName.firstIndex(of: "@") else { return "und" }
    return "und" + icuName[keywords...]
  }

  private func text(
    _ fill: (UnsafeMutablePointer<UInt8>?, Int32, inout SlovoUErrorCode) -> Int32
  ) -> String {
    // Fails only when memory is exhausted: the identifier was read before.
    (try? unsafe textFromUTF8("taking apart the locale identifier \"\(icuName)\"", fill)) ?? ""
  }
}
