extension Message {
  /// The message in the standard's interchange form.
  ///
  /// Source: Unicode MessageFormat (LDML 48), "Interchange Data Model".
  public var json: String { model.json }

  /// Reads a message in the standard's interchange form.
  ///
  /// - Throws: a ``MessageJSONError`` if the text is not JSON, not a message, or not a valid one.
  public init(json text: String) throws(MessageJSONError) {
    let model = try MessageModel(json: text)
    do throws(MessageSyntaxError) {
      try self.init(model)
    } catch {
      throw MessageJSONError(reason: error.description)
    }
  }
}

extension MessageModel {
  /// The model in the standard's interchange form.
  ///
  /// Source: Unicode MessageFormat (LDML 48), "Interchange Data Model".
  public var json: String { ModelJSONWriter.value(of: self).text }

  /// Reads a model in the standard's interchange form; fields that the standard does not have are
  /// passed over.
  ///
  /// - Throws: a ``MessageJSONError`` if the text is not JSON, or not a model.
  public init(json text: String) throws(MessageJSONError) {
    self = try ModelJSONReader.model(of: JSONReader.read(text))
  }
}
