internal import SlovoICU

/// Finds what is wrong with a message without formatting it.
///
/// ```swift
/// let checker = MessageChecker(locale: "bs", functions: .default, isKnownVariable: { $0 == "n" })
/// let message = try Message(parsing: ".input {$n :integer} .match $n one {{a}} * {{b}}")
/// checker.findings(in: message).map(\.kind)  // [.missingVariant]: "few" is missing
/// ```
public struct MessageChecker: Sendable {
  /// The language that messages are written in: a BCP 47 tag.
  public let locale: String
  /// The functions that messages can name.
  public let functions: FunctionRegistry
  /// The plural categories of the language for cardinal numbers: `one`, `few`, `other`.
  public let cardinalCategories: [String]
  /// The plural categories of the language for ordinal numbers.
  public let ordinalCategories: [String]
  let isKnownVariable: @Sendable (String) -> Bool
  let cardinals: PluralTable?

  /// Makes a checker.
  ///
  /// - Parameters:
  ///   - locale: the language that messages are written in: a BCP 47 tag.
  ///   - functions: the functions that messages can name.
  ///   - cardinalCategories: the plural categories of the language; nil for those that CLDR gives it.
  ///   - ordinalCategories: the same for ordinal numbers.
  ///   - isKnownVariable: whether the caller gives a value for a name.
  public init(
    locale: String, functions: FunctionRegistry = .default, cardinalCategories: [String]? = nil,
    ordinalCategories: [String]? = nil,
    isKnownVariable: @escaping @Sendable (String) -> Bool = { _ in true }
  ) {
    let plurals = LocaleResources(locale: locale).plurals
    let categories = { (kind: PluralRules.Kind) in
      plurals.table(kind)?.rules.categories.map(\.rawValue) ?? [PluralCategory.other.rawValue]
    }
    self.locale = locale
    self.functions = functions
    self.isKnownVariable = isKnownVariable
    self.cardinalCategories = cardinalCategories ?? categories(.cardinal)
    self.ordinalCategories = ordinalCategories ?? categories(.ordinal)
    cardinals = cardinalCategories == nil ? plurals.table(.cardinal) : nil
  }

  /// What is wrong with a message, in the order of the places.
  public func findings(in message: Message) -> [MessageFinding] {
    var check = MessageCheck(self, message.model)
    check.run()
    guard !check.findings.isEmpty else { return [] }
    guard let source = message.source else {
      return check.findings.map { MessageFinding(kind: $0.kind, place: nil, reason: $0.reason) }
    }
    let tree = MessageSyntaxTree(parsing: source)
    let sites = ModelSites(tree)
    var finder = PlaceFinder(bytes: tree.bytes)
    return check.findings.map { ($0, sites.range(of: $0.site)) }
      .sorted { $0.1.lowerBound < $1.1.lowerBound }
      .map { finding, range in
        MessageFinding(
          kind: finding.kind, place: finder.place(of: range), reason: finding.reason)
      }
  }
}
