/// What a name names, as far as its inflection depends on it.
enum NameKind: Hashable, Sendable {
  /// An acronym: GIZ, BiH.
  case acronym
  /// The name of a body, read as a noun phrase: Savez općina i gradova.
  case body
  /// A person, alone or after a title.
  case person(Grammar.Gender)
  /// A place: a town, a river, a country.
  case place
}
