internal import SlovoICU

/// How a date is formatted. Dates cannot be selected on.
struct DateBehavior: MessageValueBehavior {
  let specification: DateSpecification
  /// The names of the months in running text, if they differ from ICU's.
  let monthNames: [String]
  let resources: LocaleResources

  func format(_ value: ResolvedValue) -> Result<FormattedValue, MessageFunctionError> {
    guard case .date(let date) = value.value else {
      return .failure(.badOperand("“\(value.value)” is not a date"))
    }
    guard let formatter = resources.date(specification) else {
      return .failure(.unsupportedOperation("ICU has no such format for dates"))
    }
    do throws(ICUError) {
      let moment = try moment(of: date)
      var parts = try formatter.parts(millisecondsSince1970: moment)
        .map { FormattedField(kind: Self.name(of: $0.kind), text: $0.text) }
      if let name = try monthName(at: moment) {
        parts = parts.map { $0.kind == "month" ? FormattedField(kind: "month", text: name) : $0 }
      }
      return .success(
        FormattedValue(
          kind: FormattedValue.dateKind, text: parts.map(\.text).joined(), fields: parts))
    } catch {
      return .failure(.unsupportedOperation(error.description))
    }
  }

  /// The point in time; a floating date is taken to be in the zone in which it is shown.
  private func moment(of date: MessageDate) throws(ICUError) -> Double {
    let fields = Double(date.milliseconds)
    guard case .floating = date.zone else { return fields }
    // The offset depends on the moment, which depends on the offset: a second look settles it.
    var moment = fields
    for _ in 0..<2 {
      let offset = try TimeZones.offset(of: specification.timeZone, at: moment)
      moment = fields - Double(offset.totalSeconds) * 1000
    }
    return moment
  }

  private func monthName(at moment: Double) throws(ICUError) -> String? {
    guard monthNames.count == 12, specification.calendar == nil,
      specification.hasMonthNameAndDay
    else { return nil }
    let offset = try TimeZones.offset(of: specification.timeZone, at: moment)
    let local = moment + Double(offset.totalSeconds) * 1000
    let month = MessageDate.fields(ofDay: Int((local / 86_400_000).rounded(.down))).month
    return monthNames[month - 1]
  }

  /// The name of a field as in ECMA-402.
  private static func name(of kind: DatePart.Kind) -> String {
    kind == .timeZone ? "timeZoneName" : kind.rawValue
  }
}
