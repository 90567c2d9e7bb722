import SlovoXML

/// Looks for fields of Word that start programs or take something from other files when the document
/// is opened or updated.
///
/// Source: ECMA-376, part 1, section 17.16.5; MS-OI29500 for `DDE` and `DDEAUTO`.
enum WordFieldCheck {
  private static let names: Set<String> = [
    "DDE", "DDEAUTO", "IMPORT", "INCLUDE", "INCLUDEPICTURE", "INCLUDETEXT", "LINK", "RD",
    "DATABASE",
  ]

  /// The name of the first such field in a part; `nil` when there is none.
  static func dangerousField(in root: XMLElement) -> String? {
    var instructions = ""
    return dangerousField(in: root, &instructions) ?? name(in: instructions)
  }

  /// Word may split an instruction over runs; what separates it from its result, or another field in
  /// it, ends it.
  private static func dangerousField(
    in element: XMLElement, _ instructions: inout String
  ) -> String? {
    if WordML.is(element, "instrText") || WordML.is(element, "delInstrText") {
      instructions += element.text
      return nil
    }
    if WordML.is(element, "fldSimple") {
      let instruction = WordML.value("instr", of: element)
      if let found = name(in: instruction ?? "") { return found }
    }
    if WordML.is(element, "fldChar") {
      defer { instructions = "" }
      return name(in: instructions)
    }
    for child in element.elements {
      if let found = dangerousField(in: child, &instructions) { return found }
    }
    return nil
  }

  private static func name(in instruction: String) -> String? {
    let name = instruction.split(whereSeparator: \.isWhitespace).first?.uppercased() ?? ""
    return names.contains(name) ? name : nil
  }
}
