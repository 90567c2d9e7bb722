import CZlib

/// Packs bytes as raw deflate, one block of bytes after another, with one state for all.
@safe struct Deflater: ~Copyable {
  // zlib keeps the address of the stream in its state: it must not move.
  private let stream: UnsafeMutablePointer<z_stream>

  /// Begins; `nil` when there is no memory.
  ///
  /// - Parameter level: 1, fast, to 9, small.
  init?(level: Int) {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    // Negative window bits: no header of zlib's own; 8 is zlib's standard use of memory.
    let status = unsafe deflateInit2_(
      stream, Int32(min(max(level, 1), 9)), Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else {
      unsafe stream.deallocate()
      return nil
    }
  }

  deinit {
    unsafe deflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// The packed bytes; `nil` when there is no memory. The input is shorter than 4 GiB.
  func pack(_ bytes: [UInt8]) -> [UInt8]? {
    guard unsafe deflateReset(stream) == Z_OK else { return nil }
    let capacity = unsafe Int(deflateBound(stream, UInt(bytes.count)))
    var isDone = false
    let packed = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
      unsafe bytes.withUnsafeBufferPointer { input in
        // zlib only reads from `next_in`; both pointers are used in this call alone.
        unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        unsafe stream.pointee.avail_in = UInt32(input.count)
        unsafe stream.pointee.next_out = output.baseAddress
        unsafe stream.pointee.avail_out = UInt32(output.count)
        isDone = unsafe deflate(stream, Z_FINISH) == Z_STREAM_END
        count = unsafe output.count - Int(stream.pointee.avail_out)
      }
    }
    return isDone ? packed : nil
  }
}
