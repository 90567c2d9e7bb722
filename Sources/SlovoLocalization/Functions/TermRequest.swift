internal import SlovoMessageFormat
import SlovoModel

/// Which form of a term a message asks for.
struct TermRequest: Hashable, Sendable {
  /// What a message selects on.
  enum Selection: String, Hashable, Sendable, CaseIterable {
    case gender, number
  }

  var form = GrammaticalForm()
  var isCapitalized = false
  /// The letters are those that are asked for, also at the beginning of a sentence.
  var isFixed = false
  /// The abbreviation is asked for; it has one form.
  var isAbbreviated = false
  var selection: Selection?
  /// The form behind a word for two, three or four is asked for, where the language has one.
  var isCounted = false

  /// The form of the dictionary.
  init() {}

  /// Reads the options of a function.
  init(_ options: ResolvedOptions) throws(MessageFunctionError) {
    form.grammaticalCase = try Self.choice("case", in: options)
    let number: Number? = try Self.choice("number", in: options)
    form.number = number?.form
    isCounted = number == .paucal
    form.definiteness = try Self.choice("definiteness", in: options)
    form.gender = try Self.choice("gender", in: options)
    selection = try Self.choice("select", in: options)
    let capitalize: Truth? = try Self.choice("capitalize", in: options)
    let capitalisation: Capitalisation? = try Self.choice("capitalisation", in: options)
    isCapitalized = capitalize == .true || capitalisation == .title
    isFixed = capitalize != nil || capitalisation.map { $0 != .sentence } == true
    isAbbreviated = try Self.choice("abbreviated", in: options) == Truth.true
  }

  /// Reads the options of a function in a message; `nil` when one of them is a variable or no form.
  init?(_ use: MessageFunctionUse) {
    var entries: [ResolvedOptions.Entry] = []
    for option in use.function.options {
      guard case .literal(let text) = option.value else { return nil }
      entries.append(ResolvedOptions.Entry(option.name, .string(text)))
    }
    // A value that is no form is reported by its signature.
    guard let request = try? TermRequest(ResolvedOptions(entries)) else { return nil }
    self = request
  }

  /// The same for several of a kind, unless a number is asked for.
  var plural: TermRequest {
    var request = self
    request.form.number = form.number ?? .plural
    return request
  }

  /// What can be asked for as a number.
  private enum Number: String, CaseIterable {
    case singular, plural
    /// The form behind two, three and four: dva *učesnika*.
    case paucal
    /// The counted plural of Macedonian: два *дена*.
    case count

    /// The number that words agree with.
    var form: GrammaticalNumber {
      switch self {
      case .singular: .singular
      case .plural: .plural
      case .paucal, .count: .count
      }
    }
  }

  /// The form in words: "accusative plural"; empty for that of the dictionary.
  var description: String {
    var form = form
    if isCounted { form.number = nil }
    return [form.description, isCounted ? Number.paucal.rawValue : ""].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// Where the first letter is a capital: nowhere, at the beginning of a sentence, everywhere.
  private enum Capitalisation: String, CaseIterable {
    case none, sentence, title
  }

  private enum Truth: String, CaseIterable {
    case `true`, `false`
  }

  static func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String, in options: ResolvedOptions
  ) throws(MessageFunctionError) -> Choice? where Choice.RawValue == String {
    guard let entry = options[name] else { return nil }
    if let choice = Choice(rawValue: entry.value.description) { return choice }
    let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    throw .badOption("\(name) is one of: \(known)")
  }

  /// What options there are, for checks.
  static var optionSignatures: [MessageFunctionSignature.Option] {
    [
      .init("case", .words(GrammaticalCase.allCases.map(\.rawValue))),
      .init("number", .words(Number.allCases.map(\.rawValue))),
      .init("definiteness", .words(Definiteness.allCases.map(\.rawValue))),
      .init("gender", .words(GrammaticalGender.allCases.map(\.rawValue))),
      .init("capitalize", .words(["true", "false"])),
      .init("capitalisation", .words(Capitalisation.allCases.map(\.rawValue))),
      .init("abbreviated", .words(["true", "false"])),
      .init("select", .words(Selection.allCases.map(\.rawValue))),
    ]
  }
}
