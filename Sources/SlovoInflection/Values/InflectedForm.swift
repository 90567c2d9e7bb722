/// One form of a word, with its doublets.
public struct InflectedForm: Hashable, Sendable {
  /// Its place in the paradigm.
  public var slot: FormSlot
  /// The form.
  public var text: String
  /// Other forms that are as right: mjesecem beside mjesecom.
  public var variants: [String]

  /// A form as given.
  public init(slot: FormSlot, text: String, variants: [String] = []) {
    self.slot = slot
    self.text = text
    self.variants = variants
  }

  /// Whether a text is the form or one of its variants.
  public func admits(_ text: String) -> Bool {
    self.text == text || variants.contains(text)
  }
}
