internal import SlovoXML

/// Goes through an XML document and tells where in its bytes everything stands.
///
/// Names come with the prefix that a table gives to their namespace, whatever prefix the document
/// uses, so that `w:p` is a paragraph of Word.
struct XMLScanner {
  enum Event {
    case start(String, MarkupTag)
    case end(String)
    /// Text between tags.
    case text(Range<Int>, TextNotation)
  }

  let bytes: [UInt8]
  private let namespaces: [String: String]
  private var index = 0
  private var open: [(name: String, prefixes: [String: String]?)] = []
  private var prefixes: [String: String] = [:]
  private var names: [String: String] = [:]
  private var pendingEnd: String?

  /// A scanner for a part, once libxml2 has found that it is well-formed.
  ///
  /// - Parameters:
  ///   - bytes: The part.
  ///   - file: The file that it belongs to.
  ///   - part: The name of the part; `nil` when the file is one.
  ///   - namespaces: The prefix of each namespace that matters.
  /// - Throws: ``DocumentError`` when the document is not well-formed or not in UTF-8.
  init(
    _ bytes: [UInt8], file: String, part: String?, namespaces: [String: String]
  ) throws(DocumentError) {
    do throws(XMLError) {
      _ = try XMLDocument.read(
        bytes, file: part ?? file, limits: XMLLimits(depth: 250))
    } catch {
      throw DocumentError(.markup(error), file: file, part: part)
    }
    if let byte = UTF8Text.firstInvalidByte(of: bytes) {
      throw DocumentError(.notUTF8(byte: byte), file: file, part: part)
    }
    self.bytes = bytes
    self.namespaces = namespaces
    if let name = declaredEncoding, !["utf-8", "utf8", "us-ascii"].contains(name.lowercased()) {
      throw DocumentError(.otherEncoding(name), file: file, part: part)
    }
  }

  private var declaredEncoding: String? {
    let head = String(decoding: bytes.prefix(200), as: UTF8.self)
    guard let declaration = head.range(ofText: "<?xml"),
      let end = head[declaration.upperBound...].range(ofText: "?>"),
      let key = head[declaration.upperBound..<end.lowerBound].range(ofText: "encoding")
    else { return nil }
    let rest = head[key.upperBound..<end.lowerBound].drop { $0 != "\"" && $0 != "'" }.dropFirst()
    return String(rest.prefix { $0 != "\"" && $0 != "'" })
  }

  /// The next piece; `nil` at the end.
  mutating func next() -> Event? {
    if let name = pendingEnd {
      pendingEnd = nil
      return close(name)
    }
    while index < bytes.count {
      if bytes[index] != UInt8(ascii: "<") {
        let start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
        return .text(start..<index, .xml)
      }
      if has("<![CDATA[") {
        let start = index + 9
        let end = find("]]>", from: start)
        index = min(end + 3, bytes.count)
        return .text(start..<end, .cdata)
      }
      if has("<!--") {
        index = min(find("-->", from: index + 4) + 3, bytes.count)
      } else if has("<?") {
        index = min(find("?>", from: index + 2) + 2, bytes.count)
      } else if has("<!") {
        skipDoctype()
      } else {
        guard let tag = MarkupTag(bytes, at: index) else { return nil }
        index = tag.range.upperBound
        if tag.isEnd { return close(open.last?.name ?? resolve(tag.name)) }
        return start(tag)
      }
    }
    return nil
  }

  private mutating func start(_ tag: MarkupTag) -> Event {
    var outer: [String: String]?
    for attribute in tag.attributes
    where attribute.name == "xmlns" || attribute.name.hasPrefix("xmlns:") {
      if outer == nil { outer = prefixes }
      let prefix = attribute.name == "xmlns" ? "" : String(attribute.name.dropFirst(6))
      let namespace = TextNotation.xml.decode(bytes, within: attribute.value)
      prefixes[prefix] = namespaces[namespace] ?? "?"
      names = [:]
    }
    let name = resolve(tag.name)
    open.append((name, outer))
    if tag.isEmpty { pendingEnd = name }
    return .start(name, tag)
  }

  private mutating func close(_ name: String) -> Event {
    if let outer = open.popLast()?.prefixes {
      prefixes = outer
      names = [:]
    }
    return .end(name)
  }

  /// The name under the prefix of the table.
  private mutating func resolve(_ name: String) -> String {
    if let known = names[name] { return known }
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    let prefix = prefixes[parts.count == 2 ? parts[0] : ""] ?? "?"
    let local = parts.last ?? name
    let resolved = prefix.isEmpty ? local : "\(prefix):\(local)"
    names[name] = resolved
    return resolved
  }

  private mutating func skipDoctype() {
    var depth = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0:
        index += 1
        return
      default: break
      }
      index += 1
    }
  }

  private func has(_ text: StaticString) -> Bool {
    bytes[index...].starts(with: text.description.utf8)
  }

  private func find(_ text: String, from start: Int) -> Int {
    let wanted = Array(text.utf8)
    var place = start
    while place + wanted.count <= bytes.count {
      if bytes[place] == wanted[0], bytes[place..<place + wanted.count].elementsEqual(wanted) {
        return place
      }
      place += 1
    }
    return bytes.count
  }
}

extension MarkupTag {
  /// The attribute of a local name, whatever its prefix.
  func attribute(local name: String) -> Attribute? {
    attributes.first { ($0.name.split(separator: ":").last.map(String.init) ?? "") == name }
  }
}

extension StringProtocol {
  /// Where a text first stands.
  func range(ofText text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) {
        return start..<index(start, offsetBy: text.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
