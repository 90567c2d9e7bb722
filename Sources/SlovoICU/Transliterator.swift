internal import CSlovoICU
internal import Synchronization

/// Converts text by ICU's transliteration rules, or by a transliterator that ICU brings.
///
/// ```swift
/// let toCyrillic = try Transliterator(id: "sr", rules: "lj > љ; l > л;", direction: .forward)
/// try toCyrillic.transliterate("ljl")  // "љл"
/// ```
///
/// The whole text is converted as one, so that rules see all of it. ICU works inside one buffer:
/// where rules change the length, the cost grows with the square of the length. Convert texts above
/// some hundred thousand characters with ``transliterateByLine(_:)`` if no rule looks past a line.
///
/// Source: UTS #35, part 2, "Transforms".
public final class Transliterator: Sendable {
  // The rules of a transliterator hold the state of the match that is going on, and ICU locks them
  // only where it shares them: those made from rules are not safe to share. So the first is only
  // ever cloned, and each call borrows a clone for itself.
  private let template: Handle
  private let idle: Mutex<[Handle]>

  /// The identifier, as it was given.
  public let id: String

  /// In which direction rules are read.
  public enum Direction: Hashable, Sendable, CaseIterable {
    /// `a > b` and `a <> b` turn a into b.
    case forward
    /// `b < a` and `b <> a` turn a into b.
    case reverse
  }

  /// Makes a transliterator from rules; the identifier is a name for error messages.
  ///
  /// - Throws: An error with the line, the column and the offset of the rule at fault.
  public init(id: String, rules: String, direction: Direction) throws(ICUError) {
    var status = U_ZERO_ERROR
    var problem = SlovoUParseError()
    let name = id.isEmpty ? "rules" : id
    let handle = unsafe withUTF16(name) { nameUnits in
      unsafe withUTF16(rules) { units in
        unsafe slovo_utrans_open(
          nameUnits.baseAddress, Int32(nameUnits.count), direction == .reverse ? 1 : 0,
          units.baseAddress, Int32(units.count), &problem, &status)
      }
    }
    guard !status.isFailure, let handle = unsafe handle else {
      unsafe slovo_utrans_close(handle)
      throw RuleFault(status, problem, in: rules, direction: direction).error(id: name)
    }
    self.id = id
    template = unsafe Handle(handle)
    idle = Mutex([])
  }

  /// Opens a transliterator that ICU brings, such as `Serbian-Latin/BGN` or `Latin-ASCII; NFC`.
  ///
  /// ICU falls back without a word: `sr_Latn-sr_Cyrl` would give the general `Latin-Cyrillic`. Here
  /// every part has to be in ICU's list, or it is an error.
  ///
  /// - Throws: An error when ICU does not have it under this very name.
  public init(systemID: String) throws(ICUError) {
    let operation = "opening the transliterator \"\(systemID)\""
    if let unknown = try Self.unknownPart(of: systemID) {
      throw ICUError(U_INVALID_ID, operation, detail: "ICU has no \"\(unknown)\"")
    }
    var status = U_ZERO_ERROR
    var problem = SlovoUParseError()
    let handle = unsafe withUTF16(systemID) { units in
      unsafe slovo_utrans_open(
        units.baseAddress, Int32(units.count), 0, nil, 0, &problem, &status)
    }
    guard !status.isFailure, let handle = unsafe handle else {
      unsafe slovo_utrans_close(handle)
      throw ICUError(status, operation)
    }
    id = systemID
    template = unsafe Handle(handle)
    idle = Mutex([])
  }

  /// The identifiers of the transliterators that ICU brings.
  ///
  /// - Throws: An error when ICU's data cannot be loaded.
  public static func systemIDs() throws(ICUError) -> [String] {
    var status = U_ZERO_ERROR
    guard let list = unsafe slovo_utrans_openIDs(&status) else {
      throw ICUError(status, "listing the transliterators")
    }
    defer { unsafe slovo_uenum_close(list) }
    var ids: [String] = []
    // The text is copied before the next call, which may overwrite it.
    while let id = unsafe slovo_uenum_next(list, nil, &status) {
      ids.append(unsafe String(cString: id))
    }
    return ids
  }

  /// The converted text.
  ///
  /// - Throws: An error when memory is exhausted.
  public func transliterate(_ text: String) throws(ICUError) -> String {
    let handle = try borrow()
    defer { idle.withLock { $0.append(handle) } }
    return try handle.transliterate(text, id: id)
  }

  /// The text converted line by line: rules see no further than a line with its line feed.
  ///
  /// The cost grows with the length, and not with its square.
  ///
  /// - Throws: An error when memory is exhausted.
  public func transliterateByLine(_ text: String) throws(ICUError) -> String {
    let handle = try borrow()
    defer { idle.withLock { $0.append(handle) } }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var rest = text[...]
    while let end = rest.utf8.firstIndex(of: UInt8(ascii: "\n")) {
      let next = rest.utf8.index(after: end)
      result += try handle.transliterate(String(rest[..<next]), id: id)
      rest = rest[next...]
    }
    if !rest.isEmpty { result += try handle.transliterate(String(rest), id: id) }
    return result
  }

  private func borrow() throws(ICUError) -> Handle {
    if let handle = idle.withLock({ $0.popLast() }) { return handle }
    return try template.clone()
  }

  /// The first part of a compound identifier that is not in ICU's list.
  private static func unknownPart(of id: String) throws(ICUError) -> String? {
    let known = Set(try systemIDs().map { $0.lowercased() })
    return TransliteratorID.parts(of: id).first { part in
      let name = part.lowercased()
      return !known.contains(name) && !known.contains("any-\(name)")
    }
  }
}

extension Transliterator {
  /// A transliterator of ICU's.
  @safe fileprivate final class Handle: Sendable {
    // Used by one thread at a time, which the pool of the transliterator sees to. The template is
    // used by none: it is only cloned, which takes it as const.
    private nonisolated(unsafe) let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) {
      unsafe self.pointer = unsafe pointer
    }

    deinit { unsafe slovo_utrans_close(pointer) }

    func clone() throws(ICUError) -> Handle {
      var status = U_ZERO_ERROR
      let clone = unsafe slovo_utrans_clone(pointer, &status)
      guard !status.isFailure, let clone = unsafe clone else {
        unsafe slovo_utrans_close(clone)
        throw ICUError(status, "making a copy of a transliterator")
      }
      return unsafe Handle(clone)
    }

    func transliterate(_ text: String, id: String) throws(ICUError) -> String {
      if text.isEmpty { return "" }
      let outcome = unsafe withUTF16(text) { units in
        Result { () throws(ICUError) in
          let operation = "transliterating with \"\(id)\""
          return try unsafe textFromUTF16(
            capacity: units.count + units.count / 2 + 64, operation
          ) { buffer, capacity, status in
            guard let buffer = unsafe buffer else { return 0 }
            // The text is converted where it lies, so every attempt begins with a fresh copy.
            var length = Int32(units.count)
            guard length <= capacity else {
              status = U_BUFFER_OVERFLOW_ERROR
              return length
            }
            _ = unsafe UnsafeMutableBufferPointer(start: buffer, count: units.count)
              .update(from: units)
            var limit = length
            unsafe slovo_utrans_transUChars(
              pointer, buffer, &length, capacity, 0, &limit, &status)
            return length
          }
        }
      }
      return try outcome.get()
    }
  }
}
