internal import CSlovoICU

/// Finds out which rule ICU complains of.
///
/// For a mistake inside a rule ICU gives an offset into the rules (and no line, in spite of the
/// field). For a rule that never applies and for an unknown transliterator it gives none, and the
/// rule has to be looked for.
struct RuleFault {
  private let status: SlovoUErrorCode
  private let rules: String
  private let place: ICUError.Place?
  private let detail: String?

  init(
    _ status: SlovoUErrorCode, _ problem: SlovoUParseError, in rules: String,
    direction: Transliterator.Direction
  ) {
    self.status = status
    self.rules = rules
    if let place = ICUError.Place(utf16Offset: Int(problem.offset), in: rules) {
      self.place = place
      detail = Self.line(place.line, of: rules)
      return
    }
    switch status {
    case U_RULE_MASK_ERROR:
      let masking = Self.text(problem.preContext)
      let masked = Self.text(problem.postContext)
      place = Self.lastLine(of: rules, startingWith: masked)
      detail = "\(masked) never applies, since \(masking) comes before it"
    case U_INVALID_ID:
      place = Self.firstUnknownID(in: rules, direction: direction)
      detail = place.flatMap { Self.line($0.line, of: rules) }
    default:
      place = nil
      detail = nil
    }
  }

  func error(id: String) -> ICUError {
    ICUError(status, "reading the rules of \"\(id)\"", at: place, detail: detail)
  }

  private static func line(_ number: Int, of rules: String) -> String? {
    let lines = lines(of: rules)
    guard lines.indices.contains(number - 1) else { return nil }
    let line = lines[number - 1].text
    return String(line.drop(while: \.isWhitespace))
  }

  private static func lines(of rules: String) -> [(text: Substring, utf16Offset: Int)] {
    var offset = 0
    let lines = rules.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line in
      defer { offset += Substring(line).utf16.count + 1 }
      let text = line.last == "\r" ? line.dropLast() : line
      return (Substring(text), offset)
    }
  }

  /// The place of the last line that begins with a rule as ICU spells it, spaces apart.
  private static func lastLine(of rules: String, startingWith rule: String) -> ICUError.Place? {
    let wanted = rule.filter { !$0.isWhitespace }
    guard !wanted.isEmpty else { return nil }
    let line = lines(of: rules).last { $0.text.filter { !$0.isWhitespace }.hasPrefix(wanted) }
    return line.flatMap { ICUError.Place(utf16Offset: $0.utf16Offset, in: rules) }
  }

  /// The place of the first line of the form `::ID;` whose transliterator ICU does not have.
  private static func firstUnknownID(
    in rules: String, direction: Transliterator.Direction
  ) -> ICUError.Place? {
    for line in lines(of: rules) {
      let text = line.text.drop(while: \.isWhitespace)
      guard text.hasPrefix("::") else { continue }
      let id = text.dropFirst(2).prefix { $0 != ";" }
      guard !TransliteratorID.parts(of: String(id)).isEmpty else { continue }  // a filter alone
      if !opens(String(id), direction: direction) {
        return ICUError.Place(utf16Offset: line.utf16Offset, in: rules)
      }
    }
    return nil
  }

  private static func opens(_ id: String, direction: Transliterator.Direction) -> Bool {
    var status = U_ZERO_ERROR
    var problem = SlovoUParseError()
    let handle = unsafe withUTF16(id) { units in
      unsafe slovo_utrans_open(
        units.baseAddress, Int32(units.count), direction == .reverse ? 1 : 0, nil, 0, &problem,
        &status)
    }
    guard let handle = unsafe handle else { return false }
    unsafe slovo_utrans_close(handle)
    return !status.isFailure
  }

  /// The text in one of ICU's buffers of 16 code units that end with a zero.
  private static func text<Buffer>(_ buffer: Buffer) -> String {
    unsafe withUnsafeBytes(of: buffer) { bytes in
      let units = unsafe bytes.bindMemory(to: UInt16.self)
      return unsafe String(utf16: UnsafeBufferPointer(rebasing: units.prefix { $0 != 0 }))
    }
  }
}
