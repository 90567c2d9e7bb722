extension WordLists {
  /// The sections that list given names.
  static let givenNames = ["men", "men in o like feminine", "women", "women without endings"]
  /// The sections that list titles in front of names.
  static let titles = ["titles masculine", "titles feminine", "titles short"]

  /// Whether one of the sections lists the very word.
  func has(_ key: String, in sections: [String]) -> Bool {
    sections.contains { self[$0].words.contains(key) }
  }
}
