import CLibXML2

/// Makes a tree from the events of libxml2.
///
/// It lives in one call of ``parse(_:)``, on one thread.
@safe final class SAXTreeBuilder {
  /// Why the reading stopped.
  struct Fault {
    var code: XMLError.Code
    var line: Int
    var column: Int
  }

  private(set) var root: XMLElement?
  private let limits: XMLLimits
  private var open: [XMLElement] = []
  private var text: [UInt8] = []
  private var nodes = 0
  private var fault: Fault?
  // Namespaces are long and few; libxml2 keeps one copy of each name, so that its address will do.
  private var namespaceNames: [UnsafePointer<xmlChar>: String] = unsafe [:]
  private var parser: xmlParserCtxtPtr?

  init(limits: XMLLimits) {
    self.limits = limits
  }

  private static let isInitialized: Void = xmlInitParser()

  /// Reads a document; the fault when it is refused, and then there is no tree.
  func parse(_ bytes: [UInt8]) -> Fault? {
    _ = Self.isInitialized
    if bytes.isEmpty { return Fault(code: .syntax(SyntaxSentence.empty), line: 1, column: 1) }
    unsafe bytes.withUnsafeBytes { buffer in
      // The context reads from the buffer until it is freed, below.
      let context = unsafe xmlCreateMemoryParserCtxt(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count))
      guard let context = unsafe context, let handler = unsafe context.pointee.sax else {
        fault = Fault(code: .outOfMemory, line: 1, column: 1)
        return
      }
      defer {
        // Declarations of entities make a document, which is left over when the parser is stopped.
        if let document = unsafe context.pointee.myDoc { unsafe xmlFreeDoc(document) }
        unsafe context.pointee.myDoc = nil
        unsafe xmlFreeParserCtxt(context)
      }
      unsafe handler.pointee = SAXHandler.make()
      // The builder outlives the context: it is `self`.
      unsafe context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
      unsafe xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
      unsafe parser = context
      defer { unsafe parser = nil }
      unsafe xmlParseDocument(context)
      if fault == nil, unsafe context.pointee.wellFormed == 0 {
        stop(.syntax(SyntaxSentence.sentence(code: 0, message: "")))
      }
    }
    if fault != nil { root = nil }
    return fault
  }

  // MARK: - Events

  func start(_ tag: StartTag) {
    stopAfterError()
    flushText()
    guard fault == nil else { return }
    if open.count >= limits.depth { return stop(.tooDeep(limit: limits.depth)) }
    let line = unsafe parser?.pointee.input.pointee.line ?? 0
    var element = unsafe XMLElement(
      name(tag.local, tag.prefix, tag.namespace), line: Int(line))
    guard count(1 + tag.attributeCount) else { return }
    element.attributes.reserveCapacity(tag.attributeCount)
    for position in 0..<tag.attributeCount {
      let item = tag.attribute(position)
      let name = unsafe name(item.local, item.prefix, item.namespace)
      guard let value = AttributeValue.decoded(item.value) else {
        return stop(.entityUsed(AttributeValue.firstEntity(in: item.value)))
      }
      element.attributes.append(XMLAttribute(name, value))
    }
    element.namespaces = tag.namespaces.map { XMLNamespace(prefix: $0.prefix, uri: $0.uri) }
    open.append(element)
  }

  func end() {
    stopAfterError()
    flushText()
    guard fault == nil, let element = open.popLast() else { return }
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].children.append(.element(element))
    }
  }

  func characters(_ characters: UnsafeBufferPointer<UInt8>) {
    guard fault == nil, !open.isEmpty else { return }
    unsafe text.append(contentsOf: characters)
  }

  func add(_ node: XMLNode) {
    flushText()
    guard fault == nil, !open.isEmpty, count(1) else { return }
    open[open.count - 1].children.append(node)
  }

  func stop(_ code: XMLError.Code) {
    guard fault == nil else { return }
    let input = unsafe parser?.pointee.input
    let line = unsafe Int(input?.pointee.line ?? 1)
    let column = unsafe Int(input?.pointee.col ?? 1)
    fault = Fault(code: code, line: max(line, 1), column: max(column, 1))
    if let parser = unsafe parser { unsafe xmlStopParser(parser) }
  }

  /// Keeps the first error; warnings do not count.
  func report(level: Int, code: Int, message: String, line: Int, column: Int) {
    guard fault == nil, level >= 2 else { return }
    let sentence = SyntaxSentence.sentence(code: code, message: message)
    fault = Fault(code: .syntax(sentence), line: max(line, 1), column: max(column, 1))
  }

  /// Stops at errors after which libxml2 itself would go on, such as a prefix without a namespace.
  private func stopAfterError() {
    guard fault != nil, let parser = unsafe parser else { return }
    unsafe xmlStopParser(parser)
  }

  private func flushText() {
    guard !text.isEmpty else { return }
    defer { text.removeAll(keepingCapacity: true) }
    guard fault == nil, !open.isEmpty, count(1) else { return }
    open[open.count - 1].children.append(.text(String(decoding: text, as: UTF8.self)))
  }

  private func count(_ more: Int) -> Bool {
    nodes += more
    if nodes > limits.nodes { stop(.tooManyNodes(limit: limits.nodes)) }
    return fault == nil
  }

  private func name(
    _ local: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?,
    _ namespace: UnsafePointer<xmlChar>?
  ) -> XMLName {
    var uri = ""
    if let namespace = unsafe namespace {
      if let known = unsafe namespaceNames[namespace] {
        uri = known
      } else {
        uri = unsafe String(cString: namespace)
        unsafe namespaceNames[namespace] = uri
      }
    }
    return unsafe XMLName(string(local), prefix: string(prefix), namespace: uri)
  }

  private func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
    unsafe pointer.map { unsafe String(cString: $0) } ?? ""
  }
}
