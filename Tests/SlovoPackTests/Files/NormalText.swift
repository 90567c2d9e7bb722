import Foundation

/// Text as it is compared: without white space, soft hyphens and zero-width characters, since
/// formats break lines where they like.
struct NormalText {
  let bytes: Data

  /// - Parameters:
  ///   - text: the text.
  ///   - dropping: characters that are left out as well.
  init(_ text: some StringProtocol, dropping: String = "") {
    var bytes = Data()
    let dropped = Set(dropping.unicodeScalars)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x20, 0xA0, 0xAD, 0x2000...0x200B, 0x202F, 0x2028...0x2029, 0x2060: continue
      default:
        if !dropped.contains(scalar) { bytes.append(contentsOf: UTF8.encode(scalar) ?? .init()) }
      }
    }
    self.bytes = bytes
  }

  /// The first of the pieces that does not follow those before it; `nil` when all are there, in
  /// their order.
  func firstMissing(of pieces: [String], dropping: String = "") -> String? {
    var start = bytes.startIndex
    for piece in pieces {
      let wanted = NormalText(piece, dropping: dropping).bytes
      if wanted.isEmpty { continue }
      guard let range = bytes.range(of: wanted, in: start..<bytes.endIndex) else { return piece }
      start = range.upperBound
    }
    return nil
  }
}
