import SlovoLocalization
import SlovoModel
import SlovoXML
import SlovoYAML
import SlovoZip

/// The pictures of the house style that a template can show, and the files of those that it does.
struct WordPictures {
  /// A relationship that a part gets.
  struct Relationship {
    let id: String
    /// The path of the picture in the archive, or an address.
    let target: String
    /// Whether it leads out of the file.
    let isLink: Bool
  }

  /// The logos, then the other pictures.
  let available: [HouseStyle.Picture]
  /// How many of them are logos.
  let logos: Int
  /// The folder of the main part, with a stroke behind it: `word/`.
  private let folder: String
  private var takenPaths: Set<String>
  private let takenRelationships: Set<String>
  /// The last number of a drawing.
  private var number: Int
  private(set) var media: [(path: String, kind: Logo.Kind, bytes: [UInt8])] = []
  /// The relationships that parts get, by their paths.
  private(set) var relationships: [String: [Relationship]] = [:]

  /// - Parameters:
  ///   - house: the style of the event.
  ///   - document: the path of the main part.
  ///   - package: the template.
  init(_ house: HouseStyle, document: String, in package: WordTemplatePackage) {
    logos = house.logos?.count ?? 0
    available = (house.logos ?? []) + (house.pictures ?? [])
    folder = document.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    takenPaths = Set(package.entries.map { $0.path.lowercased() })
    takenRelationships = package.relationships
    number = package.parts.map { Self.highestNumber(in: $0.root) }.max() ?? 0
  }

  private static func highestNumber(in element: XMLElement) -> Int {
    let own = element.name.local == "docPr" ? Int(element.attribute("id") ?? "") ?? 0 : 0
    return element.elements.reduce(own) { max($0, highestNumber(in: $1)) }
  }

  /// The pictures that are asked for.
  ///
  /// - Throws: a sentence with the nearest name.
  func chosen(_ choice: WordImage.Choice) throws(WordTagFault) -> [HouseStyle.Picture] {
    switch choice {
    case .logos: return Array(available.prefix(logos))
    case .number(let number):
      guard number > 0, number <= logos else {
        let count = "the house style has \(logos == 0 ? "none" : String(logos))"
        throw WordTagFault("there is no logo \(number); \(count)")
      }
      return [available[number - 1]]
    case .name(let name):
      let name = name.lowercased()
      if let picture = available.first(where: { $0.file.lowercased() == name })
        ?? available.first(where: { $0.name.lowercased() == name })
      {
        return [picture]
      }
      throw WordTagFault("there is no picture “\(name)”" + hint(for: name))
    }
  }

  private func hint(for name: String) -> String {
    let names = available.map(\.name)
    if names.isEmpty { return "; name one under logos or pictures of the house style" }
    if let nearest = NearestName.nearest(to: name, among: names + available.map(\.file)) {
      return "; did you mean “\(nearest)”?"
    }
    return "; there are " + names.joined(separator: ", ")
  }

  /// `w:drawing` for a picture in a part.
  mutating func drawing(
    of picture: HouseStyle.Picture, as image: WordImage, description: [Inline], in part: String,
    like run: XMLElement
  ) -> XMLElement {
    number += 1
    let (shown, drawing) = files(of: picture)
    let blip = LogoPictures.blip(
      relationship(with: shown, in: part), drawing: drawing.map { relationship(with: $0, in: part) }
    )
    let markup = WordLogos.drawing(
      blip, number: number, name: picture.name, description: description,
      size: image.size(of: picture.logo))
    return WordMarkup.element(markup, like: run)
  }

  /// The files that show a picture: the one that all programs show, and the drawing.
  private mutating func files(of picture: HouseStyle.Picture) -> (shown: String, drawing: String?) {
    let logo = picture.logo
    let own = file(logo.bytes, logo.kind)
    guard logo.kind == .svg else { return (own, nil) }
    return (file(logo.standIn ?? LogoPictures.pixel, .png), own)
  }

  private mutating func file(_ bytes: [UInt8], _ kind: Logo.Kind) -> String {
    if let known = media.first(where: { $0.kind == kind && $0.bytes == bytes }) {
      return known.path
    }
    var place = media.count + 1
    var path: String
    repeat {
      path = "\(folder)media/slovo-\(place).\(kind.fileExtension)"
      place += 1
    } while !takenPaths.insert(path.lowercased()).inserted
    media.append((path, kind, bytes))
    return path
  }

  /// The name of the relationship by which a link of a part leads to an address.
  mutating func link(to address: String, in part: String) -> String {
    relationship(with: address, in: part, isLink: true)
  }

  private mutating func relationship(
    with target: String, in part: String, isLink: Bool = false
  ) -> String {
    let known = relationships[part, default: []]
    if let old = known.first(where: { $0.target == target && $0.isLink == isLink }) {
      return old.id
    }
    let name = isLink ? "link" : "picture"
    var place = known.count + 1
    while takenRelationships.contains("\(name)\(place)") { place += 1 }
    while known.contains(where: { $0.id == "\(name)\(place)" }) { place += 1 }
    let id = "\(name)\(place)"
    relationships[part, default: []].append(
      Relationship(id: id, target: target, isLink: isLink))
    return id
  }
}

extension HouseStyle.Picture {
  /// The name of the file without its end: "association".
  var name: String {
    guard let point = file.lastIndex(of: "."), point > file.startIndex else { return file }
    return String(file[..<point])
  }
}

extension WordImage {
  /// Width and height on the page, in millimetres, with the ratio of the picture.
  func size(of logo: Logo) -> (width: Double, height: Double) {
    let ratio = Double(logo.pixelWidth) / Double(logo.pixelHeight)
    switch (width, height) {
    case (nil, nil): return (logo.widthOnPage, logo.heightOnPage)
    case (let width?, nil): return (width, width / ratio)
    case (nil, let height?): return (height * ratio, height)
    case (let width?, let height?):
      let fitting = min(width, height * ratio)
      return (fitting, fitting / ratio)
    }
  }
}

extension WordFilling {
  /// The runs with the pictures that a tag asks for, with a space between them.
  mutating func images(
    _ image: WordImage, _ language: WordTag.Language?, _ number: Int, like run: XMLElement,
    _ values: WordValues
  ) -> [XMLNode] {
    guard let voice = voice(language, number) else { return [] }
    let chosen: [HouseStyle.Picture]
    do throws(WordTagFault) {
      chosen = try pictures.chosen(image.choice)
    } catch {
      fault(number, error.message)
      return []
    }
    var runs: [XMLNode] = []
    for picture in chosen {
      if !runs.isEmpty {
        let space = WordML.text("\u{2003}", like: run)
        runs.append(.element(Self.run([space], like: run, voice.language.fullTag, [])))
      }
      let words = voice.inlines(of: picture.description, in: values.scope, findings: &findings)
      let drawing = pictures.drawing(
        of: picture, as: image, description: words.withoutNotes, in: tags[number].part, like: run)
      runs.append(.element(Self.run([drawing], like: run, voice.language.fullTag, [])))
    }
    return runs
  }
}
