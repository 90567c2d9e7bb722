/// Numbers in the order in which archives keep their bytes, the lowest first.
extension [UInt8] {
  mutating func append(littleEndian value: UInt16) {
    append(UInt8(truncatingIfNeeded: value))
    append(UInt8(truncatingIfNeeded: value >> 8))
  }

  mutating func append(littleEndian value: UInt32) {
    append(littleEndian: UInt16(truncatingIfNeeded: value))
    append(littleEndian: UInt16(truncatingIfNeeded: value >> 16))
  }

  /// The number in two bytes; they must be there.
  func uint16(at offset: Int) -> Int {
    Int(self[offset]) | Int(self[offset + 1]) << 8
  }

  /// The number in four bytes; they must be there.
  func uint32(at offset: Int) -> Int {
    uint16(at: offset) | uint16(at: offset + 2) << 16
  }
}

/// The layout of the records of an archive.
///
/// Source: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.16.
enum ZipRecord {
  static let localSignature = 0x0403_4B50
  static let localSize = 30
  static let centralSignature = 0x0201_4B50
  static let centralSize = 46
  static let endSignature = 0x0605_4B50
  static let endSize = 22

  static let encryptedFlags = 1 << 0 | 1 << 6 | 1 << 13
  static let utf8Flag = 1 << 11

  static let storeMethod = 0
  static let deflateMethod = 8
}
