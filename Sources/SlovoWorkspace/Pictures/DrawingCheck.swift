import SlovoXML

/// Looks for what a drawing must not have: scripts, and anything from elsewhere.
///
/// Source: SVG 2, sections 2.2 (secure static mode), 8.2 (`viewBox`) and 16 (linking).
enum DrawingCheck {
  /// The size of a drawing in its own units, when it is harmless.
  static func size(
    of bytes: [UInt8], path: String
  ) throws(PictureFault) -> (width: Int, height: Int) {
    guard isUnicode(bytes) else {
      throw PictureFault(description: "\(path) is not in UTF-8; save the drawing anew")
    }
    let root: XMLElement
    do throws(XMLError) {
      root = try XMLDocument.read(bytes, file: path).root
    } catch {
      throw PictureFault(description: "\(error.description): this is no whole SVG; save it again")
    }
    guard root.name.local == "svg" else {
      throw PictureFault(description: "\(path) is no SVG; save it as one")
    }
    guard bytes.firstRange(of: Array("<?xml-stylesheet".utf8)) == nil else {
      throw PictureFault(
        description: "\(path) names a style sheet, which a logo may not have; remove it")
    }
    try check(root, path)
    if let box = root.attribute("viewBox") {
      let numbers = box.split(whereSeparator: { $0.isWhitespace || $0 == "," }).map(length)
      if numbers.count == 4, let size = scaled(numbers[2], numbers[3]) { return size }
    }
    if let size = scaled(
      root.attribute("width").flatMap { length($0[...]) },
      root.attribute("height").flatMap { length($0[...]) })
    {
      return size
    }
    throw PictureFault(
      description:
        "\(path) says no size: it needs a viewBox, or a width and a height in mm, cm, in, pt "
        + "or px; save the drawing with one of them")
  }

  /// Whether a drawing is in UTF-8 and does not say otherwise; some outputs take it as text.
  private static func isUnicode(_ bytes: [UInt8]) -> Bool {
    guard let text = String(validating: bytes, as: UTF8.self) else { return false }
    guard text.hasPrefix("<?xml"), let declaration = text.firstRange(of: "?>") else { return true }
    let words = text[..<declaration.lowerBound].lowercased()
    return !words.contains("encoding") || words.contains("utf-8")
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
      // A base would make every link lead elsewhere.
      let isBase = name == "base"
      guard !name.lowercased().hasPrefix("on"), !isOutside, !isBase, !leadsOut(value) else {
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

  /// Whether a style takes something from elsewhere; letters in disguise count as well.
  private static func leadsOut(_ style: String) -> Bool {
    let signs = ["@import", "javascript:", "image-set(", "\\"]
    if signs.contains(where: { style.contains($0) }) { return true }
    var rest = style[...]
    while let range = rest.firstRange(of: "url(") {
      rest = rest[range.upperBound...]
      let target = rest.drop { $0 == " " || $0 == "\"" || $0 == "'" }
      if target.first != "#" { return true }
    }
    return false
  }

  /// How many pixels a unit has; those of letters are as large as letters mostly are.
  ///
  /// Source: CSS Values and Units 4, section 6 (distance units).
  private static let pixels: [Substring: Double] = [
    "": 1, "px": 1, "pt": 96.0 / 72, "pc": 16, "in": 96, "cm": 96 / 2.54, "mm": 96 / 25.4,
    "q": 96 / 101.6, "em": 16, "rem": 16, "ex": 8, "ch": 8,
  ]

  /// A measure: its number and its unit, which is none of a whole that is not known, such as `%`.
  private static func length(_ text: Substring) -> (number: Double, unit: Substring)? {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).joined()[...]
    // The e of an exponent has a digit or a sign behind it, the one of em has not.
    var end = words.startIndex
    while end < words.endIndex {
      let next = words.index(after: end)
      let isExponent =
        words[end] == "e" && next < words.endIndex
        && (words[next].isNumber || "+-".contains(words[next]))
      guard words[end].isNumber || ".+-".contains(words[end]) || isExponent else { break }
      end = next
    }
    guard let number = Double(words[..<end]), pixels[words[end...]] != nil else { return nil }
    return (number, words[end...])
  }

  /// Width and height in whole numbers of their ratio; `nil` when they cannot be compared.
  private static func scaled(
    _ width: (number: Double, unit: Substring)?, _ height: (number: Double, unit: Substring)?
  ) -> (width: Int, height: Int)? {
    guard var width, var height else { return nil }
    if width.unit != height.unit {
      width.number *= pixels[width.unit] ?? 1
      height.number *= pixels[height.unit] ?? 1
    }
    guard (0.001...1_000_000).contains(width.number), (0.001...1_000_000).contains(height.number)
    else { return nil }
    let isWhole = width.number == width.number.rounded() && height.number == height.number.rounded()
    let scale = isWhole ? 1.0 : 1_000
    return (Int((width.number * scale).rounded()), Int((height.number * scale).rounded()))
  }
}
