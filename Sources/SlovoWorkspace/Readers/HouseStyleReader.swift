import SlovoModel
import SlovoYAML

/// Reads the house style of a workspace, a programme or an event, with its logos.
enum HouseStyleReader {
  /// The value of `house-style`, where it is there.
  static func read(_ fields: inout Fields) -> HouseStyle? {
    fields.group("house-style", expecting: "a house style") { fields in
      var style = HouseStyle()
      style.accent = colour("accent", &fields)
      style.link = colour("link", &fields)
      style.font = fields.optional("font")?.value("the name of a family of letters") { name in
        let isName =
          !name.isEmpty && name.utf8.count <= 60
          && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
        return isName ? name : nil
      }
      style.paper = fields.optionalChoice("paper", DocumentStyle.Paper.self)
      if fields.has("logos") {
        style.logos = fields.list("logos", of: "a logo") { picture(&$0, height: 5...60) }
      }
      if fields.has("pictures") {
        style.pictures = fields.list("pictures", of: "a picture") { picture(&$0, height: 5...250) }
      }
      style.header = fields.optionalText("header")
      style.footer = fields.optionalText("footer")
      if fields.has("signatures") {
        style.signatures = fields.list("signatures", of: "a signature") { fields in
          let lines = fields.texts("lines")
          if lines.isEmpty {
            fields.problem(.valueWrong, "a signature has lines; name at least one")
          }
          return lines
        }
      }
      style.disclaimer = fields.optionalText("disclaimer")
      return style
    }
  }

  /// A colour that can be read where it stands: the accent on the fill of headers, a link in a row
  /// that is set apart, and both on white.
  private static func colour(_ key: String, _ fields: inout Fields) -> Colour? {
    guard
      let colour = fields.optional(key)?.value("a colour such as \"#1f4e79\"", { Colour($0) })
    else { return nil }
    let ground = key == "accent" ? colour.tint(0.145) : subduedFill
    let contrast = colour.contrast(to: ground)
    guard contrast < 4.5 else { return colour }
    let tenths = Int((contrast * 10).rounded(.down))
    fields.problem(
      .valueWrong,
      "\(colour) has a contrast of \(tenths / 10).\(tenths % 10):1 to what it stands on, and text "
        + "needs 4.5:1; take a darker colour", at: key)
    return nil
  }

  private static let subduedFill = Colour(red: 0xF2, green: 0xF2, blue: 0xF2)

  private static func picture(
    _ fields: inout Fields, height heights: ClosedRange<Int>
  ) -> HouseStyle.Picture? {
    let path = fields.string("file")
    let description = fields.text("description")
    let height = fields.optionalInteger("height", in: heights) ?? 16
    guard let path, let description else { return nil }
    do throws(PictureFault) {
      guard let source = fields.file.log.source else { return nil }
      let picture = try PictureReader.read(path, from: source)
      var logo = Logo(
        kind: picture.kind, bytes: picture.bytes, size: picture.size, description: [],
        height: height)
      logo.standIn = picture.standIn
      let file = path.split(separator: "/").last.map { String($0) } ?? path
      return HouseStyle.Picture(file: file, logo: logo, description: description)
    } catch {
      fields.problem(.valueWrong, error.description, at: "file")
      return nil
    }
  }
}
