import SlovoICU
import Testing

@Suite("Locale identifier")
struct LocaleIdentifierTests {
  @Test(
    "reads the BCP 47 form and ICU's",
    arguments: [
      ("sr-Cyrl-BA", "sr_Cyrl_BA", "sr-Cyrl-BA"),
      ("sr_Cyrl_BA", "sr_Cyrl_BA", "sr-Cyrl-BA"),
      ("SR-cyrl-ba", "sr_Cyrl_BA", "sr-Cyrl-BA"),
      ("sr-Cyrl-ijekavsk", "sr_Cyrl__IJEKAVSK", "sr-Cyrl-ijekavsk"),
      ("sr__IJEKAVSK", "sr__IJEKAVSK", "sr-ijekavsk"),
      ("_BA", "_BA", "und-BA"),
      ("bs_BA@calendar=buddhist", "bs_BA@calendar=buddhist", "bs-BA-u-ca-buddhist"),
      ("bs-BA-u-ca-buddhist", "bs_BA@calendar=buddhist", "bs-BA-u-ca-buddhist"),
      ("und", "und", "und"),
      ("root", "und", "und"),
      ("x-private", "@x=private", "und-x-private"),
    ])
  func forms(identifier: String, icuName: String, languageTag: String) throws {
    let locale = try LocaleIdentifier(identifier)
    #expect(locale.icuName == icuName)
    #expect(locale.languageTag == languageTag)
  }

  @Test(
    "refuses what is malformed",
    arguments: [
      "", " ", "e", "english-very-bad", "en--US", "sr-Cyrl-", "ср", "mk-MK@", "mk-MK@calendar",
      "en-u-ca-buddhist@calendar=roc", "en\u{0}GB", "mk MK",
    ])
  func malformed(identifier: String) {
    #expect(throws: ICUError.self) { try LocaleIdentifier(identifier) }
  }

  @Test("adds and removes likely subtags")
  func likelySubtags() throws {
    #expect(try LocaleIdentifier("sr").maximized.languageTag == "sr-Cyrl-RS")
    #expect(try LocaleIdentifier("bs").maximized.languageTag == "bs-Latn-BA")
    #expect(try LocaleIdentifier("mk-Cyrl-MK").minimized.languageTag == "mk")
    #expect(try LocaleIdentifier("und").maximized.languageTag == "en-Latn-US")
  }

  @Test("tells language, script, region and parent")
  func subtags() throws {
    let full = try LocaleIdentifier("sr-Cyrl-BA")
    #expect(full.language == "sr")
    #expect(full.script == "Cyrl")
    #expect(full.region == "BA")
    #expect(full.parent?.languageTag == "sr-Cyrl")
    let bare = try LocaleIdentifier("und")
    #expect(bare.language == "und")
    #expect(bare.script == nil)
    #expect(bare.region == nil)
    #expect(try LocaleIdentifier("mk").parent == nil)
  }

  @Test("tells the direction of writing")
  func direction() throws {
    #expect(try LocaleIdentifier("sr-Cyrl-BA").direction == .leftToRight)
    #expect(try LocaleIdentifier("ar").direction == .rightToLeft)
    #expect(try LocaleIdentifier("en-Arab").direction == .rightToLeft)
  }

  @Test("knows which languages have data")
  func data() throws {
    #expect(try LocaleIdentifier("mk-MK").hasData)
    #expect(try LocaleIdentifier("sr-Cyrl-ijekavsk").hasData)
    #expect(try LocaleIdentifier("und").hasData)
    #expect(try !LocaleIdentifier("qaa").hasData)
  }

  @Test(
    "gives a language without data the root's conventions, whatever the process's locale",
    arguments: ["qaa", "xx-Latn-BA", "und"])
  func root(identifier: String) throws {
    let number = try NumberFormatter(skeleton: "", locale: identifier)
    #expect(try number.format(decimal: "1234567.5").text == "1,234,567.5")
    let date = try DateFormatter(
      dateStyle: .long, timeStyle: nil, locale: identifier, timeZone: "UTC")
    #expect(try date.format(millisecondsSince1970: 0) == "1970 M01 1")
    #expect(try PluralRules(locale: identifier).categories == [.other])
  }

  @Test("keeps the keywords of a language without data")
  func rootKeywords() throws {
    let number = try NumberFormatter(skeleton: "", locale: "qaa-u-nu-arab")
    #expect(try number.format(decimal: "12").text == "١٢")
  }

  @Test("names locales, languages, scripts and regions")
  func names() throws {
    let bosnian = try DisplayNames(locale: "bs-Latn-BA")
    #expect(try bosnian.language("mk") == "makedonski")
    #expect(try bosnian.region("BA") == "Bosna i Hercegovina")
    #expect(try bosnian.script("Cyrl") == "ćirilica")
    #expect(try bosnian.language("qaa") == "qaa")
    let serbian = try DisplayNames(locale: "sr-Cyrl-BA")
    #expect(try serbian.locale("sr-Cyrl-BA") == "српски (ћирилица, Босна и Херцеговина)")
    #expect(throws: ICUError.self) { try serbian.locale("e") }
  }
}
