/// How much an archive may ask of the reader before it is refused.
///
/// The sizes that the archive declares are held against the limits before anything is unpacked, and
/// no more than was declared is ever unpacked.
public struct ZipLimits: Sendable, Hashable {
  /// The number of entries.
  public var entries: Int

  /// The size of all entries together when they are unpacked, in bytes.
  public var totalBytes: Int

  /// How many times larger an entry may become when it is unpacked.
  ///
  /// Entries of up to 64 KiB are not held against it: small files of equal lines pack very well.
  public var ratio: Int

  /// Makes limits; those not given are the standard ones: 10,000 entries, 256 MiB, 250 times.
  public init(entries: Int = 10_000, totalBytes: Int = 256 << 20, ratio: Int = 250) {
    self.entries = entries
    self.totalBytes = totalBytes
    self.ratio = ratio
  }

  /// 10,000 entries, 256 MiB, 250 times.
  public static let standard = ZipLimits()

  static let smallEntry = 64 << 10
}
