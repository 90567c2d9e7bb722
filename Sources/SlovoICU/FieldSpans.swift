internal import CSlovoICU

/// A field inside a formatted text; offsets are UTF-16 code units.
struct FieldSpan {
  var field: Int32
  var start: Int
  var end: Int
}

/// A stretch of a formatted text, and the innermost field that it belongs to.
struct FieldText: Hashable {
  var field: Int32?
  var text: String
}

extension [FieldSpan] {
  /// The fields of one category.
  init(of value: OpaquePointer, category: SlovoUFieldCategory) {
    self = []
    var status = U_ZERO_ERROR
    guard let position = unsafe slovo_ucfpos_open(&status) else { return }
    defer { unsafe slovo_ucfpos_close(position) }
    unsafe slovo_ucfpos_constrainCategory(position, Int32(category.rawValue), &status)
    while unsafe slovo_ufmtval_nextPosition(value, position, &status) != 0 {
      var start: Int32 = 0
      var end: Int32 = 0
      let field = unsafe slovo_ucfpos_getField(position, &status)
      unsafe slovo_ucfpos_getIndexes(position, &start, &end, &status)
      append(FieldSpan(field: field, start: Int(start), end: Int(end)))
    }
  }

  /// The text cut where the fields begin and end, without gaps: what belongs to no field has none.
  func pieces(of units: UnsafeBufferPointer<UInt16>) -> [FieldText] {
    // Shorter fields lie inside longer ones (a grouping separator in the integer), so they go last.
    var owner = [Int](repeating: -1, count: units.count)
    let inward = indices.sorted {
      (self[$1].end - self[$1].start, $0) < (self[$0].end - self[$0].start, $1)
    }
    for index in inward where self[index].start >= 0 && self[index].end <= units.count {
      for unit in self[index].start..<self[index].end { owner[unit] = index }
    }
    var pieces: [FieldText] = []
    var start = 0
    while start < owner.count {
      let end = owner[start...].firstIndex { $0 != owner[start] } ?? owner.count
      pieces.append(
        FieldText(
          field: owner[start] < 0 ? nil : self[owner[start]].field,
          text: unsafe String(utf16: UnsafeBufferPointer(rebasing: units[start..<end]))))
      start = end
    }
    return pieces
  }
}
