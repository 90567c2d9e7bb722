internal import SlovoModel

/// A field that Word fills in, around a first value for programs that do not.
enum WordComplexField {
  /// What stands in front of the value.
  static func beginning(_ instruction: String, in language: LanguageTag) -> [MarkupElement] {
    [
      mark("begin", in: language),
      .wordRun(
        WordRunProperties(language: language.description),
        [MarkupElement("w:instrText", ["xml:space": "preserve"], text: " \(instruction) ")]),
      mark("separate", in: language),
    ]
  }

  /// What stands behind the value.
  static func end(in language: LanguageTag) -> MarkupElement { mark("end", in: language) }

  private static func mark(_ kind: String, in language: LanguageTag) -> MarkupElement {
    .wordRun(
      WordRunProperties(language: language.description),
      [MarkupElement("w:fldChar", ["w:fldCharType": kind])])
  }
}
