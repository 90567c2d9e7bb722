/// A message in Unicode MessageFormat 2, well-formed and valid.
///
/// ```swift
/// let message = try Message(parsing: "Dobro došli, {$ime}!")
/// MessageFormatter(locale: "bs").format(message, arguments: ["ime": "Amra"]).text
/// ```
///
/// Two messages are equal if they say the same, however they are written.
///
/// Source: Unicode MessageFormat (LDML 48), "Syntax".
public struct Message: Hashable, Sendable {
  /// What the message says.
  public let model: MessageModel
  /// The text that the message was parsed from, if it was.
  public let source: String?
  private let lazyProgram: LazyProgram

  /// Parses a message.
  ///
  /// - Throws: a ``MessageSyntaxError`` with all errors if the message is not well-formed or not
  ///   valid.
  public init(parsing source: String) throws(MessageSyntaxError) {
    let (message, errors) = Self.parse(source)
    guard let message else { throw MessageSyntaxError(source: source, diagnostics: errors) }
    self = message
  }

  /// Makes a message of a data model.
  ///
  /// Empty texts are left out, and neighbouring texts joined, as the standard demands.
  ///
  /// - Throws: a ``MessageSyntaxError`` if the model breaks a rule of the standard, or has a name
  ///   that cannot be written.
  public init(_ model: MessageModel) throws(MessageSyntaxError) {
    let model = model.canonical
    let faults = ModelValidator(model).faults
    guard faults.isEmpty else {
      throw MessageSyntaxError(
        source: nil, diagnostics: faults.map { MessageDiagnostic($0.fault, place: nil) })
    }
    self.init(valid: model, source: nil)
  }

  private init(valid model: MessageModel, source: String?) {
    self.model = model
    self.source = source
    lazyProgram = LazyProgram(model)
  }

  /// The message in the form in which it is formatted.
  var program: MessageProgram { lazyProgram.program }

  /// Parses a message and reports all that is wrong with it.
  ///
  /// - Returns: the message, or nil if there are errors; and the errors in the order of their
  ///   places.
  public static func parse(_ source: String) -> (message: Message?, errors: [MessageDiagnostic]) {
    let tree = MessageSyntaxTree(parsing: source)
    guard tree.diagnostics.isEmpty else { return (nil, tree.diagnostics) }
    var builder = ModelBuilder(tree)
    let model = builder.model()
    if builder.hasSeveralOptions || !model.isPattern {
      let faults = ModelValidator(
        model, isParsed: true, checksPatterns: builder.hasSeveralOptions
      ).faults
      guard faults.isEmpty else { return (nil, diagnostics(faults, in: tree)) }
    }
    return (Message(valid: model, source: source), [])
  }

  static func diagnostics(
    _ faults: [(fault: ModelFault, site: ModelSite)], in tree: MessageSyntaxTree
  ) -> [MessageDiagnostic] {
    let sites = ModelSites(tree)
    let located = faults.map { (fault: $0.fault, range: sites.range(of: $0.site)) }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    var finder = PlaceFinder(bytes: tree.bytes)
    return located.map { MessageDiagnostic($0.fault, place: finder.place(of: $0.range)) }
  }

  /// The message in the syntax, in one canonical style.
  ///
  /// Parsing it gives an equal message.
  public var serialized: String { ModelSerializer.source(of: model) }

  /// Whether two messages say the same.
  public static func == (left: Message, right: Message) -> Bool {
    left.model == right.model
  }

  /// Hashes what the message says.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(model)
  }
}

extension Message: CustomStringConvertible {
  /// The text that the message was parsed from, or else its canonical form.
  public var description: String { source ?? serialized }
}

extension MessageModel {
  /// Whether there are neither declarations nor variants, and so little that can be invalid.
  fileprivate var isPattern: Bool {
    if case .pattern = body { declarations.isEmpty } else { false }
  }
}
