import SlovoLocalization
import SlovoModel

/// A picture that a Word template can show.
public struct WordPictureField: Hashable, Sendable {
  /// The name that a tag gives: `association`.
  public let name: String
  /// What the picture says.
  public let description: String
  /// How wide and high it stands without measures in the tag, in millimetres.
  public let size: WordPictureSize

  static func all(in house: HouseStyle, scope: Scope, voice: Voice) -> [WordPictureField] {
    var fields: [WordPictureField] = []
    for picture in (house.logos ?? []) + (house.pictures ?? [])
    where !fields.contains(where: { $0.name == picture.name }) {
      var findings: [Finding] = []
      let words = voice.inlines(of: picture.description, in: scope, findings: &findings)
      fields.append(
        WordPictureField(
          name: picture.name, description: words.plainText,
          size: WordPictureSize(
            width: picture.logo.widthOnPage, height: picture.logo.heightOnPage)))
    }
    return fields
  }
}

/// How large a picture stands on the page, in millimetres.
public struct WordPictureSize: Hashable, Sendable {
  /// From the left to the right.
  public let width: Double
  /// From the top to the bottom.
  public let height: Double
}
