import Foundation

/// The order in which WordprocessingML wants children, as far as documents use them.
///
/// Source: ECMA-376, part 4, annex A (transitional schema `wml.xsd`).
enum WordSchema {
  /// Elements whose children may occur more than once.
  static let repeating: Set<String> = [
    "w:sectPr", "w:styles", "w:numbering", "w:abstractNum", "w:num", "w:tbl", "w:tr", "w:tc",
    "w:body", "w:compat", "w:trPr", "w:footnotePr", "w:dropDownList",
  ]

  static let order: [String: [String]] = [
    "w:pPr": names(
      """
      pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr
      shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE
      autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents
      suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr
      sectPr pPrChange
      """),
    "w:rPr": names(
      """
      rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof
      snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd
      fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath
      """),
    "w:tblPr": names(
      """
      tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc
      tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription
      """),
    "w:tblBorders": names("top left start bottom right end insideH insideV"),
    "w:tblCellMar": names("top left start bottom right end"),
    "w:trPr": names("cantSplit trHeight tblHeader"),
    "w:tcPr": names(
      """
      cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign
      hideMark
      """),
    "w:tbl": names("tblPr tblGrid tr"),
    "w:tr": names("tblPrEx trPr tc"),
    "w:sectPr": names(
      """
      headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders
      lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid
      """),
    "w:style": names(
      """
      name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat
      locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr
      """),
    "w:styles": names("docDefaults latentStyles style"),
    "w:docDefaults": names("rPrDefault pPrDefault"),
    "w:numPr": names("ilvl numId"),
    "w:numbering": names("numPicBullet abstractNum num numIdMacAtCleanup"),
    "w:abstractNum": names("nsid multiLevelType tmpl name styleLink numStyleLink lvl"),
    "w:lvl": names(
      "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr"),
    "w:num": names("abstractNumId lvlOverride"),
    "w:lvlOverride": names("startOverride lvl"),
    "w:settings": names(
      """
      writeProtection view zoom removePersonalInformation defaultTabStop autoHyphenation
      characterSpacingControl footnotePr endnotePr compat docVars rsids themeFontLang
      clrSchemeMapping decimalSymbol listSeparator
      """),
    "w:sdt": names("sdtPr sdtEndPr sdtContent"),
    "w:sdtPr": names(
      """
      rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label tabIndex equation
      comboBox date docPartObj docPartList dropDownList picture richText text citation group
      bibliography
      """) + ["w14:checkbox"],
    "w:date": names("dateFormat lid storeMappedDataAs calendar"),
    "w:dropDownList": names("listItem"),
    "w:font": names(
      "altName panose1 charset family notTrueType pitch sig embedRegular embedBold"),
  ]

  private static func names(_ words: String) -> [String] {
    words.split(whereSeparator: \.isWhitespace).map { "w:" + $0 }
  }
}

/// How well text stands out from the ground behind it.
///
/// Source: WCAG 2.2, "relative luminance" and "contrast ratio".
enum Contrast {
  /// The ratio of two colours of six hexadecimal digits, 1…21.
  static func ratio(_ one: String, _ other: String) -> Double {
    let (light, dark) = (
      max(luminance(one), luminance(other)), min(luminance(one), luminance(other))
    )
    return (light + 0.05) / (dark + 0.05)
  }

  private static func luminance(_ color: String) -> Double {
    let value = Int(color, radix: 16) ?? 0
    let parts = [value >> 16, value >> 8, value].map { part -> Double in
      let share = Double(part & 255) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
