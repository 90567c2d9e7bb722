/// Namespaces, content types and kinds of relationship.
///
/// Source: ECMA-376, part 1 (transitional names in part 4) and part 2, section 9.
enum WordNamespace {
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
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

/// The relationships of one part with other parts and with addresses outside.
struct WordRelationships {
  struct Relationship: Hashable {
    var type: String
    var target: String
    var isExternal: Bool
  }

  private(set) var list: [Relationship] = []

  /// The id of the relationship, which is added if there is none such yet.
  mutating func id(
    of type: String, _ target: String, isExternal: Bool = false
  ) -> String {
    let relationship = Relationship(type: type, target: target, isExternal: isExternal)
    if let index = list.firstIndex(of: relationship) { return "rId\(index + 1)" }
    list.append(relationship)
    return "rId\(list.count)"
  }

  /// The part with the relationships; `nil` when there are none.
  var element: MarkupElement? {
    guard !list.isEmpty else { return nil }
    return MarkupElement(
      "Relationships", ["xmlns": WordNamespace.packageRelationships],
      elements: list.enumerated().map { index, relationship in
        MarkupElement(
          "Relationship",
          [
            "Id": "rId\(index + 1)",
            "Type": relationship.type.contains("/")
              ? relationship.type : WordNamespace.relationships + "/" + relationship.type,
            "Target": relationship.target,
            "TargetMode": relationship.isExternal ? "External" : nil,
          ])
      })
  }
}
