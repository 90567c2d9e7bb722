/// The direction in which a text is read.
public enum MessageDirection: String, Hashable, Sendable, CaseIterable {
  /// From left to right.
  case leftToRight = "ltr"
  /// From right to left.
  case rightToLeft = "rtl"
  /// Not known before the text is shown: its first strong character decides.
  case unknown = "auto"
}

/// How placeholders are kept from disturbing the direction of the text around them.
///
/// Source: Unicode MessageFormat (LDML 48), "Handling Bidirectional Text".
public enum BidiIsolation: String, Hashable, Sendable, CaseIterable {
  /// Isolating control characters around each placeholder that may need them.
  case `default`
  /// Nothing: for text that is shown in a setting that isolates placeholders itself.
  case none
}
