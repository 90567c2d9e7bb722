/// The data by which a language inflects, as the texts of its files.
public struct InflectionData: Hashable, Sendable {
  /// A file.
  public struct File: Hashable, Sendable {
    /// The path, for errors.
    public var path: String
    /// The text.
    public var text: String
    /// Whether it belongs to another language, so that its letters are to be respelled.
    public var isForeign: Bool

    /// A file as given.
    public init(path: String, text: String, isForeign: Bool) {
      self.path = path
      self.text = text
      self.isForeign = isForeign
    }
  }

  /// The tables of nouns and adjectives.
  public var words: [File]
  /// The lists for phrases.
  public var phrases: File?
  /// The lists for names.
  public var names: File?
  /// Letters of another language's files, and the own letters for them.
  public var letters: [String: String]

  /// Data as given.
  public init(words: [File], phrases: File?, names: File?, letters: [String: String]) {
    self.words = words
    self.phrases = phrases
    self.names = names
    self.letters = letters
  }
}
