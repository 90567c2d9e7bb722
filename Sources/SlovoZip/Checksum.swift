import CZlib

/// The checksum of ZIP archives.
enum Checksum {
  /// CRC-32 of bytes, of which there are fewer than 4 GiB.
  static func crc32(_ bytes: [UInt8]) -> UInt32 {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      // `crc32` takes a null pointer as a question for its initial value, which is 0 too.
      unsafe UInt32(truncatingIfNeeded: CZlib.crc32(0, buffer.baseAddress, UInt32(buffer.count)))
    }
  }
}
