import CZlib

/// Unpacks raw deflate.
@safe struct Inflater: ~Copyable {
  // zlib keeps the address of the stream in its state: it must not move.
  private let stream: UnsafeMutablePointer<z_stream>

  /// Begins; `nil` when there is no memory.
  init?() {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let status = unsafe inflateInit2_(
      stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else {
      unsafe stream.deallocate()
      return nil
    }
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Unpacks bytes to a size that is known; never more than that is made, whatever the packed bytes
  /// ask for.
  ///
  /// - Throws: ``ZipError`` when the bytes are damaged or are not of that size.
  func unpack(_ bytes: ArraySlice<UInt8>, size: Int) throws(ZipError) -> [UInt8] {
    guard unsafe inflateReset(stream) == Z_OK else { throw ZipError(.damaged) }
    var status = Z_OK
    var left = 0
    // One byte more than declared, so that a longer content shows.
    let result = unsafe [UInt8](unsafeUninitializedCapacity: size + 1) { output, count in
      unsafe bytes.withUnsafeBufferPointer { input in
        // zlib only reads from `next_in`; both pointers are used in this call alone.
        unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        unsafe stream.pointee.avail_in = UInt32(input.count)
        unsafe stream.pointee.next_out = output.baseAddress
        unsafe stream.pointee.avail_out = UInt32(output.count)
        status = unsafe inflate(stream, Z_FINISH)
        count = unsafe output.count - Int(stream.pointee.avail_out)
        left = unsafe Int(stream.pointee.avail_in)
      }
    }
    if result.count > size { throw ZipError(.wrongSize) }
    guard status == Z_STREAM_END else { throw ZipError(.damaged) }
    guard result.count == size, left == 0 else { throw ZipError(.wrongSize) }
    return result
  }
}
