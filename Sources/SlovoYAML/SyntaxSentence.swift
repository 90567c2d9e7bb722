/// libyaml's reports, as sentences that tell a person what to do.
enum SyntaxSentence {
  /// The sentence for a report of libyaml.
  ///
  /// - Parameters:
  ///   - problem: What libyaml calls the problem.
  ///   - context: What libyaml was doing.
  ///   - contextLine: The line where that began, from 1, when it is not the line of the problem.
  /// - Returns: What is wrong and what to do.
  static func sentence(problem: String, context: String?, contextLine: Int?) -> String {
    if let known = sentences[problem] {
      guard let contextLine, problem.contains("end of stream") || problem.contains("did not find")
      else { return known }
      return known + " (it begins in line \(contextLine))"
    }
    let doing = context.map { $0 + ": " } ?? ""
    return "this is not YAML (\(doing)\(problem)); correct it or put the text in quotes"
  }

  private static let sentences = [
    "mapping values are not allowed in this context":
      "a colon cannot stand here; put text that holds a colon in quotes, or mend the indentation",
    "mapping keys are not allowed in this context":
      "a key cannot stand here; mend the indentation",
    "block sequence entries are not allowed in this context":
      "a list item cannot stand here; begin the list on a line of its own",
    "could not find expected ':'":
      "a colon is missing after the key; write key: value, or mend the indentation",
    "found character that cannot start any token":
      "a value cannot begin with this character; put the text in quotes, and indent with spaces",
    "found unexpected end of stream": "a quoted text is not closed; add the closing quote",
    "found unexpected document indicator":
      "a quoted text is not closed before the end of the document; add the closing quote",
    "found a tab character where an indentation space is expected":
      "a tab stands in the indentation; indent with spaces",
    "found a tab character that violates indentation":
      "a tab stands in the indentation; indent with spaces",
    "found unknown escape character":
      #"this escape is not known in double quotes; write \\ for a backslash"#,
    "did not find expected hexdecimal number":
      "hexadecimal digits are missing in an escape; complete it",
    "found invalid Unicode character escape code":
      "this escape names no Unicode character; correct its digits",
    "did not find expected comment or line break":
      "only a comment may stand behind a block header; begin the text in the next line",
    "found an indentation indicator equal to 0":
      "the indentation of a block cannot be 0; write a digit from 1 to 9",
    "did not find expected alphabetic or numeric character":
      "a name of Latin letters and digits is missing after & or *; put the text in quotes",
    "did not find expected '-' indicator":
      "the list is broken off; begin each item with - in the same column",
    "did not find expected key":
      "a key was expected; mend the indentation or close the quotes and brackets before",
    "did not find expected ',' or ']'": "the list in brackets is not closed; add , or ]",
    "did not find expected ',' or '}'": "the mapping in braces is not closed; add , or }",
    "did not find expected node content": "a value is missing here; add it or put it in quotes",
    "did not find expected <document start>":
      "the text goes on where the document has ended; mend the indentation",
    "found undefined tag handle": "this tag is not declared; remove it",
    "found duplicate %YAML directive": "the %YAML line stands twice; remove one",
    "found incompatible YAML document": "this version of YAML is not known; write %YAML 1.2",
    "found duplicate %TAG directive": "the %TAG line stands twice; remove one",
  ]
}
