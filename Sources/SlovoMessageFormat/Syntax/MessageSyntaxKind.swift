/// What a node of a message's syntax tree is.
///
/// The first group are nodes with children; the second are tokens, which hold the source's bytes.
public enum MessageSyntaxKind: UInt8, Hashable, Sendable, CaseIterable {
  /// The whole message.
  case message
  /// `.input {$name …}`.
  case inputDeclaration
  /// `.local $name = {…}`.
  case localDeclaration
  /// `.match $selector… variant…`.
  case matcher
  /// The keys of one choice and its quoted pattern.
  case variant
  /// `{{…}}`.
  case quotedPattern
  /// Text and placeholders.
  case pattern
  /// `{…}` with a literal, a variable or a function.
  case expression
  /// `{#name …}`, `{#name … /}` or `{/name …}`.
  case markup
  /// `:name option=value…`.
  case function
  /// `name=value`.
  case option
  /// `@name` or `@name=value`.
  case attribute
  /// `$name`.
  case variable
  /// `name` or `namespace:name`.
  case identifier
  /// `|…|`.
  case quotedLiteral

  /// White space and directional marks between the parts of the syntax.
  case whitespace
  /// Characters that stand for themselves.
  case text
  /// A backslash and the character it protects.
  case escape
  /// `{`.
  case openBrace
  /// `}`.
  case closeBrace
  /// `{{`.
  case openPattern
  /// `}}`.
  case closePattern
  /// `.input`, `.local` or `.match`.
  case keyword
  /// `$`.
  case dollar
  /// `:`.
  case colon
  /// `#`.
  case hash
  /// `/`.
  case slash
  /// `@`.
  case at
  /// `=`.
  case equals
  /// `*`, the key that matches everything.
  case star
  /// `|`.
  case quote
  /// A name, without sigil and without directional marks.
  case name
  /// A literal without quotes.
  case unquotedLiteral
  /// What the grammar has no place for.
  case junk

  /// Whether a node of this kind holds bytes itself and has no children.
  public var isToken: Bool { rawValue >= Self.whitespace.rawValue }
}
