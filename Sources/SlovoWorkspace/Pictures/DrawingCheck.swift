import SlovoXML

/// Looks for what a drawing must not have: scripts, and anything from elsewhere.
///
/// Source: SVG 2, sections 2.2 (secure static mode), 8.2 (`viewBox`) and 16 (linking).
enum DrawingCheck {
  /// The size of a drawing in its own units, when it is harmless.
  static func size(
    of bytes: [UInt8], path: String
  ) throws(PictureFault) -> (width: Int, height: Int) {
    let root: XMLElement
    do throws(XMLError) {
      root = try XMLDocument.read(bytes, file: path).root
    } catch {
      throw PictureFault(description: "\(error.description): this is no whole SVG; save it again")
    }
    guard root.name.local == "svg" else {
      throw PictureFault(description: "\(path) is no SVG; save it as one")
    }
    try check(root, path)
    if let box = root.attribute("viewBox") {
      let numbers = box.split(whereSeparator: { $0 == " " || $0 == "," }).compactMap(whole)
      if numbers.count == 4, numbers[2] > 0, numbers[3] > 0 { return (numbers[2], numbers[3]) }
    }
    if let width = root.attribute("width").flatMap({ whole($0[...]) }),
      let height = root.attribute("height").flatMap({ whole($0[...]) }), width > 0, height > 0
    {
      return (width, height)
    }
    throw PictureFault(
      description: "\(path) has no viewBox and no width and height; give the drawing a size")
  }

  private static let forbidden: Set<String> = [
    "script", "foreignObject", "iframe", "object", "embed", "audio", "video", "set", "animate",
    "animateMotion", "animateTransform", "handler", "a",
  ]

  private static func check(_ element: XMLElement, _ path: String) throws(PictureFault) {
    guard !forbidden.contains(element.name.local) else {
      throw PictureFault(
        description: "\(path) has the element \(element.name.local) in line \(element.line), which "
          + "a logo may not have; remove it")
    }
    for attribute in element.attributes {
      let name = attribute.name.local
      let value = attribute.value.lowercased()
      let isOutside = name == "href" && !value.hasPrefix("#") && !isEmbedded(value)
      guard !name.lowercased().hasPrefix("on"), !isOutside, !leadsOut(value) else {
        throw PictureFault(
          description: "\(path) has the attribute \(name) in line \(element.line), which runs a "
            + "script or takes something from elsewhere; remove it")
      }
    }
    if element.name.local == "style", leadsOut(element.text.lowercased()) {
      throw PictureFault(
        description: "\(path) has a style in line \(element.line) that takes something from "
          + "elsewhere; remove it")
    }
    for inner in element.elements { try check(inner, path) }
  }

  private static func isEmbedded(_ value: String) -> Bool {
    ["data:image/png;base64,", "data:image/jpeg;base64,"].contains { value.hasPrefix($0) }
  }

  /// Whether a style takes something from elsewhere.
  private static func leadsOut(_ style: String) -> Bool {
    if style.contains("@import") || style.contains("javascript:") { return true }
    var rest = style[...]
    while let range = rest.firstRange(of: "url(") {
      rest = rest[range.upperBound...]
      let target = rest.drop { $0 == " " || $0 == "\"" || $0 == "'" }
      if target.first != "#" { return true }
    }
    return false
  }

  /// A number without what stands behind its digits: 120 for "120.5px".
  private static func whole(_ text: Substring) -> Int? {
    Int(text.prefix { $0.isASCII && $0.isNumber })
  }
}
