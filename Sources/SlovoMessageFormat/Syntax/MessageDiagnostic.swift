/// An error in a message that was found without formatting it, with its place.
///
/// ```swift
/// let (_, errors) = Message.parse("Zdravo, {$ime!")
/// errors.map(\.description)
/// // ["1:13: expected an option (name=value), an attribute (@name) or } here"]
/// ```
public struct MessageDiagnostic: Hashable, Sendable, CustomStringConvertible {
  /// The kind of the error.
  public let code: MessageErrorCode
  /// Where it is; nil for a message that was not parsed from a source.
  public let place: MessagePlace?
  private let cause: Cause

  private enum Cause: Hashable, Sendable {
    case syntax(SyntaxFault.Expectation)
    indirect case model(ModelFault)
  }

  /// What is wrong, or what was expected, in a sentence without its place.
  public var reason: String {
    switch cause {
    case .syntax(let expectation): expectation.sentence
    case .model(let fault): fault.sentence
    }
  }

  /// The place, as `line:column`, and the reason.
  public var description: String {
    guard let place else { return reason }
    return "\(place.line):\(place.column): \(reason)"
  }

  init(_ fault: ModelFault, place: MessagePlace?) {
    code = fault.code
    self.place = place
    cause = .model(fault)
  }

  private init(_ fault: SyntaxFault, place: MessagePlace) {
    code = .syntaxError
    self.place = place
    cause = .syntax(fault.expectation)
  }

  static func placed(
    _ faults: [SyntaxFault], in bytes: ContiguousArray<UInt8>
  ) -> [MessageDiagnostic] {
    var finder = PlaceFinder(bytes: bytes)
    return faults.map { MessageDiagnostic($0, place: finder.place(of: $0.range)) }
  }
}
