import SlovoModel
import SlovoYAML

/// Reads amounts: `{amount: 6131.52, currency: BAM, kind: maximum, gross: true}`.
enum MoneyReader {
  static func read(_ reader: YAMLReader, in file: ContentFile) -> Money? {
    Fields.read(
      reader, in: file, expecting: "an amount such as {amount: 3000, currency: EUR}"
    ) { fields in
      let amount = fields.required("amount")?.amount()
      let currency = fields.required("currency")?.value(
        "the three capital letters of a currency, such as BAM"
      ) { text in Money(amount: Decimal(0), currency: text).map { _ in text } }
      let kind = fields.optionalChoice("kind", Money.Kind.self) ?? .exact
      let isGross = fields.flag("gross")
      guard let amount, let currency else { return nil }
      return Money(amount: amount, currency: currency, kind: kind, isGross: isGross)
    }
  }
}

extension YAMLReader {
  /// A decimal number that is not negative.
  func amount() -> Decimal? {
    guard let text = decimal() else { return nil }
    return value("a number that is not negative, such as 12 or 1.5") { _ in
      Decimal(text).flatMap { $0 < Decimal(0) ? nil : $0 }
    }
  }
}
