public import SlovoModel

/// Makes PDF files of documents.
///
/// Renderers are pure, and PDF takes a program: whoever embeds the library brings one, for example
/// one that compiles what `TypstRenderer` writes.
public protocol Typesetter: Sendable {
  /// A PDF file for each document, in their order.
  ///
  /// - Throws: `TypesettingError` when one of them cannot be made.
  func pdfs(of documents: [Document]) throws(TypesettingError) -> [[UInt8]]
}

/// Why a PDF could not be made.
public struct TypesettingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is at fault.
  public let cause: PackError.Cause
  /// Why not.
  public let description: String

  /// An error as given.
  public init(_ description: String, cause: PackError.Cause = .content) {
    self.description = description
    self.cause = cause
  }
}
