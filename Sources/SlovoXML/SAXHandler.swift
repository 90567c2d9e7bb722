import CLibXML2

/// The functions that libxml2 calls, each of which hands over to the builder.
enum SAXHandler {
  static func make() -> xmlSAXHandler {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handler.startElementNs = {
      context, local, prefix, uri, namespaceCount, namespaces, attributeCount, _, attributes in
      let tag = unsafe StartTag(
        local: local, prefix: prefix, namespace: uri, namespaceCount: Int(namespaceCount),
        namespacePairs: namespaces, attributeCount: Int(attributeCount), fields: attributes)
      unsafe builder(context)?.start(tag)
    }
    unsafe handler.endElementNs = { context, _, _, _ in
      unsafe builder(context)?.end()
    }
    unsafe handler.characters = { context, characters, count in
      unsafe builder(context)?.characters(UnsafeBufferPointer(start: characters, count: Int(count)))
    }
    unsafe handler.ignorableWhitespace = handler.characters
    unsafe handler.cdataBlock = handler.characters
    unsafe handler.comment = { context, text in
      unsafe builder(context)?.add(.comment(string(text)))
    }
    unsafe handler.processingInstruction = { context, target, content in
      unsafe builder(context)?.add(
        .instruction(target: string(target), content: string(content)))
    }
    unsafe handler.entityDecl = { context, name, _, _, _, _ in
      unsafe builder(context)?.stop(.entityDeclared(string(name)))
    }
    unsafe handler.unparsedEntityDecl = { context, name, _, _, _ in
      unsafe builder(context)?.stop(.entityDeclared(string(name)))
    }
    unsafe handler.reference = { context, name in
      unsafe builder(context)?.stop(.entityUsed(string(name)))
    }
    // With a handler for errors libxml2 prints nothing.
    unsafe handler.serror = { context, error in
      guard let error = unsafe error else { return }
      let message = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? ""
      unsafe builder(context)?.report(
        level: Int(error.pointee.level.rawValue), code: Int(error.pointee.code), message: message,
        line: Int(error.pointee.line), column: Int(error.pointee.int2))
    }
    return unsafe handler
  }
}

// The context is the builder, which is alive as long as the parser runs.
private func builder(_ context: UnsafeMutableRawPointer?) -> SAXTreeBuilder? {
  guard let context = unsafe context else { return nil }
  return unsafe Unmanaged<SAXTreeBuilder>.fromOpaque(context).takeUnretainedValue()
}

private func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
  unsafe pointer.map { unsafe String(cString: $0) } ?? ""
}

/// A start tag as libxml2 hands it over; valid only during the call.
@safe struct StartTag {
  let local: UnsafePointer<xmlChar>?
  let prefix: UnsafePointer<xmlChar>?
  let namespace: UnsafePointer<xmlChar>?
  let attributeCount: Int
  let namespaces: [(prefix: String, uri: String)]
  // Five pointers for each attribute: local name, prefix, namespace, beginning and end of the value.
  private let fields: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

  @safe struct Attribute {
    var local: UnsafePointer<xmlChar>?
    var prefix: UnsafePointer<xmlChar>?
    var namespace: UnsafePointer<xmlChar>?
    var value: String
  }

  init(
    local: UnsafePointer<xmlChar>?, prefix: UnsafePointer<xmlChar>?,
    namespace: UnsafePointer<xmlChar>?, namespaceCount: Int,
    namespacePairs: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, attributeCount: Int,
    fields: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    unsafe self.local = local
    unsafe self.prefix = prefix
    unsafe self.namespace = namespace
    self.attributeCount = unsafe fields == nil ? 0 : attributeCount
    unsafe self.fields = fields
    var namespaces: [(prefix: String, uri: String)] = []
    if let pairs = unsafe namespacePairs {
      for position in 0..<namespaceCount {
        unsafe namespaces.append((string(pairs[2 * position]), string(pairs[2 * position + 1])))
      }
    }
    self.namespaces = namespaces
  }

  func attribute(_ position: Int) -> Attribute {
    guard let fields = unsafe fields else {
      return unsafe Attribute(local: nil, prefix: nil, namespace: nil, value: "")
    }
    let first = unsafe fields + 5 * position
    var value = ""
    if let start = unsafe first[3], let end = unsafe first[4] {
      value = unsafe String(
        decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
    }
    return unsafe Attribute(local: first[0], prefix: first[1], namespace: first[2], value: value)
  }
}
