import SlovoModel
import SlovoYAML

/// Reads `slovo.yaml`.
enum SettingsReader {
  static func read(_ root: YAMLNode, log: ReadingLog) -> WorkspaceSettings? {
    let file = ContentFile(log: log, root: root, subject: "workspace")
    return Fields.read(root.reader(in: log.yaml), in: file, expecting: "a workspace") { fields in
      let name = fields.text("name")
      var names = UniqueNames("language")
      let languages = fields.optional("languages")?.sequence { reader -> LanguageTag? in
        guard let tag = file.language(reader) else { return nil }
        names.note(tag.description, at: reader.node, in: file)
        return tag
      }
      let sourceLanguage = fields.language("source-language", authored: true)
      let houseStyle = HouseStyleReader.read(&fields)
      let genderStyles = fields.genderStyles()
      let pair = fields.required("default-pair")?.sequence(expecting: "a list of two languages") {
        file.language($0)
      }
      if let pair, let node = fields.value(of: "default-pair"), pair.count == node.items.count,
        pair.count != 2 || pair[0] == pair[1]
      {
        fields.problem(
          .valueWrong, "a pair has two different languages; write two tags", at: "default-pair")
      }
      guard let name, let sourceLanguage, let pair, pair.count == 2, pair[0] != pair[1] else {
        return nil
      }
      var settings = WorkspaceSettings(
        name: name, languages: languages ?? [], sourceLanguage: sourceLanguage,
        defaultPair: WorkspaceSettings.Pair(first: pair[0], second: pair[1]))
      settings.genderStyles = genderStyles
      settings.houseStyle = houseStyle ?? HouseStyle()
      return settings
    }
  }
}
