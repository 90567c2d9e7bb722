/// What is carried from one place of a text to the next.
struct ConversionState: Sendable {
  /// What ends the text that stays, while in such text.
  var verbatim: Verbatim?
  /// How many bytes of the text lie before the window.
  var offset = 0
  /// What was found out about words.
  var verdicts = WordVerdicts(hasRoom: false)
}
