/// The style sheet that every page carries.
enum HTMLStyle {
  /// Colours keep a contrast of at least 4.5:1 to what is behind them.
  ///
  /// Source: WCAG 2.2, criterion 1.4.3.
  static let sheet = """

    :root { color: #1a1a1a; background: #fff; }
    body { margin: 0; font: 1rem/1.5 Calibri, Carlito, "Noto Sans", "Segoe UI", sans-serif; }
    main { max-width: 50rem; margin: 2rem auto; padding: 0 1.25rem; overflow-wrap: break-word; }
    .landscape main { max-width: 68rem; }
    h1, h2, h3, h4, .heading-translation { color: #1f4e79; line-height: 1.25; margin: 1.5em 0 .5em;
      break-after: avoid; break-inside: avoid; }
    h1 { font-size: 1.9rem; margin-top: 0; }
    h2 { font-size: 1.4rem; border-bottom: 1px solid #b8c7d9; padding-bottom: .15em; }
    h3 { font-size: 1.15rem; }
    h4 { font-size: 1rem; }
    h2:has(+ .heading-translation) { border: 0; padding: 0; }
    .heading-translation { font-weight: 600; color: #595959; margin: -.25em 0 .6em; }
    .heading-translation.level-1 { font-size: 1.5rem; }
    .heading-translation.level-2 { font-size: 1.2rem; }
    .columns .heading-translation { margin: 1.5em 0 .5em; }
    .columns .heading-translation.level-1 { font-size: 1.9rem; margin-top: 0; }
    .columns .heading-translation.level-2 { font-size: 1.4rem; padding-bottom: .15em;
      border-bottom: 1px solid #c9c9c9; }
    .columns .heading-translation.level-3 { font-size: 1.15rem; }
    p, ul, ol, .page-break { margin: 0 0 .7em; }
    li > p { margin-bottom: .3em; }
    li > ul, li > ol { margin-bottom: 0; }
    .subtitle { font-size: 1.2rem; color: #404040; }
    .lead { font-size: 1.1rem; }
    .contents ul { list-style: none; padding: 0; margin-bottom: 1.2em; }
    .contents li { padding-left: 0; margin-bottom: .2em; }
    .contents .level-2 { padding-left: 1.5em; }
    .contents .level-3 { padding-left: 3em; }
    .contents a { color: inherit; text-decoration-color: #8aa4c0; }
    .label { font-weight: 600; color: #1f4e79; }
    .remark { font-size: .9rem; color: #404040; }
    .disclaimer, .disclaimer + .translation { font-size: .75rem; color: #404040; line-height: 1.35; }
    .name { font-size: 1.6rem; font-weight: 700; color: #1f4e79; line-height: 1.25; margin-bottom: .3em; }
    .signature { margin-top: 2em; }
    .certificate main { text-align: center; border: 4px double #1f4e79; padding: 2.5rem; }
    .certificate h1 { font-size: 2.4rem; }
    .certificate .name { font-size: 2.2rem; }
    .certificate .logos { justify-content: center; }
    .translation { color: #595959; }
    .subtitle + .translation { font-size: 1.2rem; }
    .lead + .translation { font-size: 1.1rem; }
    .remark + .translation { font-size: .9rem; }
    p:has(+ .translation) { margin-bottom: .2em; }
    a { color: #0b5394; }
    a[role="doc-noteref"] { text-decoration: none; }
    .missing { background: #fff2a8; color: #1a1a1a; }
    .blank { display: inline-block; line-height: 1.1; border-bottom: 1px solid #1a1a1a; }
    .ruled { height: 2.2em; border-bottom: 1px solid #1a1a1a; margin: 0; }
    .signature + .ruled, .signature + .translation + .ruled { width: 45%; }
    .ruled + :not(.ruled) { margin-top: 1em; }
    .page-break { border-top: 1px dashed #b8b8b8; }
    table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: 0 0 1.2em; }
    caption { text-align: left; font-weight: 600; color: #1f4e79; padding: 0 0 .4em; }
    th, td { padding: .35em .6em; text-align: left; vertical-align: top;
      border: 1px solid #b8c7d9; }
    thead th, thead td { background: #dfe8f2; color: #17365d; }
    .cards td { border: 1px dashed #767676; text-align: center; vertical-align: middle; }
    .signatures { margin-top: 2em; }
    .signatures td { border: 0; padding: 0 2.5em; vertical-align: top; text-align: center; }
    .fields th { background: #f3f6fa; color: #17365d; }
    .subdued td { background: #f2f2f2; }
    .total th, .total td { background: #f3f6fa; color: #17365d; font-weight: 600; }
    td.shaded { background: #cfe0f1; text-align: center; padding: .35em .1em; }
    input[type="text"], textarea, select { font: inherit; width: 100%; box-sizing: border-box;
      border: 1px solid #767676; padding: .15em .3em; background: #fff; color: inherit; }
    input[type="date"] { font: inherit; border: 1px solid #767676; padding: .1em .3em; }
    input[type="checkbox"] { width: 1.1em; height: 1.1em; vertical-align: -.15em; }
    th > :last-child, td > :last-child { margin-bottom: 0; }
    th > p, td > p { margin-bottom: .25em; }
    th .translation { font-weight: normal; }
    td ul, td ol { padding-left: 1.3em; }
    tr.to-fill-in td { height: 1.6em; }
    .pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
    .pair > :first-child { padding-right: 1em; }
    .pair > :last-child { padding-left: 1em; border-left: 1px solid #d0d7e0; }
    .columns { margin: 0 0 .7em; }
    .pair:has(+ .pair > div > ul:first-child) > div > ul:last-child { margin-bottom: .1em; }
    .notes { margin-top: 2.5em; padding-top: .6em; border-top: 1px solid #8c8c8c; font-size: .9rem; }
    @media screen and (max-width: 40rem) {
      .pair { display: block; }
      .pair > :first-child, .pair > :last-child { padding: 0; border: 0; }
      .signatures td { padding: 0 .6em; }
      .certificate main { padding: 1.25rem; }
      :not(.wide) > .fields, :not(.wide) > .fields > tbody, :not(.wide) > .fields > tbody > tr,
      :not(.wide) > .fields > tbody > tr > * { display: block; }
      :not(.wide) > .fields > tbody > tr > * + * { border-top: 0; }
      :not(.wide) > .fields > tbody > tr + tr > :first-child { border-top: 0; }
    }
    @media screen {
      .wide { overflow-x: auto; }
      .wide > table { min-width: var(--least); }
    }
    @media print {
      :root { font-size: 10.5pt; }
      body { line-height: 1.35; }
      main, .landscape main { max-width: none; margin: 0; padding: 0; }
      .certificate main { margin: 0; padding: 4mm 8mm; }
      .certificate main p { margin-bottom: .1em; line-height: 1.2; }
      .certificate h1 { font-size: 2.1rem; margin-bottom: .15em; }
      .certificate .logos { margin-bottom: .3em; }
      .certificate .signatures, .certificate .signature { margin-top: .6em; margin-bottom: .4em; }
      .certificate .ruled { height: 1.6em; }
      thead { display: table-header-group; }
      tr, .ruled { break-inside: avoid; }
      tr.long { break-inside: auto; }
      caption, .label, p:has(+ ul), p:has(+ ol) { break-after: avoid; }
      .pair:has(+ .pair > div > ul:first-child), .pair:has(+ .pair > div > ol:first-child),
      .pair:has(> div > .label:last-child) { break-after: avoid; }
      .contents { break-inside: avoid; }
      p, li { orphans: 2; widows: 2; }
      a { color: inherit; }
      .page-break { display: none; }
      .page-break + * { break-before: page; }
      thead th, thead td, .fields th, .subdued td, .total > *, .shaded, .missing { print-color-adjust: exact;
        -webkit-print-color-adjust: exact; }
    }

    """
}
