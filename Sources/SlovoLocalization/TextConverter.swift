/// Writes text in another script.
///
/// Whoever makes a localizer brings the converters of its derived languages, so that this floor need
/// not know how they work.
public protocol TextConverter: Sendable {
  /// The text in the other script; what must stay as it is, stays.
  func converted(_ text: String) -> String
}
