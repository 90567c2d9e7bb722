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
