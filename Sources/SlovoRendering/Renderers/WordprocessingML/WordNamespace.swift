/// Namespaces, content types and kinds of relationship.
///
/// Source: ECMA-376, part 1 (transitional names in part 4) and part 2, section 9.
enum WordNamespace {
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  /// What Word 2010 added: boxes to tick.
  static let extensions = "http://schemas.microsoft.com/office/word/2010/wordml"
  static let compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"
  static let relationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let packageRelationships =
    "http://schemas.openxmlformats.org/package/2006/relationships"
  static let contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types"
  static let coreProperties =
    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
  static let extendedProperties =
    "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"

  /// The content type of a part of WordprocessingML: `styles`, `footnotes`, `document.main`.
  static func contentType(_ kind: String) -> String {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.\(kind)+xml"
  }
}
