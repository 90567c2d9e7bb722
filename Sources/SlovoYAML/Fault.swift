/// Why a reading stopped, before the place is known as line and column.
struct Fault: Error {
  var code: YAMLError.Code
  var utf8Range: Range<Int>

  init(_ code: YAMLError.Code, at range: Range<Int>) {
    self.code = code
    self.utf8Range = range
  }

  init(_ code: YAMLError.Code, at offset: Int) {
    self.init(code, at: offset..<offset)
  }
}
