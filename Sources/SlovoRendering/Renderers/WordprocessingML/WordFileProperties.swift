internal import SlovoModel

/// What the file says about the document.
enum WordFileProperties {
  /// `docProps/core.xml`.
  ///
  /// Source: ECMA-376, part 2, section 10 (core properties).
  static func core(
    of properties: Document.Properties, language: LanguageTag
  ) -> MarkupElement {
    let day = properties.revised.description + "T00:00:00Z"
    func date(_ name: String) -> MarkupElement {
      MarkupElement("dcterms:" + name, ["xsi:type": "dcterms:W3CDTF"], text: day)
    }
    func text(_ name: String, _ text: String) -> MarkupElement {
      MarkupElement(name, text: text.withoutControlCharacters)
    }
    return MarkupElement(
      "cp:coreProperties",
      [
        "xmlns:cp": WordNamespace.coreProperties,
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      ],
      elements: [
        text("dc:title", properties.title), text("dc:subject", properties.subject),
        text("dc:creator", properties.author), text("dc:identifier", properties.identifier),
        text("dc:language", language.description),
        text("cp:lastModifiedBy", properties.author),
        text("cp:revision", String(max(0, properties.revision))),
        date("created"), date("modified"),
      ])
  }

  /// `docProps/app.xml`.
  static func extended(of properties: Document.Properties) -> MarkupElement {
    MarkupElement(
      "Properties", ["xmlns": WordNamespace.extendedProperties],
      elements: [
        MarkupElement("Application", text: "Slovo"),
        MarkupElement("DocSecurity", text: "0"),
        MarkupElement("Company", text: properties.author.withoutControlCharacters),
      ])
  }
}
