import SlovoOrthography
import Testing

@Suite("What is not language")
struct ProtectionTests {
  static let spans = [
    "https://example.org/put?a=b&c=d#dio", "www.primjer.ba", "mailto:ana@primjer.ba",
    "ana.anic@primjer.ba", "kde.org", "org.gnome.Shell", "izvjestaj.docx", "/etc/fstab",
    "~/dokumenti",
    "C:\\Users\\ana", "src/main.c", "video/mpeg", "--install", "gda_value", "std::string", "main()",
    "0x1F", "utf8", "bzip2", "m/s", "%s", "%1$s", "%-5.2f", "%d", "%1", "%(ime)s", "%{ime}",
    "%USERNAME%", "%@", "{ime}", "{0}", "{$broj :number style=percent}", "{{ime}}",
    "{{ ime | upper }}",
    "{{{ime}}}", "{#b}", "{/b}", "${ime}", "$HOME", "$1", "#{ime}", "#ff8800", "<b>", "</b>",
    "<br/>",
    "<a href=\"put/do\" title='naslov'>", "&lt;", "&nbsp;", "&#382;", "`kod ovdje`",
    "``kod ` ovdje``",
    "<code>ime</code>", "<span translate=\"no\">ime</span>", "<i class=\"notranslate\">ime</i>",
    "<!-- komentar -->", "\\textbf", "*.mps", "$unit.name|", "2.01a13", "„-nograb“", "[-HOST",
    "(de-ch)", "(.tar.lzo)", "„.md5“", "~a", "%Move%",
    "x-content/*", "56 °C", "R^3", "{term :slovo:term case=genitive}",
    "$minimum-per-economy", ".match", "one {{", "%utc", "tun%d", "„korisnik.ifb“",
    "<tt><b>b[uffer] [n]</b></tt>", "Shift+Meta",
  ]

  @Test("stays as it is inside a sentence", arguments: spans)
  func stays(span: String) throws {
    let text = "Evo \(span) ovdje"
    for acronyms in ConversionOptions.Acronyms.allCases {
      let options = ConversionOptions(acronyms: acronyms)
      let converter = try Fixtures.toCyrillic("sr-Cyrl/from-latin.txt", options)
      #expect(converter.convert(text) == "Ево \(span) овдје")
    }
  }

  @Test(
    "ends where language begins again",
    arguments: [
      ("%s-ov uređaj", "%s-ов уређај"), ("„%s“-om", "„%s“-ом"), ("100% sigurno", "100% сигурно"),
      ("Vidi www.primjer.ba.", "Види www.primjer.ba."), ("[tekst](put/do)", "[текст](put/do)"),
      ("<b>tekst</b>", "<b>текст</b>"), ("GHOST <nadimak> ubija", "ГХОСТ <надимак> убија"),
      ("(vidi example.org-a)", "(види example.org-а)"), ("da/ne", "да/не"),
      ("a < b, c > d", "а < б, ц > д"),
      ("<a>dst='put' text='osobine'</a>", "<a>dst='put' text='особине'</a>"),
      ("%sTrenutno je", "%sТренутно је"), ("%2.2dm ovdje", "%2.2dм овдје"),
      ("ima %sbajta", "има %sбајта"), ("po imenu\\nnavedenom ovdje", "по имену\\nнаведеном овдје"),
      ("/Statistika testa", "/Статистика теста"), ("ne-https adresa", "не-https адреса"),
      ("ime=„%s“", "име=„%s“"), ("itd.Sledeće", "итд.Следеће"),
      ("{ovo su riječi}", "{ово су ријечи}"),
    ])
  func ends(latin: String, cyrillic: String) throws {
    #expect(try Fixtures.toCyrillic().convert(latin) == cyrillic)
  }

  @Test("stays through lines of a fence, a script and a comment")
  func blocks() throws {
    let text = """
      Prije
      ```swift
      let ime = 1
      ```
      <script>
      var ime = "da";
      </script>
      <!-- nešto
      duže -->
      Poslije
      """
    let converted = try Fixtures.toCyrillic().convert(text)
    #expect(
      converted
        == text.replacing("Prije", with: "Прије").replacing("Poslije", with: "Послије"))
  }
}
