/// The formats of the glossary, by their names.
public enum AllFormats {
  /// The formats, the one for most people first.
  public static let glossary: [any GlossaryFormat] = [CSVFormat(), YAMLFormat()]

  /// The format of a name.
  public static func glossary(named id: String) -> (any GlossaryFormat)? {
    glossary.first { type(of: $0).id == id }
  }
}
