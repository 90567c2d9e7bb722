/// The letters of this machine.
public enum InstalledFonts {
  /// Whether there is a family of letters of this name; `nil` where nobody can be asked.
  ///
  /// Fontconfig knows it, which the programs that make PDF files look at as well.
  public static func has(_ family: String) -> Bool? {
    guard let list = ProgramRun.path(of: "fc-list"),
      let answer = PDFProgramSearch.ask(list, [family, "family"], limit: .seconds(10)),
      answer.isDone
    else { return nil }
    return answer.output.contains { !$0.isWhitespace }
  }
}
