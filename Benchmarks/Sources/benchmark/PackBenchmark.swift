/// The pack of one event, beside the programs that people make such documents with today.
///
/// Each peer starts anew for each document, as it would for the one document that somebody wants now;
/// LibreOffice, which is slow to start, gets all of them in one call.
struct PackBenchmark {
  static let event = "fbih-2024-exchange-2"

  let slovo: String
  let folder: String

  func run() throws {
    let time = try Stopwatch.median(
      [
        slovo, "render", Self.event, "--format", "docx,html,md,ics", "--output",
        folder + "/packs",
      ], runs: 15)
    Report.time("a pack, one language, DOCX + HTML + Markdown + ICS (budget ≤ 60 ms)", time)
    let words = try Stopwatch.median(
      [slovo, "render", Self.event, "--format", "docx", "--output", folder + "/words"], runs: 9)
    Report.time("its Word documents alone", words)
    for peer in Peer.allCases { try compare(peer, pack: time, words: words) }
    try sixPacks()
  }

  private func compare(_ peer: Peer, pack: Double, words: Double) throws {
    do {
      try peer.prepare(documents, in: folder)
      let time = try Stopwatch.median(["sh", "-c", peer.command(documents, in: folder)], runs: 3)
      Report.time("\(peer.rawValue) writing the same Word documents", time)
      Report.ratio(
        "\(peer.rawValue) to slovo's whole pack", time / pack,
        budget: peer == .docxtpl ? "≥ 20" : nil)
      Report.ratio("\(peer.rawValue) to slovo's Word documents", time / words)
    } catch {
      print("  \(peer.rawValue) was not measured (\(error)); install it with: \(peer.installation)")
    }
  }

  private var documents: String { "\(folder)/packs/\(Self.event)/bs-Latn" }

  private func sixPacks() throws {
    let command = """
      "\(slovo)" render \(Self.event) --language sr-Cyrl --language bs-Latn --language mk \
      --language en --format docx,html,md,ics --output "$0/six" &&
      "\(slovo)" render \(Self.event) --language bs-Latn --language mk --bilingual en \
      --format docx,html,md,ics --output "$0/six"
      """
    let time = try Stopwatch.median(["sh", "-c", command, folder], runs: 7)
    Report.time("four languages and two pairs of it (budget ≤ 200 ms)", time)
  }
}

/// A program that writes Word documents.
enum Peer: String, CaseIterable {
  case docxtpl, pandoc
  case libreOffice = "LibreOffice"

  var installation: String {
    switch self {
    case .docxtpl: "pip install docxtpl"
    case .pandoc: "apt-get install pandoc"
    case .libreOffice: "apt-get install libreoffice-writer-nogui"
    }
  }

  /// What has to be there before the clock runs.
  func prepare(_ documents: String, in folder: String) throws {
    switch self {
    case .docxtpl:
      try Stopwatch.run([
        "python3", folder + "/docxtpl_prepare.py", documents, folder + "/templates",
      ])
    case .pandoc: try Stopwatch.run(["pandoc", "--version"])
    case .libreOffice: try Stopwatch.run(["sh", "-c", "command -v soffice"])
    }
  }

  /// Writes all documents of a folder once more.
  func command(_ documents: String, in folder: String) -> String {
    switch self {
    case .docxtpl:
      """
      set -e; for file in "\(folder)"/templates/*.docx; do \
      python3 "\(folder)/docxtpl_peer.py" "$file" "\(folder)/peer.docx"; done
      """
    case .pandoc:
      """
      set -e; for file in "\(documents)"/*.md; do \
      pandoc "$file" -f gfm -t docx -o "\(folder)/peer.docx"; done
      """
    case .libreOffice:
      """
      soffice -env:UserInstallation=file://\(folder)/office --headless \
      --infilter="HTML (StarWriter)" --convert-to "docx:MS Word 2007 XML" \
      --outdir "\(folder)/office-out" "\(documents)"/*.html 2> /dev/null && \
      ls "\(folder)"/office-out/*.docx > /dev/null
      """
    }
  }
}
